import { CUT_OFFS_UM, classOf, probabilityBelow } from "../classes/classes.ts";
import type { Rod } from "../clipped/rod.ts";
import { type Frame, isInside, type SeenArea } from "../measure/frame.ts";
import { COUNTS_FROM } from "../measure/hairs.ts";
import type { Hair, Point } from "../measure/measurement.ts";
import { toGiven, type WorkingPicture } from "../measure/working-picture.ts";
import type { CountedFind } from "../uncertainty/uncertainty.ts";
import { type ShaftWidth, shaftWidths } from "../width/shaft-width.ts";
import { findLong, type LongHair } from "./find-long.ts";
import { withRoots } from "./with-roots.ts";

export type LongFinds = {
  hairs: Hair[];
  finds: CountedFind[];
  /** Blur in working pixels; null when no hair showed it. */
  blur: number | null;
  darkness: number;
};

/** Stretches of a hair at which its width is measured. */
const STRETCHES = 3;
/** Points of the stretch on either side of its middle. */
const REACH_POINTS = 8;
const KEPT_POINTS = 24;

/** Long hairs in pixels and um of the given picture. Those whose root is not in view count for thickness alone. */
export function longFinds(
  working: WorkingPicture,
  frame: Frame,
  area: SeenArea,
  vellusBelowUm: number,
): LongFinds {
  const { dark, hidden, umPerPx } = working;
  const followed = findLong(dark, hidden, umPerPx);
  const found = withRoots(followed, working);
  const rods = found.flatMap(rodsOf);
  const { shafts, blur } = shaftWidths(
    dark.asLight,
    rods.map(({ rod }) => rod),
    hidden,
    umPerPx,
  );
  const listed = found.flatMap((hair, at) => {
    const widths = shafts.filter((_, rod) => rods[rod]?.hair === hair);
    return hair.probability >= COUNTS_FROM || !hair.rootInView ? [{ hair, widths, at }] : [];
  });
  const hairs = listed.map(({ hair, widths }, id) =>
    asHair(hair, id, widthOf(widths, hair, umPerPx), { working, frame, area, vellusBelowUm }),
  );
  const finds = found.flatMap(({ points, rootInView, probability }) => {
    const root = inGiven(points[0] ?? [0, 0], working.factor);
    const counts = rootInView && isInside(root, frame) && !area.isHidden(root);
    return counts ? [{ probability, touching: true }] : [];
  });
  return { hairs, finds, blur, darkness: darknessOf(followed) };
}

function darknessOf(found: readonly LongHair[]): number {
  const contrasts = found.map(({ contrast }) => contrast).sort((a, b) => a - b);
  return contrasts[contrasts.length >> 1] ?? 0;
}

function rodsOf(hair: LongHair): { hair: LongHair; rod: Rod }[] {
  const { points, half } = hair;
  return Array.from({ length: STRETCHES }, (_, stretch) => {
    const middle = Math.round((points.length * (stretch + 1)) / (STRETCHES + 1));
    const [x0, y0] = points[Math.max(0, middle - REACH_POINTS)] ?? [0, 0];
    const [x1, y1] = points[Math.min(points.length - 1, middle + REACH_POINTS)] ?? [0, 0];
    return { hair, rod: { x0, y0, x1, y1, half, bend: 0 } };
  });
}

/** Median of the stretches that could be measured; the traced width where none could. */
function widthOf(widths: readonly ShaftWidth[], { half }: LongHair, umPerPx: number) {
  const clean = widths.filter(({ profiles }) => profiles > 0).toSorted((a, b) => a.width - b.width);
  const middle = clean[clean.length >> 1];
  const rough = { width: 2 * half, sd: 0.3 * half };
  const { width, sd } = middle ?? rough;
  return { value: round(width * umPerPx), sd: round(sd * umPerPx) };
}

type Ground = { working: WorkingPicture; frame: Frame; area: SeenArea; vellusBelowUm: number };

function asHair(
  { points, rootInView, probability }: LongHair,
  id: number,
  widthUm: { value: number; sd: number },
  { working: { factor }, frame, area, vellusBelowUm }: Ground,
): Hair {
  const step = Math.max(1, Math.ceil(points.length / KEPT_POINTS));
  const line = points
    .filter((_, at) => at % step === 0 || at === points.length - 1)
    .map((point) => inGiven(point, factor));
  const root: Point = line[0] ?? [0, 0];
  const tip: Point = line.at(-1) ?? root;
  return {
    id,
    root,
    tip,
    centreline: line,
    widthUm,
    class: classOf(widthUm, vellusBelowUm),
    probability: round(probability, 3),
    probabilityBelowUm: {
      "30": round(probabilityBelow(widthUm, CUT_OFFS_UM.low), 3),
      "40": round(probabilityBelow(widthUm, CUT_OFFS_UM.high), 3),
    },
    inFrame: rootInView && isInside(root, frame) && !area.isHidden(root),
    unit: null,
    flags: rootInView ? [] : ["cut-by-border"],
  };
}

const inGiven = ([x, y]: readonly [number, number], factor: number): Point => [
  round(toGiven(x, factor)),
  round(toGiven(y, factor)),
];

const round = (value: number, digits = 2): number => {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
};
