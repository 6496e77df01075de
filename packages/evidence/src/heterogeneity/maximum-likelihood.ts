import { at } from "../linear-algebra/cholesky.ts";
import type { Studies } from "../models/studies.ts";
import { logLikelihood } from "./likelihood.ts";
import { type Likelihood, type Score, scoreOf } from "./score.ts";

/** Halvings of the search interval; two maxima nearer than the last of them count as one. */
const MOST_HALVINGS = 40;

export type LikelihoodMaximum = { tau2: number; severalMaxima: boolean };

/**
 * The tau2 with the highest (restricted) likelihood over tau2 ≥ 0.
 *
 * From 0 to a bound that holds every stationary point, intervals are halved until the score at
 * their ends proves that it keeps its sign between them, or falls; each fall through 0 is refined
 * to the last digits, and the best of them and of the boundary wins. So no maximum is missed, and
 * the boundary is exactly 0.
 */
export function maximizeLikelihood(studies: Studies, kind: Likelihood): LikelihoodMaximum {
  const score = scoreOf(studies, kind);
  const start = score(0);
  const maxima = start.up <= start.down ? [0] : [];
  const last = lastStationary(studies);
  if (last > 0) search(score, start, score(last), studies.k / start.down, 0, maxima);
  const [first = 0, ...others] = maxima;
  if (others.length === 0) return { tau2: first, severalMaxima: false };
  let best = first;
  let highest = logLikelihood(studies, first, kind);
  for (const tau2 of others) {
    const height = logLikelihood(studies, tau2, kind);
    if (height > highest) [best, highest] = [tau2, height];
  }
  return { tau2: best, severalMaxima: true };
}

/** Appends the maxima inside an interval, in ascending order. */
function search(
  score: (tau2: number) => Score,
  low: Score,
  high: Score,
  typical: number,
  halvings: number,
  maxima: number[],
): void {
  if (staysAbove(low, high) || staysBelow(low, high)) return;
  const crosses = low.up > low.down && high.up <= high.down;
  if (high.upFall > low.downFall || halvings === MOST_HALVINGS) {
    if (crosses) maxima.push(rootBetween(score, low, high, typical));
    return;
  }
  const middle = score(Math.sqrt((low.tau2 + typical) * (high.tau2 + typical)) - typical);
  if (!(middle.tau2 > low.tau2 && middle.tau2 < high.tau2)) {
    if (crosses) maxima.push(high.tau2);
    return;
  }
  search(score, low, middle, typical, halvings + 1, maxima);
  search(score, middle, high, typical, halvings + 1, maxima);
}

/** Whether up > down all along: up lies above its tangents, down below its chord. */
function staysAbove(low: Score, high: Score): boolean {
  if (!(low.up > low.down && high.up > high.down)) return false;
  const width = high.tau2 - low.tau2;
  const cut = tangentsMeet(low.up, low.upFall, high.up, high.upFall, width);
  const chord = low.down + ((high.down - low.down) * cut) / width;
  return low.up - low.upFall * cut > chord;
}

function staysBelow(low: Score, high: Score): boolean {
  if (!(low.up < low.down && high.up < high.down)) return false;
  const width = high.tau2 - low.tau2;
  const cut = tangentsMeet(low.down, low.downFall, high.down, high.downFall, width);
  const chord = low.up + ((high.up - low.up) * cut) / width;
  return low.down - low.downFall * cut > chord;
}

/** How far from the lower end the tangents of a convex falling function meet. */
function tangentsMeet(low: number, lowFall: number, high: number, highFall: number, width: number) {
  const cut = (low - high - highFall * width) / (lowFall - highFall);
  return cut > 0 && cut < width ? cut : width / 2;
}

/**
 * The root of a falling score, by Newton's steps kept between the ends. Each step squares the
 * error, so after one of a billionth no more is to be had.
 */
function rootBetween(
  score: (tau2: number) => Score,
  from: Score,
  to: Score,
  typical: number,
): number {
  let [low, high] = [from.tau2, to.tau2];
  let now = from.up - from.down < to.down - to.up ? from : to;
  for (let i = 0; i < 200; i += 1) {
    const step = (now.up - now.down) / (now.upFall - now.downFall);
    let next = now.tau2 + step;
    if (!(next > low && next < high)) next = (low + high) / 2;
    const enough = 1e-9 * next + 2e-16 * typical;
    if (Math.abs(next - now.tau2) <= enough || next <= low || next >= high) return next;
    now = score(next);
    if (now.up === now.down) return next;
    if (now.up > now.down) low = next;
    else high = next;
  }
  return now.tau2;
}

/**
 * A tau2 beyond which the likelihood only falls: up ≤ Σy²/t² and down ≥ (k − p)/(t + largest
 * variance), since the eigenvalues of P but p zeros lie between 1/(t + largest) and 1/t.
 */
function lastStationary({ k, p, variances, y }: Studies): number {
  let [largest, squares] = [0, 0];
  for (let i = 0; i < k; i += 1) {
    largest = Math.max(largest, at(variances, i));
    squares += at(y, i) ** 2;
  }
  const half = squares / (2 * (k - p));
  return 1.01 * (half + Math.sqrt(half * half + 2 * half * largest));
}
