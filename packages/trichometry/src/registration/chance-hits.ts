/**
 * How surprising a number of hits is: log10 of the chance of at least `hits` of `tries` when each hits with
 * `share` (binomial tail, summed from its largest term).
 */
export function log10ChanceOf(hits: number, tries: number, share: number): number {
  if (hits <= 0) return 0;
  if (share <= 0) return Number.NEGATIVE_INFINITY;
  if (share >= 1 || hits <= tries * share) return 0;
  let logTerm = hits * Math.log(share) + (tries - hits) * Math.log1p(-share);
  for (let k = 1; k <= hits; k += 1) logTerm += Math.log((tries - hits + k) / k);
  let sum = 1;
  let term = 1;
  for (let k = hits; k < tries; k += 1) {
    term *= ((tries - k) / (k + 1)) * (share / (1 - share));
    sum += term;
  }
  return (logTerm + Math.log(sum)) / Math.LN10;
}
