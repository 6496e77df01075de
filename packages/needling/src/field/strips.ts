import type { Rectangle } from "../follicles/hexagonal.ts";
import { counterRandom, LARGEST_GAUSS } from "./counter-random.ts";
import type { PlacedPass } from "./placed-pass.ts";

/** One strip of a pass: where it runs, and which of its cells may reach a rectangle. */
export type Strip = {
  index: number;
  /** Middle line, in mm across the pass. */
  acrossMm: number;
  /** Cell i starts at `startMm + i alongMm`. */
  startMm: number;
  turnRad: number;
  firstCell: number;
  lastCell: number;
};

const STRIP_DRAW = 0x57a1;
const TURN = 2 * Math.PI;

/** The strips of a pass that may leave punctures in a rectangle, with the cells to visit. */
export function stripsIn(pass: PlacedPass, rectangle: Rectangle): Strip[] {
  const { pattern } = pass;
  const corners = inPassFrame(pass.directionRad, rectangle);
  const acrossOf = corners.map(([, across]) => across);
  const reach = reachMm(pass);
  const halfStrip = pattern.acrossMm / 2 + reach;
  const first = Math.ceil((Math.min(...acrossOf) - halfStrip - pass.sidewaysMm) / pattern.acrossMm);
  const last = Math.floor((Math.max(...acrossOf) + halfStrip - pass.sidewaysMm) / pattern.acrossMm);
  const strips: Strip[] = [];
  for (let index = first; index <= last; index++) {
    const acrossMm = index * pattern.acrossMm + pass.sidewaysMm;
    const span = alongSpan(corners, acrossMm - halfStrip, acrossMm + halfStrip);
    if (span === null) continue;
    const { phase, turnRad } = stripDraws(pass, index);
    const startMm = phase * pattern.alongMm;
    strips.push({
      index,
      acrossMm,
      startMm,
      turnRad,
      firstCell: Math.floor((span[0] - reach - startMm) / pattern.alongMm) - 1,
      lastCell: Math.ceil((span[1] + reach - startMm) / pattern.alongMm) + 1,
    });
  }
  return strips;
}

/** Phase and turn of a strip: each strip is begun afresh, unless the pass is placed exactly. */
export function stripDraws(pass: PlacedPass, index: number): { phase: number; turnRad: number } {
  if (pass.exact) return { phase: pass.phase, turnRad: 0 };
  const draws = new Float64Array(4);
  counterRandom(pass.seed, index, 0, STRIP_DRAW, draws);
  return { phase: draws[0] ?? 0, turnRad: pass.turns ? (draws[1] ?? 0) * TURN : 0 };
}

/** How far a puncture may lie from the start of its cell (pins) or its strip (tremor). */
function reachMm({ pattern, tremorSdMm }: PlacedPass): number {
  const pins = pattern.xMm.reduce(
    (most, x, i) => Math.max(most, Math.hypot(x, pattern.yMm[i] ?? 0)),
    0,
  );
  return (pattern.movesAsOne ? pins : Math.abs(pattern.alongMm)) + LARGEST_GAUSS * tremorSdMm;
}

type Point = readonly [along: number, across: number];

function inPassFrame(directionRad: number, r: Rectangle): Point[] {
  const cos = Math.cos(directionRad);
  const sin = Math.sin(directionRad);
  const corners: Point[] = [
    [r.minXMm, r.minYMm],
    [r.maxXMm, r.minYMm],
    [r.maxXMm, r.maxYMm],
    [r.minXMm, r.maxYMm],
  ];
  return corners.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}

/** How far along a convex shape reaches between two lines across; null where it does not. */
function alongSpan(corners: readonly Point[], fromAcross: number, toAcross: number): Point | null {
  let least = Infinity;
  let most = -Infinity;
  const include = (along: number) => {
    least = Math.min(least, along);
    most = Math.max(most, along);
  };
  for (const [i, [along, across]] of corners.entries()) {
    if (across >= fromAcross && across <= toAcross) include(along);
    const [nextAlong, nextAcross] = corners[(i + 1) % corners.length] ?? [along, across];
    for (const line of [fromAcross, toAcross]) {
      const share = (line - across) / (nextAcross - across);
      if (share > 0 && share < 1) include(along + share * (nextAlong - along));
    }
  }
  return most >= least ? [least, most] : null;
}
