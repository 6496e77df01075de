import { at } from "./cholesky.ts";

/** a b for p x p matrices, rows one after another. */
export function multiply(a: Float64Array, b: Float64Array, p: number): Float64Array {
  const product = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j < p; j += 1) {
      let sum = 0;
      for (let m = 0; m < p; m += 1) sum += at(a, i * p + m) * at(b, m * p + j);
      product[i * p + j] = sum;
    }
  }
  return product;
}

/** Trace of a b. */
export function traceOfProduct(a: Float64Array, b: Float64Array, p: number): number {
  let sum = 0;
  for (let i = 0; i < p; i += 1)
    for (let j = 0; j < p; j += 1) sum += at(a, i * p + j) * at(b, j * p + i);
  return sum;
}

/** xᵀ a x. */
export function quadraticForm(a: Float64Array, x: ArrayLike<number>, p: number): number {
  let sum = 0;
  for (let i = 0; i < p; i += 1)
    for (let j = 0; j < p; j += 1) sum += at(x, i) * at(a, i * p + j) * at(x, j);
  return sum;
}

/** t a tᵀ. */
export function sandwich(t: Float64Array, a: Float64Array, p: number): Float64Array {
  return multiply(t, multiply(a, transpose(t, p), p), p);
}

/** aᵀ. */
export function transpose(a: Float64Array, p: number): Float64Array {
  const turned = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1)
    for (let j = 0; j < p; j += 1) turned[j * p + i] = at(a, i * p + j);
  return turned;
}

/** Inverse of an upper triangular matrix. */
export function invertUpper(r: Float64Array, p: number): Float64Array {
  const inverse = new Float64Array(p * p);
  for (let j = 0; j < p; j += 1) {
    inverse[j * p + j] = 1 / at(r, j * p + j);
    for (let i = j - 1; i >= 0; i -= 1) {
      let sum = 0;
      for (let m = i + 1; m <= j; m += 1) sum += at(r, i * p + m) * at(inverse, m * p + j);
      inverse[i * p + j] = -sum / at(r, i * p + i);
    }
  }
  return inverse;
}

/** The rows and columns named in `keep`. */
export function submatrix(a: Float64Array, p: number, keep: readonly number[]): Float64Array {
  return Float64Array.from(keep.flatMap((i) => keep.map((j) => at(a, i * p + j))));
}
