import { at } from "../linear-algebra/cholesky.ts";
import type { Studies } from "../models/studies.ts";
import { brentRoot } from "./brent.ts";
import { type Likelihood, likelihoodScore, logLikelihood } from "./likelihood.ts";

const STEP = 1.6;
const MOST_STEPS = 80;

export type LikelihoodMaximum = { tau2: number; severalMaxima: boolean };

/**
 * The tau2 with the highest (restricted) likelihood over tau2 ≥ 0.
 *
 * The score is walked over a geometric grid wide enough to hold every stationary point; each
 * change from rising to falling is refined to the last digits; the best of them and of the
 * boundary wins. So two maxima are told apart and the boundary is exactly 0.
 */
export function maximizeLikelihood(studies: Studies, kind: Likelihood): LikelihoodMaximum {
  const score = (tau2: number) => likelihoodScore(studies, tau2, kind);
  const maxima: number[] = [];
  let previous = 0;
  let before = score(0);
  if (before <= 0) maxima.push(0);
  const { step, last } = grid(studies);
  let reach = step;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const tau2 = reach;
    const now = score(tau2);
    if (before > 0 && now <= 0) maxima.push(brentRoot(score, previous, tau2, before, now));
    [previous, before] = [tau2, now];
    if (tau2 > last && now <= 0) break;
    reach = (tau2 + step) * STEP - step * (STEP - 1);
    if (reach <= tau2) break;
  }
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

/** First step of the grid and the point beyond which the likelihood only falls. */
function grid({ k, variances, y }: Studies): { step: number; last: number } {
  let smallest = Number.POSITIVE_INFINITY;
  let squares = 0;
  let widest = 0;
  for (let i = 0; i < k; i += 1) {
    const variance = at(variances, i);
    if (variance < smallest) smallest = variance;
    const square = at(y, i) ** 2;
    squares += square;
    if (square > widest) widest = square;
  }
  const last = Math.min(squares, 4 * widest) * 1.01;
  const widestStart = last * STEP ** (2 - MOST_STEPS);
  return { step: Math.max(smallest / 2, widestStart, 1e-300), last };
}
