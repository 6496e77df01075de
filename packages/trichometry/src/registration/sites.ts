import { GUARD_MM, MOST_GUARD_SHARE } from "../measure/frame.ts";
import type { Hair, Measurement } from "../measure/measurement.ts";
import type { Xy } from "../plane/homography.ts";
import { type Constellation, constellationOf } from "./constellation.ts";

/** Everything that registration and change need of one picture, in millimetres from its top left. */
export type Site = {
  constellation: Constellation;
  hairs: SiteHair[];
  /** Guard frame, corner after corner. */
  frame: Xy[];
  /** What is visible: the guard frame with its guard. */
  visible: Xy[];
};

export type SiteHair = { hair: Hair; root: Xy; tip: Xy };

/** Fainter finds are no help in finding the place. */
const LEAST_PROBABILITY = 0.3;

/** The site of a measured picture. */
export function siteOf(measurement: Measurement): Site {
  const pxPerMm = measurement.pxPerMm?.value ?? Number.NaN;
  const inMm = ([x, y]: Xy): Xy => [x / pxPerMm, y / pxPerMm];
  const finds = [...measurement.hairs, ...(measurement.faint ?? [])];
  const hairs = finds.map((hair) => ({ hair, root: inMm(hair.root), tip: inMm(hair.tip) }));
  const { widthPx, heightPx } = measurement;
  const frame = measurement.frame ?? { x: 0, y: 0, width: widthPx, height: heightPx };
  const guardPx = measurement.frame ? guardOf(frame, pxPerMm) : 0;
  return {
    constellation: constellationOf(
      hairs
        .filter(({ hair }) => hair.class !== "debris" && hair.probability >= LEAST_PROBABILITY)
        .map(({ root }) => root),
    ),
    hairs,
    frame: cornersOf(frame, 0).map(inMm),
    visible: cornersOf(frame, guardPx).map(inMm),
  };
}

type Box = NonNullable<Measurement["frame"]>;

/** The guard that a frame was cut with: small pictures have a narrower one. */
const guardOf = ({ width, height }: Box, pxPerMm: number): number =>
  Math.min(
    GUARD_MM * pxPerMm,
    (Math.min(width, height) * MOST_GUARD_SHARE) / (1 - 2 * MOST_GUARD_SHARE),
  );

const cornersOf = ({ x, y, width, height }: Box, grownBy: number): Xy[] => [
  [x - grownBy, y - grownBy],
  [x + width + grownBy, y - grownBy],
  [x + width + grownBy, y + height + grownBy],
  [x - grownBy, y + height + grownBy],
];
