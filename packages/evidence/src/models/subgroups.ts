import { InvalidInput } from "@anagen/quantities";
import { at } from "../linear-algebra/cholesky.ts";
import { type Fit, type FitOptions, fitModel } from "./fit-model.ts";
import { prepareStudies, type Studies } from "./studies.ts";

/** A fit per level and the test between them. */
export type Subgroups = {
  levels: { level: string; fit: Fit }[];
  /** do the levels agree? Q over their estimates */
  between: { q: number; df: number; p: number };
};

/**
 * An own fit per level, each with its own tau2, and the test that the levels agree.
 *
 * @param labels level of each study; null leaves it out
 * @param levels in the order wanted; a level of one study is fitted with test z
 * @throws {InvalidInput} no study has any of the levels
 */
export function fitSubgroups(
  { effects, variances }: Studies,
  labels: readonly (string | null)[],
  levels: readonly string[],
  options: FitOptions = {},
): Subgroups {
  const fits = levels.flatMap((level) => {
    const rows = labels.flatMap((label, i) => (label === level ? [i] : []));
    if (rows.length === 0) return [];
    const pick = (values: Float64Array) => rows.map((i) => at(values, i));
    const test = rows.length === 1 ? "z" : (options.test ?? "knha");
    const studies = prepareStudies(pick(effects), pick(variances));
    return [{ level, fit: fitModel(studies, { ...options, test }) }];
  });
  if (fits.length === 0)
    throw new InvalidInput("labels", labels, `at least one of ${levels.join(", ")}`);
  const { heterogeneity } = fitModel(
    prepareStudies(
      fits.map(({ fit }) => at(fit.estimates, 0)),
      fits.map(({ fit }) => at(fit.standardErrors, 0) ** 2),
    ),
    { method: "EE", test: "z" },
  );
  return { levels: fits, between: heterogeneity };
}
