import type { Picture } from "../picture/picture.ts";

/** Edges of what is picture, in pixels; right and bottom are the first pixel outside. */
export type Edges = { left: number; top: number; right: number; bottom: number };

/** No camera gives a row this even over its whole length, JPEG of a plain strip does. */
const PLAIN_DN = 0.9;
/** Rows next to a plain strip that JPEG has smeared. */
const SMEARED_DN = 3;
const MOST_SMEARED = 8;

/**
 * Leaves out rows and columns at the border that hold one colour (blanked text, letter boxes).
 * A picture that is plain all over keeps no pixel.
 */
export function pictureEdges(picture: Picture): Edges {
  const { widthPx, heightPx } = picture;
  const row = (y: number, dn = PLAIN_DN) => isPlain(picture, y * widthPx, 1, widthPx, dn);
  const edges: Edges = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  while (edges.top < heightPx && row(edges.top)) edges.top++;
  while (edges.bottom > edges.top && row(edges.bottom - 1)) edges.bottom--;
  const high = edges.bottom - edges.top;
  const column = (x: number, dn = PLAIN_DN) =>
    isPlain(picture, edges.top * widthPx + x, widthPx, high, dn);
  while (edges.left < widthPx && column(edges.left)) edges.left++;
  while (edges.right > edges.left && column(edges.right - 1)) edges.right--;
  const { left, top, right, bottom } = edges;
  const smear = (most: number, isSmeared: (k: number) => boolean): number => {
    let k = 0;
    while (k < Math.min(most, MOST_SMEARED) && isSmeared(k)) k++;
    return k;
  };
  if (top > 0) edges.top += smear(bottom - top, (k) => row(top + k, SMEARED_DN));
  if (bottom < heightPx) edges.bottom -= smear(high, (k) => row(bottom - 1 - k, SMEARED_DN));
  if (left > 0) edges.left += smear(right - left, (k) => column(left + k, SMEARED_DN));
  if (right < widthPx) edges.right -= smear(right - left, (k) => column(right - 1 - k, SMEARED_DN));
  if (edges.top > 0) edges.top += 2;
  if (edges.bottom < heightPx) edges.bottom -= 2;
  if (edges.left > 0) edges.left += 2;
  if (edges.right < widthPx) edges.right -= 2;
  return edges;
}

/** Is the standard deviation of green along a line of pixels below `dn`? */
function isPlain({ rgb }: Picture, from: number, step: number, count: number, dn: number): boolean {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const value = rgb[3 * (from + i * step) + 1] as number;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  return squares / count - mean * mean < dn * dn;
}
