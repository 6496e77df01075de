/**
 * Chance of at most `count` concordant pairs among k untied values in random order.
 *
 * @source Kendall 1938, Biometrika 30:81: convolution of uniform steps
 */
export function kendallAtMost(count: number, k: number): number {
  if (count < 0) return 0;
  let shares = [1];
  for (let size = 2; size <= k; size += 1) {
    const next: number[] = new Array(shares.length + size - 1).fill(0);
    let window = 0;
    for (let i = 0; i < next.length; i += 1) {
      window += shares[i] ?? 0;
      if (i >= size) window -= shares[i - size] ?? 0;
      next[i] = window / size;
    }
    shares = next;
  }
  let sum = 0;
  for (let i = 0; i <= count && i < shares.length; i += 1) sum += shares[i] ?? 0;
  return Math.min(1, sum);
}
