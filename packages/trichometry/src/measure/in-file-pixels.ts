import type { MaskedPiece } from "../masks/masks.ts";
import type { Hair, Measurement, Point } from "./measurement.ts";

type FileSize = { widthPx: number; heightPx: number };

/** A measurement of a picture that was made smaller while it was read, told in the pixels of its file. */
export function inFilePixels(
  measurement: Measurement,
  { widthPx, heightPx }: FileSize,
): Measurement {
  if (measurement.widthPx === widthPx && measurement.heightPx === heightPx) return measurement;
  const stretchX = widthPx / measurement.widthPx;
  const stretchY = heightPx / measurement.heightPx;
  const stretch = Math.sqrt(stretchX * stretchY);
  const at = ([x, y]: Point): Point => [(x + 0.5) * stretchX - 0.5, (y + 0.5) * stretchY - 0.5];
  const placed = (hairs: readonly Hair[]) =>
    hairs.map((hair) => ({
      ...hair,
      root: at(hair.root),
      tip: at(hair.tip),
      centreline: hair.centreline.map(at),
    }));
  const { pxPerMm, frame, faint, masks } = measurement;
  return {
    ...measurement,
    widthPx,
    heightPx,
    pxPerMm: pxPerMm && {
      ...pxPerMm,
      value: pxPerMm.value * stretch,
      sd: pxPerMm.sd * stretch,
    },
    frame: frame && {
      x: frame.x * stretchX,
      y: frame.y * stretchY,
      width: frame.width * stretchX,
      height: frame.height * stretchY,
    },
    hairs: placed(measurement.hairs),
    ...(masks && {
      masks: {
        cellPx: masks.cellPx * stretch,
        hidden: masks.hidden.map(
          ([left, top, width, height]): MaskedPiece => [
            left * stretchX,
            top * stretchY,
            width * stretchX,
            height * stretchY,
          ],
        ),
      },
    }),
    ...(faint && { faint: placed(faint) }),
  };
}
