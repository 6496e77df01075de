import type { Painted } from "../render/paint-scene.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { Rod } from "../shaft/rod.ts";
import type { Point } from "../view/view.ts";
import type { PhantomTruth, TruthHair, TruthUnit } from "./truth.ts";

/** Scalp that shows, in pixels of the written picture. */
export type ScalpBox = PhantomTruth["scalpPx"];

const POINT_EVERY_PX = 6;
const MM2_PER_CM2 = 100;

/** The hairs that show on the picture and the units they belong to. */
export function hairsInTruth(
  { drawn, uppermost }: Painted,
  widthPx: number,
  scalp: ScalpBox,
  enlarge: number,
): { hairs: TruthHair[]; units: TruthUnit[] } {
  const hairs: TruthHair[] = [];
  for (const { hair, rod } of drawn) {
    const shown = visibleShare(hair, rod, uppermost, widthPx, scalp, enlarge);
    if (shown.inside) hairs.push(truthHair(hair, rod, enlarge, shown.share));
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
  uppermost: Int32Array,
  widthPx: number,
  scalp: ScalpBox,
  enlarge: number,
): { inside: boolean; share: number } {
  let inside = 0;
  let seen = 0;
  for (const [x, y] of rod.path) {
    const [wx, wy] = [x * enlarge - scalp.x, y * enlarge - scalp.y];
    if (wx < 0 || wy < 0 || wx >= scalp.width || wy >= scalp.height) continue;
    inside += 1;
    const above = uppermost[Math.floor(y) * widthPx + Math.floor(x)] ?? 0;
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
export function countRoots(hairs: readonly TruthHair[], scalp: ScalpBox, pxPerMm: number) {
  const areaCm2 = (scalp.width * scalp.height) / (pxPerMm * pxPerMm) / MM2_PER_CM2;
  const rootsInside = hairs.filter(({ root: [x, y] }) => {
    const [dx, dy] = [x - scalp.x, y - scalp.y];
    return dx >= 0 && dy >= 0 && dx < scalp.width && dy < scalp.height;
  }).length;
  return { areaCm2, rootsInside, densityPerCm2: rootsInside / areaCm2 };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
