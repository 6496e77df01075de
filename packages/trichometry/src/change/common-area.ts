import type { Xy } from "../plane/homography.ts";

/** Part of a convex polygon that lies inside another (Sutherland and Hodgman 1974, CACM 17:32). */
export function commonPart(subject: readonly Xy[], clip: readonly Xy[]): Xy[] {
  const turn = Math.sign(signedArea(clip)) || 1;
  let part: Xy[] = [...subject];
  for (const [index, from] of clip.entries()) {
    const to = clip[(index + 1) % clip.length] ?? from;
    const side = (point: Xy) => turn * sideOf(from, to, point);
    const kept: Xy[] = [];
    for (const [at, point] of part.entries()) {
      const previous = part[(at + part.length - 1) % part.length] ?? point;
      if (side(point) >= 0 !== side(previous) >= 0) {
        const share = side(previous) / (side(previous) - side(point));
        kept.push([
          previous[0] + share * (point[0] - previous[0]),
          previous[1] + share * (point[1] - previous[1]),
        ]);
      }
      if (side(point) >= 0) kept.push(point);
    }
    part = kept;
  }
  return part;
}

const sideOf = ([ax, ay]: Xy, [bx, by]: Xy, [x, y]: Xy) =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function signedArea(polygon: readonly Xy[]): number {
  return (
    polygon.reduce((sum, [x, y], index) => {
      const [u, v] = polygon[(index + 1) % polygon.length] ?? [0, 0];
      return sum + x * v - u * y;
    }, 0) / 2
  );
}

/** Area of a polygon in its own units. */
export const areaOf = (polygon: readonly Xy[]): number => Math.abs(signedArea(polygon));

/** Whether a point lies in a convex polygon, its border included. */
export function lieIn(polygon: readonly Xy[], point: Xy): boolean {
  const turn = Math.sign(signedArea(polygon)) || 1;
  return (
    polygon.length > 2 &&
    polygon.every((from, index) => {
      const to = polygon[(index + 1) % polygon.length] ?? from;
      return turn * sideOf(from, to, point) >= 0;
    })
  );
}
