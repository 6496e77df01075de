import { dampedStep } from "../fitting/damped-step.ts";
import type { Region } from "./region.ts";
import { cover, lengthOf, PARAMETERS, type Rod } from "./rod.ts";

/** What is known of hairs before looking at a region; lengths in pixels. */
export type RodPrior = {
  /** Half width: middle of the picture's hairs, and spread of its logarithm. */
  half: number;
  logHalfSd: number;
  /** The same for rods wider than the middle: a hair much wider than its like is seldom one. */
  logHalfSdWide: number;
  /** Cost in pixels of area of one nat. */
  pxPerNat: number;
  /** Spread of the bend. */
  bendSd: number;
  /** Width of the soft edge. */
  edge: number;
  /** Length of the shortest hair worth a rod. */
  shortest: number;
  /** Pixels a further hair must explain. */
  perRod: number;
  /** Way the hairs of the picture point, from root to tip, and spread about it; radians. */
  direction: number | null;
  directionSd: number;
};

export type Explanation = { rods: Rod[]; cost: number; mismatchPx: number };

/**
 * Moves rods until their union covers what is hair-like in the region: damped Gauss-Newton on
 * the squared mismatch, with analytic slopes, plus the prior's cost.
 */
export function fitRods(
  region: Region,
  start: Rod[],
  prior: RodPrior,
  iterations: number,
): Explanation {
  const count = region.xs.length;
  const size = start.length * PARAMETERS;
  const coverages = start.map(() => new Float32Array(count));
  const slopes = start.map(() => new Float32Array(count * PARAMETERS));
  const trial = start.map(() => new Float32Array(count));
  let rods = start;
  let damping = 0.05;
  let best = evaluate(region, rods, prior, coverages, slopes);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const { matrix, gradient } = normalEquations(region, rods, prior, coverages, slopes);
    const step = dampedStep(matrix, gradient, size, damping);
    if (!step) break;
    const moved = rods.map((rod, r) => movedBy(rod, step, r * PARAMETERS));
    const now = evaluate(region, moved, prior, trial, null);
    if (now.cost < best.cost) {
      const gain = best.cost - now.cost;
      rods = moved;
      best = evaluate(region, rods, prior, coverages, slopes);
      damping = Math.max(0.005, damping * 0.4);
      if (gain < 0.3) break;
    } else {
      damping *= 5;
      if (damping > 50) break;
    }
  }
  return { rods, ...best };
}

/** Cost of rods as they stand, without moving them. */
export function costOf(region: Region, rods: Rod[], prior: RodPrior): number {
  const coverages = rods.map(() => new Float32Array(region.xs.length));
  return evaluate(region, rods, prior, coverages, null).cost;
}

function evaluate(
  region: Region,
  rods: Rod[],
  prior: RodPrior,
  coverages: Float32Array[],
  slopes: Float32Array[] | null,
): { cost: number; mismatchPx: number } {
  for (const [r, rod] of rods.entries())
    cover(
      rod,
      region.xs,
      region.ys,
      prior.edge,
      coverages[r] as Float32Array,
      slopes ? (slopes[r] as Float32Array) : null,
    );
  let mismatchPx = 0;
  for (let i = 0; i < region.xs.length; i++) {
    const miss = (region.hairness[i] as number) - union(coverages, i);
    mismatchPx += (region.weights[i] as number) * miss * miss;
  }
  let cost = mismatchPx;
  for (const rod of rods) cost += priorCost(rod, prior);
  return { cost, mismatchPx };
}

export function union(coverages: Float32Array[], i: number): number {
  let open = 1;
  for (const coverage of coverages) open *= 1 - (coverage[i] as number);
  return 1 - open;
}

const spreadOf = (half: number, prior: RodPrior): number =>
  half > prior.half ? prior.logHalfSdWide : prior.logHalfSd;

function priorCost({ half, bend }: Rod, prior: RodPrior): number {
  const { pxPerNat } = prior;
  const wide = Math.log(half / prior.half) / spreadOf(half, prior);
  const bent = bend / prior.bendSd;
  return 0.5 * pxPerNat * (wide * wide + bent * bent);
}

function normalEquations(
  region: Region,
  rods: Rod[],
  prior: RodPrior,
  coverages: Float32Array[],
  slopes: Float32Array[],
): { matrix: Float64Array; gradient: Float64Array } {
  const size = rods.length * PARAMETERS;
  const matrix = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  const places = new Int32Array(size);
  const parts = new Float64Array(size);
  for (let i = 0; i < region.xs.length; i++) {
    const weight = region.weights[i] as number;
    if (weight === 0) continue;
    let open = 1;
    let touched = false;
    for (let r = 0; r < rods.length; r++) {
      const c = (coverages[r] as Float32Array)[i] as number;
      open *= 1 - c;
      if (c > 0.003 && c < 0.997) touched = true;
    }
    if (!touched || open < 1e-5) continue;
    let filled = 0;
    for (let r = 0; r < rods.length; r++) {
      const c = (coverages[r] as Float32Array)[i] as number;
      if (c <= 0.003 || c >= 0.997) continue;
      const others = open / (1 - c);
      const slope = slopes[r] as Float32Array;
      for (let p = 0; p < PARAMETERS; p++) {
        const part = others * (slope[i * PARAMETERS + p] as number);
        if (part < 1e-3 && part > -1e-3) continue;
        places[filled] = r * PARAMETERS + p;
        parts[filled++] = part;
      }
    }
    const miss = (region.hairness[i] as number) - (1 - open);
    for (let a = 0; a < filled; a++) {
      const p = places[a] as number;
      const value = weight * (parts[a] as number);
      gradient[p] = (gradient[p] as number) + value * miss;
      const line = p * size;
      for (let b = 0; b <= a; b++) {
        const at = line + (places[b] as number);
        matrix[at] = (matrix[at] as number) + value * (parts[b] as number);
      }
    }
  }
  for (const [r, rod] of rods.entries()) {
    const h = r * PARAMETERS + 4;
    const perHalf = prior.pxPerNat / (spreadOf(rod.half, prior) * rod.half) ** 2;
    matrix[h * size + h] = (matrix[h * size + h] as number) + perHalf;
    gradient[h] = (gradient[h] as number) - perHalf * rod.half * Math.log(rod.half / prior.half);
    const b = h + 1;
    const perBend = prior.pxPerNat / prior.bendSd ** 2;
    matrix[b * size + b] = (matrix[b * size + b] as number) + perBend;
    gradient[b] = (gradient[b] as number) - perBend * rod.bend;
  }
  return { matrix, gradient };
}

const LONGEST_STEP_PX = 6;

function movedBy(rod: Rod, step: Float64Array, from: number): Rod {
  const length = Math.max(lengthOf(rod), 1e-3);
  const ex = (rod.x1 - rod.x0) / length;
  const ey = (rod.y1 - rod.y0) / length;
  const at = (p: number) =>
    Math.max(-LONGEST_STEP_PX, Math.min(LONGEST_STEP_PX, step[from + p] as number));
  return {
    x0: rod.x0 + at(0) * ex - at(1) * ey,
    y0: rod.y0 + at(0) * ey + at(1) * ex,
    x1: rod.x1 + at(2) * ex - at(3) * ey,
    y1: rod.y1 + at(2) * ey + at(3) * ex,
    half: Math.max(0.3 * rod.half, rod.half + at(4), 0.5),
    bend: rod.bend + at(5),
  };
}
