import type { Plane } from "../picture/plane.ts";

const BINS = 200;

/**
 * Darkness of hair in a picture: the middle of the darkest pixels that still fill a hair's area.
 * Otsu's threshold parts hair from skin; the median of the hair side is returned.
 * @returns null where nothing stands out
 */
export function hairDarkness({ values }: Plane, hidden: Uint8Array): number | null {
  const histogram = new Float64Array(BINS);
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    if (hidden[i]) continue;
    const value = values[i] as number;
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(value * BINS)));
    histogram[bin] = (histogram[bin] as number) + 1;
    all++;
  }
  if (all === 0) return null;
  const split = otsu(histogram, all);
  let dark = 0;
  for (let bin = split; bin < BINS; bin++) dark += histogram[bin] as number;
  if (dark === 0) return null;
  let sum = 0;
  for (let bin = split; bin < BINS; bin++) {
    sum += histogram[bin] as number;
    if (sum >= 0.6 * dark) return (bin + 0.5) / BINS;
  }
  return null;
}

function otsu(histogram: Float64Array, all: number): number {
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) total += bin * (histogram[bin] as number);
  let [below, sumBelow, bestBetween, best] = [0, 0, -1, 0];
  for (let bin = 0; bin < BINS - 1; bin++) {
    below += histogram[bin] as number;
    sumBelow += bin * (histogram[bin] as number);
    const above = all - below;
    if (below === 0 || above === 0) continue;
    const gap = (total - sumBelow) / above - sumBelow / below;
    const between = below * above * gap * gap;
    if (between > bestBetween) [bestBetween, best] = [between, bin + 1];
  }
  return best;
}
