import { CUT_OFFS_UM, classOf, probabilityBelow } from "../classes/classes.ts";
import type { ClippedHair } from "../clipped/clipped-hair.ts";
import type { ShaftWidth } from "../width/shaft-width.ts";
import { type Frame, isInside, type SeenArea } from "./frame.ts";
import type { Hair, HairFlag, Point } from "./measurement.ts";
import { toGiven, type WorkingPicture } from "./working-picture.ts";

/** A find is listed, and counted in the frame, when it is likelier a hair than not. */
export const COUNTS_FROM = 0.5;
/** Less likely finds than this are not even kept as faint: most are grain of the skin. */
export const KEPT_FROM = 0.05;
const WIDE_OVER_MEDIAN = 1.4;
const AGAINST_THE_FIELD = 0.7;
/** Working pixels beyond half its width from which a shaft reaches the border. */
const BORDER_PX = 2;

/**
 * Finds as hairs in pixels and um of the given picture.
 * @param widths one for each find; left out: the width of the fitted rod, half as sure
 */
export function asHairs(
  finds: ClippedHair[],
  widths: ShaftWidth[],
  working: WorkingPicture,
  frame: Frame,
  area: SeenArea,
  vellusBelowUm: number,
  firstId = 0,
): Hair[] {
  const { factor, umPerPx } = working;
  const sorted = widths.map(({ width }) => width).sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  return finds.map(({ rod, probability, off }, at) => {
    const shaft = widths[at] ?? { width: 2 * rod.half, sd: rod.half, profiles: 0 };
    const point = (x: number, y: number): Point => [
      round(toGiven(x, factor)),
      round(toGiven(y, factor)),
    ];
    const [root, tip] = [point(rod.x0, rod.y0), point(rod.x1, rod.y1)];
    const widthUm = { value: round(shaft.width * umPerPx), sd: round(shaft.sd * umPerPx) };
    const flags: HairFlag[] = [];
    if (usual > 0 && shaft.width > WIDE_OVER_MEDIAN * usual) flags.push("wide-maybe-two");
    if (off > AGAINST_THE_FIELD) flags.push("against-the-field");
    const reachPx = factor * (rod.half + BORDER_PX);
    if ([root, tip].some((end) => atBorder(end, working.edges, reachPx))) {
      flags.push("cut-by-border");
    }
    if (area.isHidden(root) || area.isHidden(tip)) flags.push("hidden-by-mask");
    return {
      id: firstId + at,
      root,
      tip,
      centreline: centreline(rod, root, tip, point),
      widthUm,
      class: classOf(widthUm, vellusBelowUm),
      probability: Math.round(probability * 1000) / 1000,
      probabilityBelowUm: {
        "30": round(probabilityBelow(widthUm, CUT_OFFS_UM.low), 3),
        "40": round(probabilityBelow(widthUm, CUT_OFFS_UM.high), 3),
      },
      inFrame: isInside(root, frame) && !area.isHidden(root),
      unit: null,
      flags,
    };
  });
}

const atBorder = ([x, y]: Point, edges: WorkingPicture["edges"], reachPx: number): boolean =>
  x < edges.left + reachPx ||
  y < edges.top + reachPx ||
  x > edges.right - 1 - reachPx ||
  y > edges.bottom - 1 - reachPx;

/** A bent hair gets its middle point besides the ends. */
function centreline(
  { x0, y0, x1, y1, bend }: ClippedHair["rod"],
  root: Point,
  tip: Point,
  point: (x: number, y: number) => Point,
): Point[] {
  if (Math.abs(bend) < 0.5) return [root, tip];
  const length = Math.max(Math.hypot(x1 - x0, y1 - y0), 1e-3);
  const [nx, ny] = [-(y1 - y0) / length, (x1 - x0) / length];
  return [root, point((x0 + x1) / 2 + bend * nx, (y0 + y1) / 2 + bend * ny), tip];
}

const round = (value: number, digits = 2): number => {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
};
