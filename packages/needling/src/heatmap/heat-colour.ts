export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours of the scale at even steps from 0 to the top; lightness falls steadily, so it prints. */
export const HEAT_COLOURS: readonly Rgb[] = [
  [250, 247, 238],
  [203, 224, 209],
  [126, 186, 181],
  [52, 134, 156],
  [26, 79, 124],
  [24, 27, 74],
];

/** The top of the scale, in means of the map: above it all cells look alike. */
export const TOP_OF_SCALE_IN_MEANS = 3;

/**
 * Colour of a cell: straight between `HEAT_COLOURS` from 0 to `topPerCm2`, then the last one.
 * @param topPerCm2 usually `TOP_OF_SCALE_IN_MEANS` times the map's mean; above 0
 */
export function heatColour(perCm2: number, topPerCm2: number): Rgb {
  const last = HEAT_COLOURS.length - 1;
  const place = Math.min(1, Math.max(0, perCm2 / topPerCm2)) * last;
  const step = Math.min(last - 1, Math.floor(place));
  const from = HEAT_COLOURS[step] ?? [0, 0, 0];
  const to = HEAT_COLOURS[step + 1] ?? from;
  const share = place - step;
  return [mix(from[0], to[0], share), mix(from[1], to[1], share), mix(from[2], to[2], share)];
}

const mix = (from: number, to: number, share: number): number =>
  Math.round(from + (to - from) * share);
