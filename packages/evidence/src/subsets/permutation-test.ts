import { InvalidInput } from "@anagen/quantities";
import { at } from "../linear-algebra/cholesky.ts";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { prepareStudies } from "../models/studies.ts";

const MOST_STUDIES = 14;

/**
 * Exact sign-flip test of the pooled effect: every one of the 2^k sign patterns is refitted.
 *
 * @throws {InvalidInput} a model with moderators, or more than 14 studies
 * @source Follmann & Proschan 1999, Biometrics 55:732
 */
export function exactPermutationTest(fit: Fit): { p: number; permutations: number } {
  const { k, p, effects, variances } = fit.studies;
  if (p > 1) throw new InvalidInput("moderators", fit.studies.design.names, "none for this test");
  if (k > MOST_STUDIES)
    throw new InvalidInput("input", k, `at most ${MOST_STUDIES} studies for an exact test`);
  const observed = Math.abs(at(fit.statistics, 0));
  const permutations = 2 ** k;
  let asExtreme = 0;
  for (let mask = 0; mask < permutations; mask += 1) {
    const flipped = effects.map((effect, i) => ((mask >> i) % 2 === 1 ? -effect : effect));
    const again = fitModel(prepareStudies(flipped, variances), fit);
    if (Math.abs(at(again.statistics, 0)) >= observed - 1.5e-8) asExtreme += 1;
  }
  return { p: asExtreme / permutations, permutations };
}
