import { at } from "../linear-algebra/cholesky.ts";

export type Quadrature = { nodes: Float64Array; weights: Float64Array };

/**
 * Gauss and Legendre's rule on −1 to 1: exact for polynomials up to degree 2n − 1.
 *
 * @source Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 25.4.29
 */
export function gaussLegendre(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    for (let round = 0; round < 8; round += 1) {
      const { value, slope } = legendre(n, x);
      x -= value / slope;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * legendre(n, x).slope ** 2);
  }
  return { nodes, weights };
}

/** Legendre's polynomial of degree n and its derivative, by the three-term recurrence. */
function legendre(n: number, x: number): { value: number; slope: number } {
  const values = [1, x];
  for (let j = 2; j <= n; j += 1)
    values.push(((2 * j - 1) * x * at(values, j - 1) - (j - 1) * at(values, j - 2)) / j);
  const value = at(values, n);
  return { value, slope: (n * (x * value - at(values, n - 1))) / (x * x - 1) };
}
