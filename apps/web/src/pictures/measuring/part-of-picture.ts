import type { Roi } from "@anagen/trichometry";
import type { Line } from "../viewer/usePen.ts";

/** The rectangle with these opposite corners, whole pixels of the picture; null where it has no area. */
export function partBetween({ from, to }: Line): Roi | null {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  const part = {
    x: Math.max(0, Math.floor(left)),
    y: Math.max(0, Math.floor(top)),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
  return part.width > 0 && part.height > 0 ? part : null;
}

/** The same part of a picture that was made smaller before it was read. */
export const shrunkPart = (part: Roi | null, shrunkBy: number): Roi | undefined =>
  part === null
    ? undefined
    : {
        x: part.x / shrunkBy,
        y: part.y / shrunkBy,
        width: part.width / shrunkBy,
        height: part.height / shrunkBy,
      };
