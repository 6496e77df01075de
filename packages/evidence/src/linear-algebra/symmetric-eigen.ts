import { at } from "./cholesky.ts";

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix, by Jacobi rotations. */
export function symmetricEigen(matrix: Float64Array, n: number) {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) vectors[i * n + i] = 1;
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < n * n; i += 1) {
      all += at(a, i) ** 2;
      if (i % (n + 1) !== 0) off += at(a, i) ** 2;
    }
    if (off <= 1e-32 * all) break;
    for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) rotate(a, vectors, n, i, j);
  }
  return { values: Float64Array.from({ length: n }, (_, i) => at(a, i * n + i)), vectors };
}

function rotate(a: Float64Array, vectors: Float64Array, n: number, i: number, j: number): void {
  const entry = at(a, i * n + j);
  if (entry === 0) return;
  const theta = (at(a, j * n + j) - at(a, i * n + i)) / (2 * entry);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (m: Float64Array, first: number, second: number) => {
    const [x, y] = [at(m, first), at(m, second)];
    m[first] = c * x - s * y;
    m[second] = s * x + c * y;
  };
  for (let m = 0; m < n; m += 1) turn(a, m * n + i, m * n + j);
  for (let m = 0; m < n; m += 1) turn(a, i * n + m, j * n + m);
  for (let m = 0; m < n; m += 1) turn(vectors, m * n + i, m * n + j);
}

/** V f(Λ) Vᵀ of a symmetric matrix. */
export function functionOfSymmetric(matrix: Float64Array, n: number, f: (value: number) => number) {
  const { values, vectors } = symmetricEigen(matrix, n);
  const result = new Float64Array(n * n);
  for (let m = 0; m < n; m += 1) {
    const value = f(at(values, m));
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1)
        result[i * n + j] =
          at(result, i * n + j) + value * at(vectors, i * n + m) * at(vectors, j * n + m);
  }
  return result;
}
