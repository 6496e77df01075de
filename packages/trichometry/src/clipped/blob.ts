import type { Region } from "./region.ts";
import type { Rod } from "./rod.ts";

/** A connected set of a region's pixels, as positions in its lists. */
export type Blob = { members: number[] };

/** Connected sets (8) of pixels where `value` is above `level`, largest first. */
export function blobsAbove(region: Region, value: Float32Array, level: number): Blob[] {
  const { columns, rows } = region;
  const seen = new Uint8Array(value.length);
  const blobs: Blob[] = [];
  for (let seed = 0; seed < value.length; seed++) {
    if (seen[seed] || (value[seed] as number) <= level) continue;
    const members = [seed];
    seen[seed] = 1;
    for (let k = 0; k < members.length; k++) {
      const at = members[k] as number;
      const x = at % columns;
      const y = (at - x) / columns;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
          const i = ny * columns + nx;
          if (seen[i] || (value[i] as number) <= level) continue;
          seen[i] = 1;
          members.push(i);
        }
    }
    blobs.push({ members });
  }
  return blobs.sort((a, b) => b.members.length - a.members.length);
}

/** The rod with a blob's principal axis, extent along it and area. */
export function rodOfBlob(region: Region, { members }: Blob): Rod {
  let [mx, my] = [0, 0];
  for (const i of members) {
    mx += region.xs[i] as number;
    my += region.ys[i] as number;
  }
  mx /= members.length;
  my /= members.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const i of members) {
    const dx = (region.xs[i] as number) - mx;
    const dy = (region.ys[i] as number) - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [ex, ey] = [Math.cos(angle), Math.sin(angle)];
  let [low, high] = [Infinity, -Infinity];
  for (const i of members) {
    const u = ((region.xs[i] as number) - mx) * ex + ((region.ys[i] as number) - my) * ey;
    low = Math.min(low, u);
    high = Math.max(high, u);
  }
  low -= region.block / 2;
  high += region.block / 2;
  const half = (members.length * region.block ** 2) / (2 * (high - low));
  return {
    x0: mx + low * ex,
    y0: my + low * ey,
    x1: mx + high * ex,
    y1: my + high * ey,
    half: Math.max(0.7, half),
    bend: 0,
  };
}
