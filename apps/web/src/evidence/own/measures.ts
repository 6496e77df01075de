import { angle, correlation, difference, ratio, type Scale, share } from "../plots/scales.ts";

/** One column the measure needs, by metafor's name. */
export interface Role {
  readonly id: string;
  readonly label: string;
  /** Other headings that are taken for this role. */
  readonly also: readonly string[];
  readonly optional?: boolean;
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** metafor's name */
  readonly metafor: string;
  readonly scale: Scale;
  readonly roles: readonly Role[];
}

const role = (id: string, label: string, ...also: string[]): Role => ({ id, label, also });
const maybe = (id: string, label: string, ...also: string[]): Role => ({
  ...role(id, label, ...also),
  optional: true,
});

const GIVEN: readonly Role[] = [
  role("yi", "Effect", "effect", "estimate", "te"),
  maybe("vi", "Variance", "variance", "var"),
  maybe("sei", "or standard error", "se", "sete", "stderr", "standarderror"),
  maybe("low", "or lower bound of a 95 % interval", "lower", "cilow", "cilb", "lcl"),
  maybe("high", "and upper bound", "upper", "cihigh", "ciub", "ucl"),
];
const MEANS: readonly Role[] = [
  role("n1i", "People, group 1", "n1"),
  role("m1i", "Mean, group 1", "m1", "mean1"),
  role("sd1i", "SD, group 1", "sd1"),
  role("n2i", "People, group 2", "n2"),
  role("m2i", "Mean, group 2", "m2", "mean2"),
  role("sd2i", "SD, group 2", "sd2"),
];
const COUNTS: readonly Role[] = [
  role("ai", "Events, group 1", "events1", "e1"),
  role("n1i", "People, group 1", "n1", "total1"),
  role("ci", "Events, group 2", "events2", "e2"),
  role("n2i", "People, group 2", "n2", "total2"),
];
const CORRELATIONS: readonly Role[] = [
  role("ri", "Correlation", "r", "cor", "correlation"),
  role("ni", "People", "n"),
];
const SHARES: readonly Role[] = [
  role("xi", "Events", "x", "events"),
  role("ni", "People", "n", "total"),
];

const measure = (
  id: string,
  label: string,
  hint: string,
  scale: Scale,
  roles: readonly Role[],
  metafor = id,
): Measure => ({ id, label, hint, metafor, scale, roles });

/** What a table of numbers can be. */
export const MEASURES: readonly Measure[] = [
  measure(
    "GEN",
    "Effects with their spread",
    "A difference with variance, standard error or interval.",
    difference("effect"),
    GIVEN,
  ),
  measure(
    "GEN-log",
    "Logarithms of ratios with their spread",
    "Shown as ratios.",
    ratio("ratio"),
    GIVEN,
    "GEN",
  ),
  measure(
    "SMD",
    "Means of two groups: standardised difference",
    "Hedges' g.",
    difference("standardised mean difference"),
    MEANS,
  ),
  measure(
    "MD",
    "Means of two groups: difference",
    "In the unit of the measurement.",
    difference("mean difference"),
    MEANS,
  ),
  measure("ROM", "Means of two groups: ratio", "Means above 0.", ratio("ratio of means"), MEANS),
  measure(
    "RR",
    "Counts of two groups: risk ratio",
    "Half an event is added where a cell is 0.",
    ratio("risk ratio"),
    COUNTS,
  ),
  measure(
    "OR",
    "Counts of two groups: odds ratio",
    "Half an event is added where a cell is 0.",
    ratio("odds ratio"),
    COUNTS,
  ),
  measure(
    "RD",
    "Counts of two groups: risk difference",
    "From -1 to 1.",
    difference("risk difference"),
    COUNTS,
  ),
  measure("ZCOR", "Correlations", "By Fisher's z.", correlation("correlation"), CORRELATIONS),
  measure("PLO", "Shares of one group", "By the logit.", share("share"), SHARES),
  measure(
    "PAS",
    "Shares of one group, some 0 or all",
    "By the arcsine of the root.",
    angle("share"),
    SHARES,
  ),
];

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** The column that a role most likely means. */
export function guessColumn({ id, also }: Role, columns: readonly string[]): string | null {
  const names = [id, ...also].map(plain);
  return columns.find((column) => names.includes(plain(column))) ?? null;
}

/** The first measure whose needed columns are all there. */
export const guessMeasure = (columns: readonly string[]): Measure | null =>
  ["SMD", "RR", "ZCOR", "PLO", "GEN"]
    .flatMap((id) => MEASURES.find((one) => one.id === id) ?? [])
    .find(({ roles }) =>
      roles.every((one) => one.optional === true || guessColumn(one, columns) !== null),
    ) ?? null;
