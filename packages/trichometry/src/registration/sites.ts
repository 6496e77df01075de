import type { Hair, Measurement } from "../measure/measurement.ts";
import type { Xy } from "../plane/homography.ts";

/** Everything that registration and change need of one picture, in millimetres from its top left. */
export type Site = {
  /** Middles of follicular units. */
  units: Xy[];
  hairs: SiteHair[];
  /** Guard frame, corner after corner. */
  frame: Xy[];
};

export type SiteHair = { hair: Hair; root: Xy; tip: Xy };

/** Roots nearer than this belong to one unit; only used to find the place again, never to count. */
const UNIT_REACH_MM = 0.28;
const LEAST_PROBABILITY = 0.3;

/** The site of a measured picture. */
export function siteOf(measurement: Measurement): Site {
  const pxPerMm = measurement.pxPerMm?.value ?? Number.NaN;
  const inMm = ([x, y]: Xy): Xy => [x / pxPerMm, y / pxPerMm];
  const hairs = measurement.hairs
    .filter((hair) => hair.class !== "debris" && hair.probability >= LEAST_PROBABILITY)
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
    units: unitMiddles(hairs.map(({ root }) => root)),
    hairs,
    frame: corners.map(inMm),
  };
}

/** Single linkage of roots. */
export function unitMiddles(roots: readonly Xy[]): Xy[] {
  const left = new Set(roots.keys());
  const middles: Xy[] = [];
  while (left.size > 0) {
    const members = takeChain(roots, left);
    const sum = members.reduce<[number, number]>(
      ([x, y], at) => [x + (roots[at]?.[0] ?? 0), y + (roots[at]?.[1] ?? 0)],
      [0, 0],
    );
    middles.push([sum[0] / members.length, sum[1] / members.length]);
  }
  return middles;
}

function takeChain(roots: readonly Xy[], left: Set<number>): number[] {
  const [first] = left;
  if (first === undefined) return [];
  left.delete(first);
  const members = [first];
  for (const member of members) {
    const [x, y] = roots[member] ?? [0, 0];
    for (const other of left) {
      const [u, v] = roots[other] ?? [0, 0];
      if (Math.hypot(u - x, v - y) < UNIT_REACH_MM) {
        left.delete(other);
        members.push(other);
      }
    }
  }
  return members;
}
