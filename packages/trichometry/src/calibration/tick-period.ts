import { median } from "./median.ts";

/** Evenly spaced ticks along one averaged row. */
export type Comb = {
  periodPx: number;
  sdPx: number;
  ticks: number;
  contrast: number;
  /** Place of the first tick. */
  startPx: number;
  /** 1: brighter than what lies between, -1: darker. */
  sign: number;
};

/** A comb in one band of the picture: its middle row, how far ticks shift a row, whether every second is shorter. */
export type BandComb = Comb & { row: number; lean: number; halves: boolean };

const FEWEST_TICKS = 7;
const SMALLEST_PERIOD_PX = 6;
/** Grey levels of the mean over a band: ticks that run through it stand out by far more. */
const LEAST_CONTRAST = 12;
/** Ticks are thin: they mark less of the row than waves do (a third of a sine lies above half its height). */
const MOST_MARKED = 0.27;
/** Neighbouring ticks lie one period apart within this share of it. */
const EVEN_WITHIN = 0.12;
/** A comb fitted worse than this (share of the period, or pixels) is texture; few ticks prove less than many. */
const MANY_TICKS = 10;
/** Letters of a label lie evenly too, but closer. */
const WIDE_PX = 40;
const LARGEST_MISFIT = { few: 0.012, many: 0.04 } as const;
const LEAST_MISFIT_PX = 0.6;

/**
 * The period of evenly spaced ticks in one averaged row, from a straight line through the places of all ticks
 * against their numbers; null where there is no comb.
 */
export function tickPeriod(row: Float64Array): Comb | null {
  const combs = [-1, 1].flatMap((sign) => combOf(row, sign) ?? []);
  return combs.toSorted((a, b) => b.ticks * b.contrast - a.ticks * a.contrast)[0] ?? null;
}

function combOf(row: Float64Array, sign: number): Comb | null {
  const flat = flattened(row).map((value) => sign * value);
  const highest = flat.toSorted()[Math.floor(flat.length * 0.985)] ?? 0;
  if (highest < LEAST_CONTRAST) return null;
  const marked = flat.filter((value) => value > highest / 2).length / flat.length;
  if (marked > MOST_MARKED) return null;
  const places = peaks(flat, highest / 2);
  const run = longestEvenRun(places);
  if (run.length < FEWEST_TICKS) return null;
  return fitted(run, highest, sign);
}

/** Less the mean over a window: light falls off slowly. */
function flattened(row: Float64Array): Float64Array {
  const reach = Math.max(20, Math.round(row.length / 24));
  const sums = new Float64Array(row.length + 1);
  for (const [at, value] of row.entries()) sums[at + 1] = (sums[at] ?? 0) + value;
  return row.map((value, at) => {
    const from = Math.max(0, at - reach);
    const to = Math.min(row.length, at + reach + 1);
    return value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** Centroids of what rises above a level. */
function peaks(values: Float64Array, level: number): number[] {
  const places: number[] = [];
  let [weight, moment] = [0, 0];
  for (const [at, value] of values.entries()) {
    if (value > level) {
      weight += value - level;
      moment += (value - level) * at;
    } else if (weight > 0) {
      places.push(moment / weight);
      [weight, moment] = [0, 0];
    }
  }
  return places;
}

function longestEvenRun(places: readonly number[]): number[] {
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  const period = median(gaps);
  if (!(period >= SMALLEST_PERIOD_PX)) return [];
  let best: number[] = [];
  let run: number[] = places.slice(0, 1);
  for (const [at, gap] of gaps.entries()) {
    const next = places[at + 1] ?? 0;
    if (Math.abs(gap - period) <= EVEN_WITHIN * period) run.push(next);
    else run = [next];
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** Least squares of place against number. */
function fitted(places: readonly number[], contrast: number, sign: number): Comb | null {
  const count = places.length;
  const middle = (count - 1) / 2;
  const meanPlace = places.reduce((sum, place) => sum + place, 0) / count;
  let [top, bottom] = [0, 0];
  for (const [at, place] of places.entries()) {
    top += (at - middle) * (place - meanPlace);
    bottom += (at - middle) ** 2;
  }
  const periodPx = top / bottom;
  const off = places.map((place, at) => place - meanPlace - (at - middle) * periodPx);
  const spread = Math.sqrt(off.reduce((sum, value) => sum + value * value, 0) / (count - 2));
  if (count < MANY_TICKS && periodPx < WIDE_PX) return null;
  const allowed = LARGEST_MISFIT[count < MANY_TICKS ? "few" : "many"] * periodPx;
  if (spread > Math.max(LEAST_MISFIT_PX, allowed)) return null;
  const startPx = meanPlace - middle * periodPx;
  const sdPx = Math.max(spread, 0.1) / Math.sqrt(bottom);
  return { periodPx, sdPx, ticks: count, contrast, startPx, sign };
}
