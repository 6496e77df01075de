/**
 * Lower triangle L with L Lᵀ = a, for a small symmetric matrix.
 *
 * @param a p x p, rows one after another
 * @returns null where a is not positive definite
 */
export function cholesky(a: Float64Array, p: number): Float64Array | null {
  const l = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(a, i * p + j);
      for (let m = 0; m < j; m += 1) sum -= at(l, i * p + m) * at(l, j * p + m);
      if (i === j) {
        if (!(sum > 0)) return null;
        l[i * p + i] = Math.sqrt(sum);
      } else {
        l[i * p + j] = sum / at(l, j * p + j);
      }
    }
  }
  return l;
}

/** x with L Lᵀ x = b. */
export function choleskySolve(l: Float64Array, b: Float64Array, p: number): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < p; i += 1) {
    let sum = at(x, i);
    for (let m = 0; m < i; m += 1) sum -= at(l, i * p + m) * at(x, m);
    x[i] = sum / at(l, i * p + i);
  }
  for (let i = p - 1; i >= 0; i -= 1) {
    let sum = at(x, i);
    for (let m = i + 1; m < p; m += 1) sum -= at(l, m * p + i) * at(x, m);
    x[i] = sum / at(l, i * p + i);
  }
  return x;
}

/** (L Lᵀ)⁻¹, rows one after another. */
export function choleskyInverse(l: Float64Array, p: number): Float64Array {
  const inverse = new Float64Array(p * p);
  const unit = new Float64Array(p);
  for (let j = 0; j < p; j += 1) {
    unit.fill(0);
    unit[j] = 1;
    inverse.set(choleskySolve(l, unit, p), j * p);
  }
  return inverse;
}

/** ln |a| from its Cholesky factor. */
export function choleskyLogDeterminant(l: Float64Array, p: number): number {
  let sum = 0;
  for (let i = 0; i < p; i += 1) sum += Math.log(at(l, i * p + i));
  return 2 * sum;
}

/** Entry i of an array the caller knows to be long enough. */
export function at(values: ArrayLike<number>, i: number): number {
  return values[i] as number;
}
