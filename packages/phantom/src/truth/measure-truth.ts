import type { Painted } from "../render/paint-scene.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { Rod } from "../shaft/rod.ts";
import { mm2PerPixel } from "../view/scalp-plane.ts";
import type { Point, View } from "../view/view.ts";
import type { PhantomTruth, TruthHair, TruthUnit } from "./truth.ts";

/** Scalp that shows, in pixels of the written picture. */
export type ScalpBox = PhantomTruth["scalpPx"];

/** Where the scalp shows, and how much larger the written picture is than the sensor. */
type Shown = { widthPx: number; scalpPx: ScalpBox; enlarge: number };

const POINT_EVERY_PX = 6;
const MM2_PER_CM2 = 100;

/** The hairs that show on the picture and the units they belong to. */
export function hairsInTruth(
  painted: Painted,
  shown: Shown,
): { hairs: TruthHair[]; units: TruthUnit[] } {
  const hairs: TruthHair[] = [];
  for (const { hair, rod } of painted.drawn) {
    const { inside, share } = visibleShare(hair, rod, painted, shown);
    if (inside) hairs.push(truthHair(hair, rod, shown.enlarge, share));
  }
  return { hairs, units: unitsOf(hairs) };
}

function truthHair(hair: SceneHair, rod: Rod, enlarge: number, visible: number): TruthHair {
  const scaled = rod.path.map(([x, y]): Point => [rounded(x * enlarge), rounded(y * enlarge)]);
  const last = scaled.length - 1;
  const every = Math.max(1, Math.round(POINT_EVERY_PX / 3));
  return {
    id: hair.id,
    root: scaled[0] as Point,
    tip: scaled[last] as Point,
    centreline: scaled.filter((_, index) => index % every === 0 || index === last),
    widthUm: rounded(hair.widthUm),
    class: hair.class,
    unit: hair.unit,
    visible: rounded(visible),
  };
}

function visibleShare(
  hair: SceneHair,
  rod: Rod,
  { uppermost, hidden }: Painted,
  { widthPx, scalpPx, enlarge }: Shown,
): { inside: boolean; share: number } {
  let inside = 0;
  let seen = 0;
  for (const [x, y] of rod.path) {
    if (!inBox([x * enlarge, y * enlarge], scalpPx)) continue;
    const index = Math.floor(y) * widthPx + Math.floor(x);
    inside += 1;
    if (hidden[index] === 1) continue;
    const above = uppermost[index] ?? 0;
    // Hair is painted in the order of ids: a higher number lies over this one.
    if (above === 0 || above === hair.id + 1) seen += 1;
  }
  return { inside: inside > 0, share: seen / rod.path.length };
}

function unitsOf(hairs: readonly TruthHair[]): TruthUnit[] {
  const byUnit = new Map<number, TruthHair[]>();
  for (const hair of hairs) byUnit.set(hair.unit, [...(byUnit.get(hair.unit) ?? []), hair]);
  return [...byUnit].map(([id, members]) => ({
    id,
    at: [
      rounded(members.reduce((sum, { root }) => sum + root[0], 0) / members.length),
      rounded(members.reduce((sum, { root }) => sum + root[1], 0) / members.length),
    ],
    hairs: members.map((member) => member.id),
  }));
}

/** Area of the visible scalp and how many roots stand in it. */
export function countRoots(
  hairs: readonly TruthHair[],
  hidden: Uint8Array,
  { widthPx, scalpPx, enlarge }: Shown,
  view: View,
) {
  const areaCm2 = shownMm2(hidden, { widthPx, scalpPx, enlarge }, view) / MM2_PER_CM2;
  const rootsInside = hairs.filter(({ root: [x, y] }) => {
    const index = Math.floor(y / enlarge) * widthPx + Math.floor(x / enlarge);
    return inBox([x, y], scalpPx) && hidden[index] === 0;
  }).length;
  return { areaCm2, rootsInside, densityPerCm2: areaCm2 > 0 ? rootsInside / areaCm2 : 0 };
}

function shownMm2(hidden: Uint8Array, { widthPx, scalpPx, enlarge }: Shown, view: View): number {
  if (view.tilt === undefined) {
    const pxPerMm = view.pxPerMm * enlarge;
    const hiddenPx = hidden.reduce((sum, here) => sum + here, 0) * enlarge * enlarge;
    return (scalpPx.width * scalpPx.height - hiddenPx) / (pxPerMm * pxPerMm);
  }
  let mm2 = 0;
  for (const [index, here] of hidden.entries()) {
    const place: Point = [(index % widthPx) + 0.5, Math.floor(index / widthPx) + 0.5];
    const shows = here === 0 && inBox([place[0] * enlarge, place[1] * enlarge], scalpPx);
    if (shows) mm2 += mm2PerPixel(view, place);
  }
  return mm2;
}

/** Whether a point of the written picture lies in a box of it. */
export const inBox = ([x, y]: Point, box: ScalpBox): boolean =>
  x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

const rounded = (value: number) => Math.round(value * 1000) / 1000;
