import { isMasked } from "../masks/masks.ts";
import type { Measurement } from "../measure/measurement.ts";
import { type Homography, inverted, through, type Xy } from "../plane/homography.ts";
import { areaOf, lieIn } from "./common-area.ts";
import { MASK_MARGIN_MM } from "./thresholds.ts";

/** A hair's place: root and tip in millimetres of the picture that is asked. */
type Place = { root: Xy; tip: Xy };

/** What each picture hides, asked in millimetres of the second. */
export type HiddenPlaces = {
  before: (place: Place) => boolean;
  after: (place: Place) => boolean;
  /** Part of a polygon that both pictures show, 0 to 1. */
  shownShare: (polygon: readonly Xy[]) => number;
  /** Part of a polygon that one picture shows. */
  shownShareOf: (which: "before" | "after", polygon: readonly Xy[]) => number;
};

const GRID = 100;
const ALONG = [0.125, 0.375, 0.625, 0.875];

/**
 * Where a hair could not be seen in one of two pictures of a spot: its root under a mask or so near to one that
 * registration cannot tell, or half of its shaft under it.
 *
 * @param map millimetres of the first picture to millimetres of the second
 */
export function hiddenPlaces(
  before: Measurement,
  after: Measurement,
  map: Homography,
): HiddenPlaces {
  const back = inverted(map);
  const inBefore = maskOf(before);
  const inAfter = maskOf(after);
  const hides = (mask: Mask, { root, tip }: Place): boolean => {
    if (mask === null) return false;
    if (mask(root, MASK_MARGIN_MM)) return true;
    const at = (share: number): Xy => [
      root[0] + share * (tip[0] - root[0]),
      root[1] + share * (tip[1] - root[1]),
    ];
    return 2 * ALONG.filter((share) => mask(at(share), 0)).length >= ALONG.length;
  };
  const shown = (polygon: readonly Xy[], masks: Mask[]) =>
    masks.every((mask) => mask === null)
      ? 1
      : shareOf(polygon, (point) => masks.every((mask) => mask === null || !mask(point, 0)));
  const backwards: Mask =
    inBefore && ((point, marginMm) => inBefore(through(back, point), marginMm));
  return {
    before: ({ root, tip }) =>
      hides(inBefore, { root: through(back, root), tip: through(back, tip) }),
    after: (place) => hides(inAfter, place),
    shownShare: (polygon) => shown(polygon, [backwards, inAfter]),
    shownShareOf: (which, polygon) => shown(polygon, [which === "before" ? backwards : inAfter]),
  };
}

/** Whether a point in millimetres is masked; null where the picture hides nothing. */
type Mask = ((point: Xy, marginMm: number) => boolean) | null;

function maskOf({ masks, pxPerMm }: Measurement): Mask {
  const scale = pxPerMm?.value ?? Number.NaN;
  if (!masks || masks.hidden.length === 0) return null;
  return ([x, y], marginMm) => isMasked(masks, [x * scale, y * scale], marginMm * scale);
}

/** Part of a convex polygon's area where something is so, by a fixed grid of points. */
function shareOf(polygon: readonly Xy[], isSo: (point: Xy) => boolean): number {
  if (areaOf(polygon) === 0) return 1;
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let [all, so] = [0, 0];
  for (let cell = 0; cell < GRID * GRID; cell++) {
    const point: Xy = [
      left + (((cell % GRID) + 0.5) / GRID) * width,
      top + ((Math.floor(cell / GRID) + 0.5) / GRID) * height,
    ];
    if (!lieIn(polygon, point)) continue;
    all++;
    if (isSo(point)) so++;
  }
  return all > 0 ? so / all : 1;
}
