import type { PhantomPicture, PhantomTruth, TruthHair } from "@anagen/phantom";

const BESIDE_MM = 0.2;

/** Green level at the pixel of a point, held inside the picture. */
function levelAt({ widthPx, heightPx, rgb }: PhantomPicture, x: number, y: number): number {
  const column = Math.min(widthPx - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(heightPx - 1, Math.max(0, Math.floor(y)));
  return rgb[3 * (row * widthPx + column) + 1] ?? 0;
}

/** 1 - I/I beside, over the middle half of a hair; negative where the hair is brighter. */
export function darknessAlong(
  picture: PhantomPicture,
  { pxPerMm }: PhantomTruth,
  { centreline, root, tip }: TruthHair,
): number {
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  const normal = [-(tip[1] - root[1]) / length, (tip[0] - root[0]) / length] as const;
  const beside = BESIDE_MM * pxPerMm;
  const middle = centreline.slice(
    Math.floor(centreline.length / 4),
    Math.ceil((3 * centreline.length) / 4),
  );
  let on = 0;
  let off = 0;
  for (const [x, y] of middle) {
    on += levelAt(picture, x, y);
    off += levelAt(picture, x + beside * normal[0], y + beside * normal[1]) / 2;
    off += levelAt(picture, x - beside * normal[0], y - beside * normal[1]) / 2;
  }
  return 1 - on / off;
}

export const lightness = ({ rgb }: PhantomPicture): number =>
  rgb.reduce((sum, level) => sum + level, 0) / rgb.length;

/** The inverse of the sRGB transfer curve (IEC 61966-2-1), 0 to 1. */
export function linear(level: number): number {
  const coded = level / 255;
  return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
}
