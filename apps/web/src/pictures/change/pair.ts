import type { MeasurementLine } from "../measurement-data.ts";
import type { Picture } from "../picture-data.ts";

/** The newest measurement of a picture that gave a density. */
export const measuredOf = (
  picture: Picture,
  lines: readonly MeasurementLine[],
): MeasurementLine | undefined =>
  lines.find(({ pictureId, densityPerCm2 }) => pictureId === picture.id && densityPerCm2 !== null);

/**
 * The first and the last picture of one zone and purpose, where there are two; measured ones first.
 * @param ordered by the day they were taken
 */
export function pairOf(
  ordered: readonly Picture[],
  lines: readonly MeasurementLine[],
): readonly [Picture?, Picture?] {
  const measured = ordered.filter((picture) => measuredOf(picture, lines) !== undefined);
  for (const among of [measured, ordered]) {
    for (const first of among) {
      const last = among.findLast(
        ({ body }) => body.zone === first.body.zone && body.purpose === first.body.purpose,
      );
      if (last !== undefined && last.id !== first.id) return [first, last];
    }
  }
  return [];
}
