/**
 * Probability of each number of successes among independent trials of unequal chance.
 * Exact, by adding one trial after the other.
 * @returns entry k: chance of exactly k
 */
export function poissonBinomial(chances: number[]): Float64Array {
  const pmf = new Float64Array(chances.length + 1);
  pmf[0] = 1;
  for (const [n, chance] of chances.entries())
    for (let k = n + 1; k >= 0; k--)
      pmf[k] = (pmf[k] as number) * (1 - chance) + (k > 0 ? (pmf[k - 1] as number) * chance : 0);
  return pmf;
}

export function meanAndVariance(chances: number[]): { mean: number; variance: number } {
  let [mean, variance] = [0, 0];
  for (const chance of chances) {
    mean += chance;
    variance += chance * (1 - chance);
  }
  return { mean, variance };
}
