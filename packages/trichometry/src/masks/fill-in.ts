import type { Plane } from "../picture/plane.ts";

/** Replaces masked pixels by the mean of the unmasked ones around, so that a thin line cuts no hair. */
export function fillIn(plane: Plane, mask: Uint8Array, reachPx: number): void {
  const { width, height, values } = plane;
  const filled: [index: number, value: number][] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!mask[y * width + x]) continue;
      let [sum, weight] = [0, 0];
      for (let ny = Math.max(0, y - reachPx); ny <= Math.min(height - 1, y + reachPx); ny++)
        for (let nx = Math.max(0, x - reachPx); nx <= Math.min(width - 1, x + reachPx); nx++) {
          const i = ny * width + nx;
          if (mask[i]) continue;
          const near = 1 / (1 + (nx - x) ** 2 + (ny - y) ** 2) ** 2;
          sum += near * (values[i] as number);
          weight += near;
        }
      filled.push([y * width + x, weight > 0 ? sum / weight : 0]);
    }
  for (const [i, value] of filled) values[i] = value;
}
