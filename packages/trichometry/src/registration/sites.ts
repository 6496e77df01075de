import type { Hair, Measurement } from "../measure/measurement.ts";
import type { Xy } from "../plane/homography.ts";
import { type Constellation, constellationOf } from "./constellation.ts";

/** Everything that registration and change need of one picture, in millimetres from its top left. */
export type Site = {
  constellation: Constellation;
  hairs: SiteHair[];
  /** Guard frame, corner after corner. */
  frame: Xy[];
};

export type SiteHair = { hair: Hair; root: Xy; tip: Xy };

/** Fainter finds are no help in finding the place. */
const LEAST_PROBABILITY = 0.3;

/** The site of a measured picture. */
export function siteOf(measurement: Measurement): Site {
  const pxPerMm = measurement.pxPerMm?.value ?? Number.NaN;
  const inMm = ([x, y]: Xy): Xy => [x / pxPerMm, y / pxPerMm];
  const hairs = [...measurement.hairs, ...(measurement.faint ?? [])]
    .filter((hair) => hair.class !== "debris")
    .map((hair) => ({ hair, root: inMm(hair.root), tip: inMm(hair.tip) }));
  const { widthPx, heightPx } = measurement;
  const whole = { x: 0, y: 0, width: widthPx, height: heightPx };
  const { x, y, width, height } = measurement.frame ?? whole;
  const corners: Xy[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return {
    constellation: constellationOf(
      hairs.filter(({ hair }) => hair.probability >= LEAST_PROBABILITY).map(({ root }) => root),
    ),
    hairs,
    frame: corners.map(inMm),
  };
}
