/**
 * The x > 0 at which a tail probability equals p, by Newton steps on ln p against ln x, kept
 * inside a bracket that grows until it holds the answer.
 *
 * @param logTail natural logarithm of the tail at x; must be monotone
 * @param logSlope d ln(tail) / d ln(x) at x
 * @param rising whether the tail grows with x
 */
export function solveOnLogScale(
  logTail: (x: number) => number,
  logSlope: (x: number) => number,
  p: number,
  start: number,
  rising: boolean,
): number {
  const target = Math.log(p);
  let low = -744;
  let high = 709;
  let u = Math.log(start);
  for (let i = 0; i < 400; i += 1) {
    const x = Math.exp(u);
    const gap = logTail(x) - target;
    if (gap === 0) return x;
    if (gap > 0 === rising) high = u;
    else low = u;
    let next = u - gap / logSlope(x);
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - u) < 2e-16 * Math.max(1, Math.abs(u))) return Math.exp(next);
    u = next;
  }
  return Math.exp(u);
}
