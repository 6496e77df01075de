import { at } from "../linear-algebra/cholesky.ts";
import type { Fit } from "../models/fit-model.ts";
import { deletedFits } from "./deleted-fits.ts";

/**
 * Each study's share of Q against its pull on the pooled result; model without moderators.
 *
 * @source Baujat et al. 2002, Stat Med 21:2641
 */
export function baujat(fit: Fit): { qShare: number; pull: number }[] {
  const { regression, estimates } = fit;
  return deletedFits(fit).map((without, i) => ({
    qShare: at(regression.weights, i) * at(regression.residuals, i) ** 2,
    pull:
      without === null
        ? Number.NaN
        : (at(estimates, 0) - at(without.estimates, 0)) ** 2 / at(without.covariance, 0),
  }));
}
