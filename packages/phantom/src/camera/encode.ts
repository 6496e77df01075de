import type { Canvas } from "../canvas/canvas.ts";
import type { PhantomPicture } from "../picture.ts";

/** sRGB transfer curve (IEC 61966-2-1), with values held to 0 to 1. */
export function coded(linear: number): number {
  if (linear <= 0) return 0;
  if (linear >= 1) return 1;
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

const TABLE_SIZE = 16384;
const TABLE = Float32Array.from({ length: TABLE_SIZE + 1 }, (_, i) => coded(i / TABLE_SIZE));

/** Replaces linear light by coded values 0 to 1, clipped as a sensor clips. */
export function codeCanvas({ planes }: Canvas): void {
  for (const plane of planes) {
    for (let i = 0; i < plane.length; i += 1) {
      const level = plane[i] as number;
      const held = level <= 0 ? 0 : level >= 1 ? 1 : level;
      const at = held * TABLE_SIZE;
      const low = Math.floor(at);
      const start = TABLE[low] as number;
      const end = TABLE[low + 1] ?? 1;
      plane[i] = held < 0.004 ? coded(held) : start + (end - start) * (at - low);
    }
  }
}

/** Eight bits a channel. */
export function toPicture({ widthPx, heightPx, planes }: Canvas): PhantomPicture {
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < widthPx * heightPx; i += 1) {
    for (let c = 0; c < 3; c += 1) {
      const level = planes[c as 0 | 1 | 2][i] as number;
      rgb[3 * i + c] = Math.round(255 * (level <= 0 ? 0 : level >= 1 ? 1 : level));
    }
  }
  return { widthPx, heightPx, rgb };
}
