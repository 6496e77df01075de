import { InvalidInput } from "@anagen/quantities";
import { at } from "./cholesky.ts";

const NEARLY_DEPENDENT = 1e-10;

export type Orthonormal = {
  /** k x p, rows one after another; columns orthonormal */
  q: Float64Array;
  /** p x p upper triangle with X = Q R */
  r: Float64Array;
};

/**
 * QR decomposition of a tall matrix by Gram-Schmidt, done twice so that columns such as raw years
 * beside an intercept keep their digits.
 *
 * @throws {InvalidInput} a column is a combination of the columns before it
 */
export function orthonormalize(
  x: Float64Array,
  k: number,
  p: number,
  names: readonly string[],
): Orthonormal {
  const q = Float64Array.from(x);
  const r = new Float64Array(p * p);
  for (let j = 0; j < p; j += 1) {
    const before = columnNorm(q, k, p, j);
    for (let round = 0; round < 2; round += 1) {
      for (let m = 0; m < j; m += 1) {
        let dot = 0;
        for (let i = 0; i < k; i += 1) dot += at(q, i * p + m) * at(q, i * p + j);
        for (let i = 0; i < k; i += 1) q[i * p + j] = at(q, i * p + j) - dot * at(q, i * p + m);
        r[m * p + j] = at(r, m * p + j) + dot;
      }
    }
    const norm = columnNorm(q, k, p, j);
    if (!(norm > NEARLY_DEPENDENT * before)) {
      throw new InvalidInput(
        "moderators",
        names[j] ?? `column ${j}`,
        "columns that are not combinations of the others in the studies used",
      );
    }
    r[j * p + j] = norm;
    for (let i = 0; i < k; i += 1) q[i * p + j] = at(q, i * p + j) / norm;
  }
  return { q, r };
}

function columnNorm(q: Float64Array, k: number, p: number, j: number): number {
  let sum = 0;
  for (let i = 0; i < k; i += 1) sum += at(q, i * p + j) ** 2;
  return Math.sqrt(sum);
}
