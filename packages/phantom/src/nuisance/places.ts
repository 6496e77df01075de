import type { Random } from "@anagen/quantities";
import { between, normal } from "../chance/draw.ts";
import type { Region } from "../scene/follicles.ts";
import type { Point } from "../view/view.ts";

/** Places all over a region, `perMm2` of them on the mean. */
export function scatter(random: Random, region: Region, perMm2: number): Point[] {
  const widthMm = region.rightMm - region.leftMm;
  const heightMm = region.bottomMm - region.topMm;
  const count = Math.max(1, Math.round(widthMm * heightMm * perMm2));
  return Array.from({ length: count }, () => [
    region.leftMm + widthMm * random(),
    region.topMm + heightMm * random(),
  ]);
}

/** A wandering line from a place: direction changes by about `bendDeg` each `stepMm`. */
export function wander(
  random: Random,
  from: Point,
  lengthMm: number,
  stepMm: number,
  bendDeg: number,
): Point[] {
  let direction = between(random, 0, 2 * Math.PI);
  let [x, y] = from;
  const path: Point[] = [[x, y]];
  for (let way = 0; way < lengthMm; way += stepMm) {
    direction += (normal(random, 0, bendDeg) * Math.PI) / 180;
    x += stepMm * Math.cos(direction);
    y += stepMm * Math.sin(direction);
    path.push([x, y]);
  }
  return path;
}
