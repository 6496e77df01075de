/** 2^-32: an integer of 32 bits as a share of 1. */
const PER_STEP = 1 / 0x1_0000_0000;

/**
 * Random numbers by position instead of by turn: the same four counters always give the same four
 * numbers, so tiles of a field agree whatever their order. pcg4d, Jarzynski and Olano 2020,
 * J Comput Graph Tech 9(3):20. Not for secrets.
 *
 * @param out receives four uniform numbers in [0, 1)
 */
export function counterRandom(a: number, b: number, c: number, d: number, out: Float64Array): void {
  let x = step(a);
  let y = step(b);
  let z = step(c);
  let w = step(d);
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  out[0] = (x >>> 0) * PER_STEP;
  out[1] = (y >>> 0) * PER_STEP;
  out[2] = (z >>> 0) * PER_STEP;
  out[3] = (w >>> 0) * PER_STEP;
}

const step = (value: number): number => (Math.imul(value, 1664525) + 1013904223) | 0;

/** Largest number `gaussPair` can give: √(-2 ln 2⁻³³). */
export const LARGEST_GAUSS = 6.77;

/** Two normal numbers (Box and Muller 1958) from two uniform ones, into out[0], out[1]. */
export function gaussPair(u: number, v: number, out: Float64Array): void {
  const radius = Math.sqrt(-2 * Math.log(u + PER_STEP / 2));
  const angle = 2 * Math.PI * v;
  out[0] = radius * Math.cos(angle);
  out[1] = radius * Math.sin(angle);
}
