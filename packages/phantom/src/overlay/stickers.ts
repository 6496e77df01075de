import type { Point } from "../view/view.ts";
import type { Sticker } from "./sticker.ts";

/** Lower left of a field of 7.1 x 5.7 mm, a little turned, whole in the picture. */
const LOWER_LEFT = { atMm: [-3.3, -0.85], turnRad: 0.05 } as const;

/** Nine places, row by row, about a middle. */
const nineAbout = (middle: number, pitchMm: number): Point[] =>
  [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].map((column): Point => [middle + column * pitchMm, middle + row * pitchMm]),
  );

/**
 * The sticker `anagen-dots-1` that users print, stated anew from its description (docs/methods/sticker.md,
 * reviewed 2026-11-21): 3.4 mm square, nine dots of 0.5 mm at 1 mm, the middle one with a hole of 0.22 mm.
 */
export const PRINTED_STICKER: Sticker = {
  sizeMm: [3.4, 3.4],
  dotsMm: nineAbout(1.7, 1),
  dotDiameterMm: 0.5,
  hole: { dot: 4, diameterMm: 0.22 },
  ...LOWER_LEFT,
};

/** The same drawing at another pitch: of another maker, whose millimetres nobody knows. */
export const STRANGE_STICKER: Sticker = {
  ...PRINTED_STICKER,
  dotsMm: nineAbout(1.7, 0.75),
};

/** A finger lies over its right half. */
export const HALF_STICKER: Sticker = { ...PRINTED_STICKER, coveredShare: 0.5 };

/** No sticker of ours: four dots at the corners of a square of 2 mm, on paper of 3 mm. */
export const FOUR_DOTS: Sticker = {
  sizeMm: [3, 3],
  dotsMm: [
    [0.5, 0.5],
    [2.5, 0.5],
    [0.5, 2.5],
    [2.5, 2.5],
  ],
  dotDiameterMm: 0.6,
  ...LOWER_LEFT,
};

const drawing = ({ sizeMm, dotsMm, dotDiameterMm, hole, coveredShare = 0 }: Sticker) =>
  JSON.stringify([sizeMm, dotsMm, dotDiameterMm, hole, coveredShare]);

/** Whether a reader can know its millimetres: the printed drawing, and all of it shows. */
export const isTrueSticker = (sticker: Sticker): boolean =>
  drawing(sticker) === drawing(PRINTED_STICKER);
