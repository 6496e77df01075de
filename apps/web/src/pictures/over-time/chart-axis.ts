/** Values up a chart, with the lines that are drawn. */
export interface Axis {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50];
const ROOM = 1.08;

/** From zero up in four round steps; two steps to each side of zero where values fall below it. */
export function axisOf(lows: readonly number[], highs: readonly number[]): Axis {
  const highest = Math.max(...highs, 0) * ROOM;
  const lowest = Math.min(...lows, 0) * ROOM;
  if (lowest < 0) {
    const step = roundStep(Math.max(highest, -lowest) / 2);
    return { bottom: -2 * step, top: 2 * step, ticks: [-2, -1, 0, 1, 2].map((at) => at * step) };
  }
  const step = roundStep(highest / 4);
  return { bottom: 0, top: 4 * step, ticks: [0, 1, 2, 3, 4].map((at) => at * step) };
}

function roundStep(least: number): number {
  for (let scale = 1; ; scale *= 10) {
    const found = STEPS.find((step) => step * scale >= least);
    if (found !== undefined) return found * scale;
  }
}
