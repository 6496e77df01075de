import type { Xy } from "../plane/homography.ts";

/** Roots nearer than this belong to one unit; only used to find the place again, never to count. */
const UNIT_REACH_MM = 0.28;

/** The pattern that tells one place of the scalp from all others, in millimetres. */
export type Constellation = {
  roots: readonly Xy[];
  /** Middles of follicular units. */
  units: readonly Xy[];
  /** Index of each root's unit. */
  unitOf: readonly number[];
};

/** Units by single linkage of roots. */
export function constellationOf(roots: readonly Xy[]): Constellation {
  const left = new Set(roots.keys());
  const unitOf = roots.map(() => -1);
  const units: Xy[] = [];
  for (const [first] of roots.entries()) {
    if (!left.has(first)) continue;
    const members = takeChain(roots, left, first);
    const [x, y] = members.reduce<[number, number]>(
      ([sumX, sumY], at) => [sumX + (roots[at]?.[0] ?? 0), sumY + (roots[at]?.[1] ?? 0)],
      [0, 0],
    );
    for (const member of members) unitOf[member] = units.length;
    units.push([x / members.length, y / members.length]);
  }
  return { roots, units, unitOf };
}

function takeChain(roots: readonly Xy[], left: Set<number>, first: number): number[] {
  left.delete(first);
  const members = [first];
  for (const member of members) {
    const [x, y] = roots[member] ?? [0, 0];
    for (const other of left) {
      const [u, v] = roots[other] ?? [0, 0];
      if (Math.hypot(u - x, v - y) < UNIT_REACH_MM) {
        left.delete(other);
        members.push(other);
      }
    }
  }
  return members;
}
