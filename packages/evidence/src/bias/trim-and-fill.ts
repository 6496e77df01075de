import { InvalidInput } from "@anagen/quantities";
import type { Tau2Method } from "../heterogeneity/methods.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { prepareStudies } from "../models/studies.ts";
import { requirePool } from "../models/usable-numbers.ts";

export const TRIM_FILL_ESTIMATORS = ["L0", "R0", "Q0"] as const;
export type TrimFillEstimator = (typeof TRIM_FILL_ESTIMATORS)[number];

/** Studies that the funnel lacks, mirrored from the other side, and the pool with them. */
export type TrimFill = {
  side: "left" | "right";
  missing: number;
  missingSe: number | null;
  /** p of "none is missing"; R0 only */
  missingP: number | null;
  filledEffects: number[];
  filledVariances: number[];
  fit: Fit;
};

const MOST_ROUNDS = 100;

/**
 * Trim and fill: how many studies would have to be missing on one side, and the pool with them.
 *
 * @param side where studies are missing; "auto" takes the side the funnel regression points to
 * @throws {InvalidInput} fewer than 3 studies, the estimator breaks down (Q0 with too many on one side) or never settles
 * @source Duval & Tweedie 2000, Biometrics 56:455 and J Am Stat Assoc 95:89
 */
export function trimAndFill(
  effects: ArrayLike<number>,
  variances: ArrayLike<number>,
  estimator: TrimFillEstimator = "L0",
  side: "left" | "right" | "auto" = "auto",
  method: Tau2Method = "REML",
): TrimFill {
  requirePool(effects, variances, 3);
  const missingSide = side === "auto" ? sideOf(effects, variances, method) : side;
  const flip = missingSide === "right" ? -1 : 1;
  const order = Array.from({ length: effects.length }, (_, i) => i).sort(
    (a, b) => flip * at(effects, a) - flip * at(effects, b),
  );
  const y = Float64Array.from(order, (i) => flip * at(effects, i));
  const v = Float64Array.from(order, (i) => at(variances, i));
  const { missing, missingSe, centre } = countMissing(y, v, estimator, method);
  const top = Array.from(y.subarray(y.length - missing));
  const filledEffects = top.map((value) => flip * (2 * centre - value));
  const filledVariances = Array.from(v.subarray(v.length - missing));
  const studies = prepareStudies(
    [...Array.from(effects), ...filledEffects],
    [...Array.from(variances), ...filledVariances],
  );
  return {
    side: missingSide,
    missing,
    missingSe: Number.isNaN(missingSe) ? null : missingSe,
    missingP: estimator === "R0" ? 0.5 ** (missing + 1) : null,
    filledEffects,
    filledVariances,
    fit: fitModel(studies, { method, test: "z" }),
  };
}

function sideOf(
  effects: ArrayLike<number>,
  variances: ArrayLike<number>,
  method: Tau2Method,
): "left" | "right" {
  const k = effects.length;
  const x = new Float64Array(2 * k);
  for (let i = 0; i < k; i += 1) x.set([1, Math.sqrt(at(variances, i))], 2 * i);
  const design = { x, names: ["intrcpt", "sei"], hasIntercept: true };
  const fit = fitModel(prepareStudies(effects, variances, design), { method, test: "z" });
  return at(fit.estimates, 1) < 0 ? "right" : "left";
}

function countMissing(
  y: Float64Array,
  v: Float64Array,
  estimator: TrimFillEstimator,
  method: Tau2Method,
) {
  const k = y.length;
  let missing = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const studies = prepareStudies(y.subarray(0, k - missing), v.subarray(0, k - missing));
    const centre = at(fitModel(studies, { method, test: "z" }).estimates, 0);
    const found = estimateMissing(signedRanks(y, centre), estimator);
    const rounded = roundHalfEven(Math.max(0, found.missing));
    if (!Number.isFinite(rounded) || rounded >= k)
      throw new InvalidInput(
        "estimator",
        estimator,
        "one that settles on these studies (L0 or R0)",
      );
    const se = found.variance >= 0 ? Math.sqrt(found.variance) : Number.NaN;
    if (rounded === missing) return { missing, missingSe: se, centre };
    missing = rounded;
  }
  throw new InvalidInput("estimator", estimator, "one that settles on these studies");
}

/** Ranks of the distances from the centre, with the sign of the side. */
function signedRanks(y: Float64Array, centre: number): number[] {
  const order = Array.from(y.keys()).sort(
    (a, b) => Math.abs(at(y, a) - centre) - Math.abs(at(y, b) - centre),
  );
  const ranks: number[] = new Array(y.length).fill(0);
  order.forEach((index, rank) => {
    ranks[index] = Math.sign(at(y, index) - centre) * (rank + 1);
  });
  return ranks;
}

function estimateMissing(ranks: readonly number[], estimator: TrimFillEstimator) {
  const k = ranks.length;
  if (estimator === "R0") {
    const lowest = Math.max(
      ...ranks.filter((rank) => rank < 0).map((rank) => -rank),
      Number.NEGATIVE_INFINITY,
    );
    const missing = k - lowest - 1;
    return { missing, variance: 2 * Math.max(0, missing) + 2 };
  }
  const positive = ranks.reduce((sum, rank) => sum + Math.max(0, rank), 0);
  const m =
    estimator === "L0"
      ? (4 * positive - k * (k + 1)) / (2 * k - 1)
      : k - 0.5 - Math.sqrt(2 * k * k - 4 * positive + 0.25);
  const varianceOfSum =
    (k * (k + 1) * (2 * k + 1) +
      10 * m ** 3 +
      27 * m ** 2 +
      17 * m -
      18 * k * m ** 2 -
      18 * k * m +
      6 * k * k * m) /
    24;
  const variance =
    estimator === "L0"
      ? (16 * varianceOfSum) / (2 * k - 1) ** 2
      : (4 * varianceOfSum) / ((k - 0.5) ** 2 - m * (2 * k - m - 1));
  return { missing: m, variance };
}

function roundHalfEven(x: number): number {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 === 0 ? low : low + 1;
}
