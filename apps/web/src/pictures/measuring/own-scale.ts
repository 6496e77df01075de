import { GIVEN_RELATIVE_SD, type Scale } from "@anagen/trichometry";
import type { Line } from "../viewer/usePen.ts";

/** Each end of a line drawn by hand, seen on a screen. */
const END_SD_PX = 1;

export const FEWEST_PX_PER_MM = 5;
export const MOST_PX_PER_MM = 5000;

/** A scale that someone knows, in pixels per mm. */
export const typedScale = (pxPerMm: number): Scale => ({
  value: pxPerMm,
  sd: pxPerMm * GIVEN_RELATIVE_SD,
  from: "given",
});

/**
 * The scale from a line drawn along something of known length.
 * @returns null where it would lie outside what can be measured
 */
export function drawnScale({ from, to }: Line, lengthMm: number): Scale | null {
  const lengthPx = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const value = lengthPx / lengthMm;
  if (!(value >= FEWEST_PX_PER_MM && value <= MOST_PX_PER_MM)) return null;
  const ends = (END_SD_PX * Math.SQRT2) / lengthPx;
  return { value, sd: value * Math.hypot(ends, GIVEN_RELATIVE_SD), from: "given" };
}

export const lengthOf = ({ from, to }: Line): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);
