/** Above this many pairs, counting each swap takes too long: 2 to the 12th is 4,096. */
const MOST_PAIRS = 12;
const STEPS = 60;
/** Sums that differ by less are one: rounding must not decide a tie. */
const TIE = 1e-9;

/** The smallest two-sided p that n pairs can give: all differences on one side. */
export const sharpestP = (n: number): number => Math.min(1, 2 / 2 ** n);

/** Sum of the differences for every swap of a and b within pairs. */
function everySum(differences: readonly number[]): Float64Array {
  let sums = Float64Array.of(0);
  for (const difference of differences) {
    const next = new Float64Array(sums.length * 2);
    sums.forEach((sum, index) => {
      next[2 * index] = sum + difference;
      next[2 * index + 1] = sum - difference;
    });
    sums = next;
  }
  return sums;
}

/** Two-sided p of the randomisation test: the share of swaps at least as far from zero. */
export function signFlipP(differences: readonly number[]): number {
  if (differences.length === 0) return 1;
  if (differences.length > MOST_PAIRS) throw new RangeError(`at most ${MOST_PAIRS} pairs`);
  const sums = everySum(differences);
  const seen = Math.abs(differences.reduce((sum, one) => sum + one, 0));
  const room = TIE * Math.max(1, ...differences.map(Math.abs));
  let asFar = 0;
  for (const sum of sums) if (Math.abs(sum) >= seen - room) asFar += 1;
  return asFar / sums.length;
}

/** Two-sided p of the sign test; pairs without a difference are left out. */
export function signTestP(differences: readonly number[]): number {
  const up = differences.filter((one) => one > 0).length;
  const down = differences.filter((one) => one < 0).length;
  const n = up + down;
  let tail = 0;
  let ways = 1;
  for (let k = 0; k <= Math.min(up, down); k += 1) {
    tail += ways;
    ways = (ways * (n - k)) / (k + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** n);
}

/**
 * All shifts that the randomisation test does not refuse at this level, as an interval; null where so
 * few pairs cannot refuse anything.
 */
export function signFlipInterval(
  differences: readonly number[],
  alpha: number,
): { low: number; high: number } | null {
  const n = differences.length;
  if (n === 0 || sharpestP(n) > alpha) return null;
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const stands = (shift: number) => signFlipP(differences.map((one) => one - shift)) > alpha;
  return {
    low: edge(mean, Math.min(...differences), stands),
    high: edge(mean, Math.max(...differences), stands),
  };
}

/** Between a shift that stands (the mean) and the farthest difference, where it ceases to stand. */
function edge(inside: number, outside: number, stands: (shift: number) => boolean): number {
  let [near, far] = [inside, outside];
  if (stands(far)) return far;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (near + far) / 2;
    if (stands(middle)) near = middle;
    else far = middle;
  }
  return far;
}
