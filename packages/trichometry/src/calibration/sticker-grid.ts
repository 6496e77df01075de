import type { Xy } from "../plane/homography.ts";
import type { Dot } from "./dots.ts";
import { STICKER, STICKER_DOTS_MM } from "./sticker-geometry.ts";

/** Of the pitch: a dot farther from its place belongs to something else. */
const PLACE_WITHIN = 0.15;
const DEG = 180 / Math.PI;

/** A dot with its place on the sticker. */
export type Place = { mm: Xy; dot: Dot };

/** Dots about a ring that lie on the grid of the sticker, at most nine. */
export function gridAbout(ring: Dot, dots: readonly Dot[]): Place[] | null {
  const away = (dot: Dot) => Math.hypot(dot.x - ring.x, dot.y - ring.y);
  const near = dots
    .filter((dot) => dot !== ring && !dot.ring)
    .filter((dot) => dot.radiusPx > 0.5 * ring.radiusPx && dot.radiusPx < 2 * ring.radiusPx)
    .filter((dot) => away(dot) < 12 * ring.radiusPx)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 12);
  let best: Place[] | null = null;
  for (const one of near) {
    for (const other of near) {
      const a: Xy = [one.x - ring.x, one.y - ring.y];
      const b: Xy = [other.x - ring.x, other.y - ring.y];
      if (!mayBeSides(a, b)) continue;
      const places = onGrid(ring, near, a, b);
      const better = best === null || places.length > best.length || shorter(places, best);
      if (better && places.length >= 4) best = places;
    }
  }
  return best;
}

/** Of equally full grids the one with the shorter sides: diagonals span a grid too. */
const shorter = (one: readonly Place[], other: readonly Place[]) =>
  one.length === other.length && reach(one) < reach(other);
const reach = (places: readonly Place[]) => {
  const [first] = places;
  return Math.hypot(
    ...places.map(({ dot }) =>
      Math.hypot(dot.x - (first?.dot.x ?? 0), dot.y - (first?.dot.y ?? 0)),
    ),
  );
};

/** The second side lies clockwise (as seen) from the first, at 50 to 130 degrees, about as long. */
function mayBeSides(a: Xy, b: Xy): boolean {
  const cross = a[0] * b[1] - a[1] * b[0];
  const ratio = Math.hypot(...a) / Math.hypot(...b);
  const sine = cross / (Math.hypot(...a) * Math.hypot(...b));
  return sine > Math.sin(50 / DEG) && ratio > 0.7 && ratio < 1.4;
}

function onGrid(ring: Dot, near: readonly Dot[], a: Xy, b: Xy): Place[] {
  const within = PLACE_WITHIN * Math.min(Math.hypot(...a), Math.hypot(...b));
  return STICKER_DOTS_MM.flatMap((mm): Place[] => {
    const [i, j] = [mm[0] / STICKER.pitchMm, mm[1] / STICKER.pitchMm];
    if (i === 0 && j === 0) return [{ mm, dot: ring }];
    const [x, y] = [ring.x + i * a[0] + j * b[0], ring.y + i * a[1] + j * b[1]];
    const dot = near.find((candidate) => Math.hypot(candidate.x - x, candidate.y - y) < within);
    return dot ? [{ mm, dot }] : [];
  });
}
