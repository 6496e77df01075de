/**
 * Our own scale sticker: a white square with three rows of three black dots; the middle one is a ring, so that
 * nothing on a scalp looks like it. Millimetres, origin at the middle of the ring, x to the right, y down.
 *
 * The pitch is small enough for a field of 6 mm beside which hair can still be counted, and large enough
 * (0.5 mm dots) for an office printer of 600 dots per inch.
 */
export const STICKER = {
  id: "anagen-dots-1",
  sideMm: 3.4,
  pitchMm: 1,
  dotDiameterMm: 0.5,
  ringHoleDiameterMm: 0.22,
  reviewed: "2026-11-21",
  basis: "own design",
  against: "A printer that scales the page spoils it: check the 100 mm line on the sheet first.",
} as const;

/** Length of the line on the sheet by which a user checks the printer. */
export const CONTROL_LINE_MM = 100;

/** The nine dot centres in mm, row by row; the fifth is the ring. */
export const STICKER_DOTS_MM: readonly (readonly [number, number])[] = [-1, 0, 1].flatMap((row) =>
  [-1, 0, 1].map((column) => [column * STICKER.pitchMm, row * STICKER.pitchMm] as const),
);
