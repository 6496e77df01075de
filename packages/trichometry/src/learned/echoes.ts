import type { LearnedRoot } from "./root-peaks.ts";

const ECHO_REACH_UM = 140;
const ECHO_SIDE_UM = 30;
const ECHO_COS = 0.7;

/**
 * A shaft that comes out of clear skin by and by has no one place that is its root, and the net may
 * mark several along it: of those on one line the surest stays.
 * @param roots surest first
 */
export function withoutEchoes(roots: readonly LearnedRoot[], umPerPx: number): LearnedRoot[] {
  const kept: LearnedRoot[] = [];
  for (const root of roots)
    if (!kept.some((surer) => isEcho(root, surer, umPerPx))) kept.push(root);
  return kept;
}

function isEcho(root: LearnedRoot, surer: LearnedRoot, umPerPx: number): boolean {
  const [ex, ey] = alongOf(surer);
  const [ux, uy] = alongOf(root);
  const [dx, dy] = [(root.x - surer.x) * umPerPx, (root.y - surer.y) * umPerPx];
  return (
    Math.abs(dx * ex + dy * ey) < ECHO_REACH_UM &&
    Math.abs(dx * ey - dy * ex) < ECHO_SIDE_UM &&
    ex * ux + ey * uy > ECHO_COS
  );
}

function alongOf({ x, y, reachX, reachY }: LearnedRoot): [number, number] {
  const length = Math.hypot(reachX - x, reachY - y) || 1;
  return [(reachX - x) / length, (reachY - y) / length];
}
