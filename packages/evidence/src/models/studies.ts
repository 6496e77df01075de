import { InvalidInput } from "@anagen/quantities";
import { at } from "../linear-algebra/cholesky.ts";
import { orthonormalize } from "../linear-algebra/orthonormal.ts";
import { invertUpper } from "../linear-algebra/small-matrix.ts";
import { requireEffect, requireRatio, requireVariance } from "./usable-numbers.ts";

/** Columns of a meta-regression: k rows of p numbers, one after another. */
export type Design = { x: Float64Array; names: readonly string[]; hasIntercept: boolean };

/**
 * Effects, variances and design in the form all models compute with.
 *
 * `y` is what is left of the effects after an unweighted regression on the design, so that a common
 * offset costs no digits; `q` spans the design with orthonormal columns (all ones where the design
 * is only an intercept). A coefficient vector g of q stands for β = rInverse (g + offset).
 */
export type Studies = {
  k: number;
  p: number;
  effects: Float64Array;
  variances: Float64Array;
  design: Design;
  q: Float64Array;
  rInverse: Float64Array;
  y: Float64Array;
  offset: Float64Array;
};

let lastIntercept: Design | null = null;

/** The design of a pool without moderators: a column of ones, shared between pools of one size. */
export function interceptOnly(k: number): Design {
  if (lastIntercept?.x.length !== k)
    lastIntercept = { x: new Float64Array(k).fill(1), names: ["intrcpt"], hasIntercept: true };
  return lastIntercept;
}

/** Whether there are no moderators. */
export function isInterceptOnly({ p, design }: Studies): boolean {
  return p === 1 && design.hasIntercept;
}

/**
 * Checks and prepares studies for a model.
 *
 * @param effects one per study, finite, on the scale of the analysis (ratios as logarithms)
 * @param variances one per study, above 0, the square of the effects' unit
 * @param design columns; an intercept alone when absent
 * @throws {InvalidInput} lengths differ, a value is not usable, the design is singular
 */
export function prepareStudies(
  effects: ArrayLike<number>,
  variances: ArrayLike<number>,
  design: Design = interceptOnly(effects.length),
): Studies {
  const k = effects.length;
  const p = design.names.length;
  if (k === 0) throw new InvalidInput("effects", [], "at least one study");
  if (variances.length !== k)
    throw new InvalidInput("variances", variances.length, `as many as effects (${k})`);
  if (design.x.length !== k * p)
    throw new InvalidInput("design", design.x.length, `${k} rows of ${p} columns`);
  if (p > k)
    throw new InvalidInput("moderators", `${p} coefficients`, `at most as many as studies (${k})`);
  const memory = new Float64Array(3 * k); // one piece: small pools are refitted by the thousand
  const checkedEffects = memory.subarray(0, k);
  const checkedVariances = memory.subarray(k, 2 * k);
  const y = memory.subarray(2 * k);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < k; i += 1) {
    const effect = effects[i] as number;
    const variance = variances[i] as number;
    requireEffect(effect, i);
    requireVariance(variance, i);
    if (variance < smallest) smallest = variance;
    if (variance > largest) largest = variance;
    checkedEffects[i] = effect;
    checkedVariances[i] = variance;
    y[i] = effect;
  }
  requireRatio(smallest, largest);
  const common = { k, p, effects: checkedEffects, variances: checkedVariances };
  if (p === 1 && design.hasIntercept) {
    const offset = centre(y, at(y, 0));
    return {
      ...common,
      design,
      q: design.x,
      rInverse: new Float64Array([1]),
      y,
      offset: new Float64Array([offset]),
    };
  }
  const { q, r } = orthonormalize(design.x, k, p, design.names);
  return { ...common, design, q, rInverse: invertUpper(r, p), y, offset: regressOut(y, q, k, p) };
}

/** Takes the mean away from y, relative to a first shift so that equal effects become exact zeros. */
function centre(y: Float64Array, shift: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) sum += (y[i] as number) - shift;
  const mean = sum / y.length;
  for (let i = 0; i < y.length; i += 1) y[i] = (y[i] as number) - shift - mean;
  return shift + mean;
}

/** Takes the part of y along q away and returns its coefficients; twice, for accuracy. */
function regressOut(y: Float64Array, q: Float64Array, k: number, p: number): Float64Array {
  const offset = new Float64Array(p);
  for (let round = 0; round < 2; round += 1) {
    for (let j = 0; j < p; j += 1) {
      let dot = 0;
      for (let i = 0; i < k; i += 1) dot += at(q, i * p + j) * at(y, i);
      for (let i = 0; i < k; i += 1) y[i] = at(y, i) - dot * at(q, i * p + j);
      offset[j] = at(offset, j) + dot;
    }
  }
  return offset;
}

/** The same studies without row i, or any other choice of rows. */
export function selectStudies(studies: Studies, rows: readonly number[]): Studies {
  const { p, design, effects, variances } = studies;
  const x = new Float64Array(rows.length * p);
  rows.forEach((row, i) => {
    x.set(design.x.subarray(row * p, row * p + p), i * p);
  });
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => at(values, row));
  return prepareStudies(pick(effects), pick(variances), { ...design, x });
}
