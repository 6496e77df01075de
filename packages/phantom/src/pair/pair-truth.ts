import type { Phantom } from "../render/shoot.ts";
import { inBox } from "../truth/measure-truth.ts";
import type { TruthHair } from "../truth/truth.ts";
import { type Point, toPixel, toScalp, type View } from "../view/view.ts";
import type { Fate } from "./change-plan.ts";

/** What happened to one hair between two visits. */
export type HairChange = {
  id: number;
  fate: Fate;
  /** Root on each written picture; null where the hair is not on it. */
  beforeRoot: Point | null;
  afterRoot: Point | null;
  beforeWidthUm: number | null;
  afterWidthUm: number | null;
  /** Its root stands on scalp that both pictures show. */
  inCommon: boolean;
};

/** Everything planted between two pictures. */
export type PairTruth = {
  seed: number;
  sameSite: boolean;
  /** Second camera against the first. */
  rotationDeg: number;
  scale: number;
  shiftMm: Point;
  overlapCm2: number;
  overlapShare: number;
  /** On the common scalp alone. */
  common: {
    before: number;
    after: number;
    densityChangePercent: number | null;
    meanWidthChangeUm: number | null;
    kept: number;
    lost: number;
    gained: number;
    thickened: number;
    thinned: number;
  };
  hairs: HairChange[];
};

const GRID = 200;
const MM2_PER_CM2 = 100;

/** A picture with the view it was taken with. */
export type Visit = { phantom: Phantom; view: View };

/** Whether a scalp point shows on the written picture of a visit. */
export function shows({ phantom, view }: Visit, scalpMm: Point): boolean {
  const { enlarge } = phantom.truth.optics;
  const [x, y] = toPixel(view, scalpMm);
  return inBox([x * enlarge, y * enlarge], phantom.truth.scalpPx);
}

/** Scalp that both visits show, in cm² and as a share of the first picture. */
export function overlapOf(before: Visit, after: Visit) {
  const { scalpPx, optics, pxPerMm } = before.phantom.truth;
  let both = 0;
  for (let cell = 0; cell < GRID * GRID; cell += 1) {
    const x = scalpPx.x + (((cell % GRID) + 0.5) / GRID) * scalpPx.width;
    const y = scalpPx.y + ((Math.floor(cell / GRID) + 0.5) / GRID) * scalpPx.height;
    const scalp = toScalp(before.view, [x / optics.enlarge, y / optics.enlarge]);
    if (shows(after, scalp)) both += 1;
  }
  const overlapShare = both / (GRID * GRID);
  const areaCm2 = (scalpPx.width * scalpPx.height) / (pxPerMm * pxPerMm) / MM2_PER_CM2;
  return { overlapShare, overlapCm2: overlapShare * areaCm2 };
}

/** Each hair that shows on either picture. */
export function hairChanges(
  before: Visit,
  after: Visit,
  fates: ReadonlyMap<number, Fate>,
  rootsMm: ReadonlyMap<number, Point>,
): HairChange[] {
  const first = byId(before.phantom.truth.hairs);
  const second = byId(after.phantom.truth.hairs);
  const ids = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b);
  return ids.map((id) => {
    const root = rootsMm.get(id);
    return {
      id,
      fate: fates.get(id) ?? "kept",
      beforeRoot: first.get(id)?.root ?? null,
      afterRoot: second.get(id)?.root ?? null,
      beforeWidthUm: first.get(id)?.widthUm ?? null,
      afterWidthUm: second.get(id)?.widthUm ?? null,
      inCommon: root !== undefined && shows(before, root) && shows(after, root),
    };
  });
}

const byId = (hairs: readonly TruthHair[]) => new Map(hairs.map((hair) => [hair.id, hair]));

/** Counts and changes over the hairs whose roots stand on common scalp. */
export function commonChange(hairs: readonly HairChange[]): PairTruth["common"] {
  const common = hairs.filter(({ inCommon }) => inCommon);
  const of = (fate: Fate) => common.filter((hair) => hair.fate === fate).length;
  const before = common.length - of("gained");
  const after = common.length - of("lost");
  const changes = common.flatMap(({ beforeWidthUm, afterWidthUm }) =>
    beforeWidthUm === null || afterWidthUm === null ? [] : [afterWidthUm - beforeWidthUm],
  );
  const sum = changes.reduce((total, change) => total + change, 0);
  return {
    before,
    after,
    densityChangePercent: before === 0 ? null : (100 * (after - before)) / before,
    meanWidthChangeUm: changes.length === 0 ? null : sum / changes.length,
    kept: of("kept"),
    lost: of("lost"),
    gained: of("gained"),
    thickened: of("thickened"),
    thinned: of("thinned"),
  };
}
