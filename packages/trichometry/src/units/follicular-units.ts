/** Roots nearer than this belong together: the valley between neighbours within and between units. */
export const LINK_MM = 0.28;
/** No follicular unit of the scalp holds more: a longer chain is two units that touch. */
export const MOST_HAIRS = 5;

type Point = readonly [number, number];

/**
 * Follicular unit of each root, numbered from 0 in the order of their first hair.
 * Single linkage; chains of more than `MOST_HAIRS` are cut at their widest gap.
 * @param linkPx largest gap within a unit, in the unit of the points
 */
export function followUnits(roots: Point[], linkPx: number): number[] {
  const groups = linked(
    roots.map((_, i) => i),
    roots,
    linkPx,
  ).flatMap((group) => cut(group, roots, linkPx));
  groups.sort((a, b) => Math.min(...a) - Math.min(...b));
  const unit = new Array<number>(roots.length).fill(-1);
  for (const [u, group] of groups.entries()) for (const i of group) unit[i] = u;
  return unit;
}

function linked(members: number[], roots: Point[], within: number): number[][] {
  const left = new Set(members);
  const groups: number[][] = [];
  for (const seed of members) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (const at of group)
      for (const other of [...left])
        if (gap(roots, at, other) <= within) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function cut(group: number[], roots: Point[], within: number): number[][] {
  if (group.length <= MOST_HAIRS) return [group];
  // The widest gap of the shortest tree: the smallest distance below which the group falls apart.
  let widest = 0;
  const [first, ...others] = group;
  const reached = [first as number];
  const left = new Set(others);
  while (left.size > 0) {
    let next = { distance: Infinity, member: -1 };
    for (const at of reached)
      for (const other of left) {
        const distance = gap(roots, at, other);
        if (distance < next.distance) next = { distance, member: other };
      }
    widest = Math.max(widest, next.distance);
    left.delete(next.member);
    reached.push(next.member);
  }
  const narrower = Math.min(within, widest) * (1 - 1e-9);
  const parts = linked(group, roots, narrower);
  return parts.length === 1 ? parts : parts.flatMap((part) => cut(part, roots, narrower));
}

const gap = (roots: Point[], a: number, b: number): number => {
  const [from, to] = [roots[a] as Point, roots[b] as Point];
  return Math.hypot(from[0] - to[0], from[1] - to[1]);
};
