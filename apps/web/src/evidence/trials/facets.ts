import { type Check, listTrials, showTrial, type Trial } from "@anagen/evidence";

/** One study as a row of the list. */
export interface TrialRow {
  readonly trial: Trial;
  readonly checks: readonly Check[];
  readonly country: string | null;
  readonly needleMm: readonly [low: number, high: number] | null;
  readonly devices: readonly string[];
  readonly fails: number;
  readonly cannot: number;
}

let known: readonly TrialRow[] | null = null;

export function trialRows(): readonly TrialRow[] {
  known ??= listTrials().map((trial) => rowOf(trial, showTrial(trial.id).checks));
  return known;
}

function rowOf(trial: Trial, checks: readonly Check[]): TrialRow {
  const needling = trial.arms.flatMap((arm) => (arm.needling ? [arm.needling] : []));
  const lengths = needling.flatMap(({ needleMm, needleMmRange }) => [
    ...(needleMm === null ? [] : [needleMm]),
    ...(needleMmRange ?? []),
  ]);
  return {
    trial,
    checks,
    country: trial.country?.replace(/\s*\(.*$/, "") ?? null,
    needleMm: lengths.length === 0 ? null : [Math.min(...lengths), Math.max(...lengths)],
    devices: [...new Set(needling.flatMap(({ device }) => (device ? [kindOf(device)] : [])))],
    fails: checks.filter(({ result }) => result === "fail").length,
    cannot: checks.filter(({ result }) => result === "cannot check").length,
  };
}

const KINDS: readonly [pattern: RegExp, kind: string][] = [
  [/radiofrequency|\bRF\b/i, "Radiofrequency needles"],
  [/nano/i, "Nano needles"],
  [/roller|dermaroller/i, "Roller"],
  [/pen|electric|motori/i, "Pen"],
  [/stamp/i, "Stamp"],
  [/tattoo/i, "Tattoo machine"],
];

export const kindOf = (device: string): string =>
  KINDS.find(([pattern]) => pattern.test(device))?.[1] ?? "Another device";

export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly fits: (row: TrialRow) => boolean;
}

const tagged = (pattern: RegExp) => (row: TrialRow) =>
  row.trial.tags.some((tag) => pattern.test(tag));
const measures = ({ trial }: TrialRow): string[] =>
  trial.arms.flatMap(({ outcomes, responders }) =>
    [...outcomes, ...responders].map(({ measure }) => measure),
  );
const measured = (pattern: RegExp) => (row: TrialRow) =>
  measures(row).some((measure) => pattern.test(measure));
const needle = (test: (low: number, high: number) => boolean) => (row: TrialRow) =>
  row.needleMm !== null && test(row.needleMm[0], row.needleMm[1]);

export const COMPARISONS: readonly Facet[] = [
  { id: "mx", label: "With minoxidil against minoxidil", fits: tagged(/MN\+MX_vs_MX/) },
  { id: "prp", label: "With platelet-rich plasma", fits: tagged(/PRP/) },
  { id: "alone", label: "Needling alone", fits: tagged(/MN-mono/) },
  { id: "drug", label: "To bring in another medicine", fits: tagged(/drug-delivery|meso|exosome/) },
  { id: "areata", label: "Patchy hair loss (alopecia areata)", fits: tagged(/^AA$/) },
  { id: "single", label: "No comparison group", fits: tagged(/case-/) },
];

export const OUTCOMES: readonly Facet[] = [
  { id: "count", label: "Hair count or density", fits: measured(/count|density/i) },
  { id: "diameter", label: "Hair thickness", fits: measured(/diameter|thickness/i) },
  {
    id: "responders",
    label: "People who improved",
    fits: ({ trial }) => trial.arms.some(({ responders }) => responders.length > 0),
  },
  { id: "salt", label: "Bald area (SALT)", fits: measured(/SALT/) },
  { id: "none", label: "No number was seen", fits: (row) => measures(row).length === 0 },
];

export const DEPTHS: readonly Facet[] = [
  { id: "shallow", label: "Below 1 mm", fits: needle((low) => low < 1) },
  { id: "middle", label: "1 to 1.5 mm", fits: needle((low, high) => high >= 1 && low <= 1.5) },
  { id: "deep", label: "Above 1.5 mm", fits: needle((_, high) => high > 1.5) },
  { id: "unknown", label: "Not known", fits: ({ needleMm }) => needleMm === null },
];

export const DOUBTS: readonly Facet[] = [
  { id: "fails", label: "Something does not add up", fits: ({ fails }) => fails > 0 },
  { id: "clean", label: "Nothing found so far", fits: ({ fails }) => fails === 0 },
  {
    id: "unread",
    label: "Paper not read",
    fits: ({ trial }) => trial.confidence === "not-verified",
  },
];

const facetsOf = (words: (row: TrialRow) => readonly string[]): Facet[] =>
  [...new Set(trialRows().flatMap(words))]
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((word) => ({ id: word, label: word, fits: (row) => words(row).includes(word) }));

export const devices = (): Facet[] => [
  ...facetsOf((row) => row.devices),
  { id: "unknown", label: "Not known", fits: (row) => row.devices.length === 0 },
];
export const countries = (): Facet[] => [
  ...facetsOf(({ country }) => (country === null ? [] : [country])),
  { id: "unknown", label: "Not known", fits: ({ country }) => country === null },
];
