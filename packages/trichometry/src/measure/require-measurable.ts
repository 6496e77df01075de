import { InvalidInput, requirePositive } from "@anagen/quantities";
import type { Picture } from "../picture/picture.ts";
import type { MeasureOptions } from "./measure-options.ts";

const SMALLEST_PX = 16;

/** @throws {InvalidInput} naming the field */
export function requireMeasurable(picture: Picture, options: MeasureOptions): void {
  const { widthPx, heightPx, rgb } = picture;
  for (const [name, size] of Object.entries({ widthPx, heightPx }))
    if (!Number.isInteger(size) || size < SMALLEST_PX)
      throw new InvalidInput(`picture.${name}`, size, `a whole number of ${SMALLEST_PX} or more`);
  if (rgb.length !== 3 * widthPx * heightPx)
    throw new InvalidInput("picture.rgb", rgb.length, `${3 * widthPx * heightPx} bytes long`);
  const { pxPerMm, roi, vellusBelowUm, covers } = options;
  if (pxPerMm) {
    requirePositive({ pxPerMm: pxPerMm.value });
    if (!(pxPerMm.sd >= 0 && Number.isFinite(pxPerMm.sd)))
      throw new InvalidInput("pxPerMm.sd", pxPerMm.sd, "a number of 0 or more");
  }
  if (vellusBelowUm !== undefined) requirePositive({ vellusBelowUm });
  for (const [at, outline] of (covers ?? []).entries())
    if (outline.length < 3 || !outline.flat().every(Number.isFinite))
      throw new InvalidInput(`covers[${at}]`, outline, "three corners or more, [x, y] in pixels");
  if (!roi) return;
  for (const [name, value] of Object.entries(roi))
    if (!Number.isFinite(value)) throw new InvalidInput(`roi.${name}`, value, "a number");
  requirePositive({ "roi.width": roi.width, "roi.height": roi.height });
}
