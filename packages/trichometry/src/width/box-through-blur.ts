import { dampedStep } from "../fitting/damped-step.ts";

/** Darkness across a hair: `weights` 0 where another hair or a mask lies. */
export type Profile = { at: Float64Array; darkness: Float64Array; weights: Float64Array };

/** Width, blur and centre in the unit of `at`; depth in darkness; misfit per sample (rms). */
export type BoxFit = {
  width: number;
  sigma: number;
  centre: number;
  depth: number;
  rms: number;
};

/** Abramowitz and Stegun 1964, formula 7.1.26: wrong by less than 1.5e-7. */
export function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-x * x);
  return x >= 0 ? 1 - tail : tail - 1;
}

const ITERATIONS = 30;
const LEAST_DEPTH = 0.01;
/** Parameters: base, slope, depth, width, centre, blur. */
const COUNT = 6;

/**
 * Fits base + slope t + depth (box of the hair's width seen through a Gaussian blur) to a profile.
 * Half-width marks of a blurred thin hair show the blur, not the hair; this takes the blur off.
 *
 * @param start first guess; `sigma` stays as it is when `blurKnown`
 * @returns null when the samples do not hold a hair
 */
export function fitBox(
  profile: Profile,
  start: { width: number; sigma: number; centre: number },
  blurKnown: boolean,
): BoxFit | null {
  let p = Float64Array.of(0, 0, depthGuess(profile), start.width, start.centre, start.sigma);
  let damping = 0.01;
  let now = system(profile, p, blurKnown);
  for (let k = 0; k < ITERATIONS; k++) {
    const step = dampedStep(now.matrix, now.gradient, COUNT, damping, 1e-9);
    if (!step) return null;
    const moved = p.map((value, i) => value + (step[i] as number));
    moved[3] = Math.max(0.2, moved[3] as number);
    moved[5] = Math.max(0.35, moved[5] as number);
    const next = system(profile, moved, blurKnown);
    if (next.squares < now.squares) {
      const gain = now.squares - next.squares;
      p = moved;
      const done = gain < 1e-6 * now.squares;
      now = next;
      damping = Math.max(1e-4, damping * 0.3);
      if (done) break;
    } else {
      damping *= 6;
      if (damping > 1e6) break;
    }
  }
  const [depth, width, centre, sigma] = [p[2], p[3], p[4], p[5]] as [
    number,
    number,
    number,
    number,
  ];
  const rms = Math.sqrt(now.squares / Math.max(1, now.weight));
  if (!(depth > LEAST_DEPTH) || !Number.isFinite(width + sigma)) return null;
  return { width, sigma, centre, depth, rms };
}

function depthGuess({ darkness, weights }: Profile): number {
  let most = 0.05;
  for (let i = 0; i < darkness.length; i++)
    if (weights[i]) most = Math.max(most, darkness[i] as number);
  return most;
}

function system({ at, darkness, weights }: Profile, p: Float64Array, blurKnown: boolean) {
  const [base, slope, depth, width, centre, sigma] = p as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const matrix = new Float64Array(COUNT * COUNT);
  const gradient = new Float64Array(COUNT);
  const row = new Float64Array(COUNT);
  const perRoot2Sigma = 1 / (Math.SQRT2 * sigma);
  const peak = 1 / (Math.sqrt(2 * Math.PI) * sigma);
  let squares = 0;
  let weight = 0;
  for (let i = 0; i < at.length; i++) {
    const w = weights[i] as number;
    if (w === 0) continue;
    const t = at[i] as number;
    const left = t - centre + width / 2;
    const right = t - centre - width / 2;
    const box = 0.5 * (erf(left * perRoot2Sigma) - erf(right * perRoot2Sigma));
    const atLeft = peak * Math.exp(-0.5 * (left / sigma) ** 2);
    const atRight = peak * Math.exp(-0.5 * (right / sigma) ** 2);
    const miss = (darkness[i] as number) - (base + slope * t + depth * box);
    row[0] = 1;
    row[1] = t;
    row[2] = box;
    row[3] = depth * 0.5 * (atLeft + atRight);
    row[4] = depth * (atRight - atLeft);
    row[5] = blurKnown ? 0 : (-depth / sigma) * (left * atLeft - right * atRight);
    squares += w * miss * miss;
    weight += w;
    for (let a = 0; a < COUNT; a++) {
      const value = w * (row[a] as number);
      gradient[a] = (gradient[a] as number) + value * miss;
      for (let b = 0; b <= a; b++)
        matrix[a * COUNT + b] = (matrix[a * COUNT + b] as number) + value * (row[b] as number);
    }
  }
  return { matrix, gradient, squares, weight };
}
