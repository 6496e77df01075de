import type { Darkness } from "../illumination/darkness.ts";
import { coveredBy, pathsOf } from "./bodies.ts";
import { endsOf, type Ground } from "./ends.ts";
import { halved } from "./halved.ts";
import { linked } from "./link.ts";
import { oriented } from "./oriented.ts";
import { lengthOf } from "./path.ts";
import { type Rooted, rooted } from "./roots.ts";
import { traceLines } from "./trace.ts";

/** A long hair in working pixels. */
export type LongHair = {
  /** From the root (or where it comes into view) to the tip. */
  points: [number, number][];
  half: number;
  /** Median darkness on its middle. */
  contrast: number;
  /** The root itself is in view: not cut off by the border of the picture. */
  rootInView: boolean;
  /** That it is a hair with its root here. */
  probability: number;
};

/** A root that comes out beside another within this, under one body, belongs to the same unit. */
const SHARED_ROOT_UM = 1200;
const SHARED_ANGLE_COS = 0.85;
/** Shorter pieces beside a hair are its edge. */
const LEAST_SHARED_UM = 900;
/** Two roots nearer than this are one, read twice; the longer hair keeps it. */
const SAME_ROOT_UM = 45;
const SURE = 3;
/** With less, either end could be the root. */
const LEAST_SURE = 1;

/**
 * Follows hair that was not clipped, through crossings, and finds where each grows from.
 *
 * @param hidden 1 where there is no skin to see, working pixels
 */
export function findLong(dark: Darkness, hidden: Uint8Array, umPerPx: number): LongHair[] {
  const plane = halved(dark.inAll);
  const size = { width: dark.inAll.width, umPerPx: 2 * umPerPx };
  const isHidden = (x: number, y: number) => hidden[2 * y * size.width + 2 * x] === 1;
  const traces = traceLines(oriented(plane, size.umPerPx), plane, isHidden);
  const pieces = pathsOf(traces, plane, size.umPerPx).paths;
  const joined = linked(pieces, plane, size.umPerPx);
  const { paths, bodies } = coveredBy(joined, plane);
  const ground: Ground = {
    warm: halved(dark.inWarm),
    dark: plane,
    bodies,
    isHidden,
    umPerPx: size.umPerPx,
  };
  const ends = paths.map((path, index) => endsOf(path, index, ground));
  const hairs = rooted(paths, ends);
  return withoutDoubles(
    hairs.map((hair) => asLongHair(hair, hairs, size.umPerPx)),
    umPerPx,
  );
}

/** Hairs come longest first. */
function withoutDoubles(hairs: readonly LongHair[], umPerPx: number): LongHair[] {
  const kept: LongHair[] = [];
  for (const hair of hairs) {
    const [x, y] = hair.points[0] ?? [0, 0];
    const double = kept.some(({ points: [[u, v] = [0, 0]] }) => {
      return Math.hypot(u - x, v - y) * umPerPx < SAME_ROOT_UM;
    });
    if (!double || !hair.rootInView) kept.push(hair);
  }
  return kept;
}

function asLongHair(hair: Rooted, all: readonly Rooted[], umPerPx: number): LongHair {
  const { root, path, sureness } = hair;
  const host = root.under >= 0 ? all[root.under] : undefined;
  const shared = host ? sharedRoot(hair, host, umPerPx) : null;
  const points = shared ? [shared, ...hair.points] : hair.points;
  const clear = Math.min(1, sureness / SURE);
  const seen = shared !== null || (root.under < 0 && sureness >= LEAST_SURE);
  return {
    points: points.map(([x, y]) => [2 * x + 0.5, 2 * y + 0.5]),
    half: 2 * path.half,
    contrast: path.contrast,
    rootInView: !root.cut,
    probability: (seen ? 0.7 : 0.25) + 0.2 * clear,
  };
}

/** Hairs of one unit come out side by side and part later: the hidden root lies beside that of the other hair. */
function sharedRoot(
  { root, path }: Rooted,
  host: Rooted,
  umPerPx: number,
): [number, number] | null {
  const [hx, hy] = host.points[0] ?? [0, 0];
  const away = Math.hypot(hx - root.x, hy - root.y);
  if (host.root.cut || away * umPerPx > SHARED_ROOT_UM || away < path.half) return null;
  if (lengthOf(path.points) * umPerPx < LEAST_SHARED_UM) return null;
  const towards = ((hx - root.x) * root.out[0] + (hy - root.y) * root.out[1]) / away;
  if (towards < SHARED_ANGLE_COS) return null;
  const side = (hx - root.x) * root.out[1] - (hy - root.y) * root.out[0] > 0 ? 1 : -1;
  const off = side * Math.min(path.half, host.path.half);
  return [hx - off * root.out[1], hy + off * root.out[0]];
}
