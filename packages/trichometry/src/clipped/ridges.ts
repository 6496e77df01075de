import { emptyPlane, type Plane } from "../picture/plane.ts";
import { smooth } from "../picture/smooth.ts";

export type Ridges = {
  /** How much a pixel looks like the middle of a dark line, in darkness; 0 where it does not. */
  strength: Plane;
  /** Direction along the line, radians, modulo pi. */
  along: Float32Array;
};

/**
 * Second derivative across the steepest direction, times sigma squared (Lindeberg's normalisation),
 * so that lines of one contrast answer alike at every scale.
 * @source steger-1998 (IEEE PAMI 20:113) for the geometry; no line-width inversion is needed here
 */
export function darkRidges(dark: Plane, sigmaPx: number): Ridges {
  const { width, height, values } = smooth(dark, sigmaPx);
  const strength = emptyPlane(width, height);
  const along = new Float32Array(width * height);
  const scale = sigmaPx * sigmaPx;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const here = values[i] as number;
      const xx = (values[i - 1] as number) - 2 * here + (values[i + 1] as number);
      const yy = (values[i - width] as number) - 2 * here + (values[i + width] as number);
      const xy =
        0.25 *
        ((values[i - width - 1] as number) -
          (values[i - width + 1] as number) -
          (values[i + width - 1] as number) +
          (values[i + width + 1] as number));
      const half = 0.5 * (xx + yy);
      const root = Math.sqrt(0.25 * (xx - yy) * (xx - yy) + xy * xy);
      const across = half - root;
      const lengthways = half + root;
      // A spot curves both ways; a line only across.
      const line = -across - Math.max(0, -lengthways);
      if (line <= 0) continue;
      strength.values[i] = scale * line;
      along[i] = 0.5 * Math.atan2(2 * xy, xx - yy);
    }
  return { strength, along };
}
