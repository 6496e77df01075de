import { InvalidInput, type Random } from "@anagen/quantities";
import { inconsistencyFromQ } from "../heterogeneity/i-squared.ts";
import { refit } from "../influence/deleted-fits.ts";
import { at } from "../linear-algebra/cholesky.ts";
import type { Fit } from "../models/fit-model.ts";

const MOST_STUDIES_FOR_ALL = 15;

export type SubsetFit = {
  rows: number[];
  estimate: number;
  tau2: number;
  q: number;
  /** by Cochran's Q */
  iSquared: number;
  hSquared: number;
};

/**
 * The pooled result of every subset of the studies (GOSH), by size, then in counting order.
 *
 * @throws {InvalidInput} more than 15 studies; sample subsets instead
 * @source Olkin, Dahabreh & Trikalinos 2012, Res Synth Methods 3:214
 */
export function allSubsets(fit: Fit): SubsetFit[] {
  const { k } = fit.studies;
  if (k > MOST_STUDIES_FOR_ALL)
    throw new InvalidInput(
      "input",
      k,
      `at most ${MOST_STUDIES_FOR_ALL} studies, or a number of subsets to draw`,
    );
  const subsets = Array.from({ length: 2 ** k - 1 }, (_, mask) => rowsOf(mask + 1, k));
  subsets.sort((a, b) => a.length - b.length);
  return subsets.map((rows) => fitSubset(fit, rows));
}

/** The same for randomly drawn subsets: each size equally likely, then each subset of that size. */
export function sampledSubsets(fit: Fit, count: number, random: Random): SubsetFit[] {
  const { k } = fit.studies;
  return Array.from({ length: count }, () => {
    const size = 1 + Math.floor(random() * k);
    const pool = Array.from({ length: k }, (_, i) => i);
    for (let i = 0; i < size; i += 1) {
      const other = i + Math.floor(random() * (k - i));
      [pool[i], pool[other]] = [at(pool, other), at(pool, i)];
    }
    return fitSubset(
      fit,
      pool.slice(0, size).sort((a, b) => a - b),
    );
  });
}

const rowsOf = (mask: number, k: number) =>
  Array.from({ length: k }, (_, i) => i).filter((i) => (mask >> i) % 2 === 1);

function fitSubset(fit: Fit, rows: number[]): SubsetFit {
  const again = refit(fit, rows);
  return {
    rows,
    estimate: again?.estimates[0] ?? Number.NaN,
    tau2: again?.tau2 ?? Number.NaN,
    q: again?.heterogeneity.q ?? Number.NaN,
    ...(again === null
      ? { iSquared: Number.NaN, hSquared: Number.NaN }
      : inconsistencyFromQ(again.heterogeneity.q, again.heterogeneity.df)),
  };
}
