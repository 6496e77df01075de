import type { Pair, Phantom, TruthHair } from "@anagen/phantom";
import type { Measurement, Point } from "@anagen/trichometry";

/** A hair hidden by others over more than this cannot be asked for. */
export const LEAST_VISIBLE = 0.2;

type Box = NonNullable<Measurement["frame"]>;
type Spot = readonly [x: number, y: number];

/** A drawn hair of the common frame, with its place on both pictures. */
export type PlantedHair = {
  id: number;
  fate: Pair["change"]["hairs"][number]["fate"];
  before: Point;
  after: Point;
  widthUm: number;
};

/** The drawn hairs whose roots both frames hold and that at least one of both pictures shows. */
export function plantedIn({ before, after, change }: Pair, first: Box, second: Box): PlantedHair[] {
  const [shownBefore, shownAfter] = [showing(before), showing(after)];
  return change.hairs.flatMap(({ id, fate, beforeRoot, afterRoot }) => {
    const seen =
      (fate === "gained" ? undefined : shownBefore.get(id)) ??
      (fate === "lost" ? undefined : shownAfter.get(id));
    const at = beforeRoot ?? (afterRoot && laidOn(after, before, afterRoot));
    const then = afterRoot ?? (beforeRoot && laidOn(before, after, beforeRoot));
    if (!seen || !at || !then || !isIn(at, first) || !isIn(then, second)) return [];
    return [{ id, fate, before: [...at], after: [...then], widthUm: seen.widthUm }];
  });
}

const showing = ({ truth }: Phantom): Map<number, TruthHair> =>
  new Map(truth.hairs.filter(({ visible }) => visible > LEAST_VISIBLE).map((h) => [h.id, h]));

export const isIn = ([x, y]: Spot, box: Box): boolean =>
  x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

/** A pixel of one picture on the other, by how the cameras were set; the lenses' distortion, some 20 um, is left out. */
function laidOn({ truth: from }: Phantom, { truth: to }: Phantom, [x, y]: Spot): Point {
  const [u, v] = turned(
    [(x - from.widthPx / 2) / from.pxPerMm, (y - from.heightPx / 2) / from.pxPerMm],
    from.optics.angleDeg,
  );
  const [fromX, fromY] = from.optics.centreMm;
  const [toX, toY] = to.optics.centreMm;
  const [p, q] = turned([fromX + u - toX, fromY + v - toY], -to.optics.angleDeg);
  return [to.widthPx / 2 + p * to.pxPerMm, to.heightPx / 2 + q * to.pxPerMm];
}

function turned([x, y]: Spot, byDeg: number): Spot {
  const by = (byDeg * Math.PI) / 180;
  return [Math.cos(by) * x - Math.sin(by) * y, Math.sin(by) * x + Math.cos(by) * y];
}

/** Change of the number of hairs in percent of those of the first visit; null without any. */
export function plantedChange(hairs: readonly PlantedHair[]): number | null {
  const lost = hairs.filter(({ fate }) => fate === "lost").length;
  const gained = hairs.filter(({ fate }) => fate === "gained").length;
  const before = hairs.length - gained;
  return before === 0 ? null : (100 * (gained - lost)) / before;
}
