type Point = readonly [number, number];

/**
 * Pairs of nearest points, closest pair first, each point once, none farther than `within`.
 * @returns index of the partner in `marked` for each of `found`, -1 without one
 */
export function matchByDistance(found: Point[], marked: Point[], within: number): number[] {
  const pairs: [distance: number, found: number, marked: number][] = [];
  for (const [i, a] of found.entries())
    for (const [j, b] of marked.entries()) {
      const distance = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (distance <= within) pairs.push([distance, i, j]);
    }
  pairs.sort((a, b) => a[0] - b[0]);
  const partner = found.map(() => -1);
  const taken = new Set<number>();
  for (const [, i, j] of pairs) {
    if (partner[i] !== -1 || taken.has(j)) continue;
    partner[i] = j;
    taken.add(j);
  }
  return partner;
}
