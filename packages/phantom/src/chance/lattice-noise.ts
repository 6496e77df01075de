/**
 * Gradient noise on a plane (Perlin 1985), a pure function of place and seed: the same scalp point
 * has the same value in every view. Values lie within about ±0.7.
 */
export function latticeNoise(seed: number, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fx = x - column;
  const fy = y - row;
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const a = slope(seed, column, row, fx, fy);
  const b = slope(seed, column + 1, row, fx - 1, fy);
  const c = slope(seed, column, row + 1, fx, fy - 1);
  const d = slope(seed, column + 1, row + 1, fx - 1, fy - 1);
  const top = a + u * (b - a);
  return top + v * (c + u * (d - c) - top);
}

function slope(seed: number, column: number, row: number, dx: number, dy: number): number {
  let hash = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  const gx = ((hash & 0xffff) / 0x8000 - 1) * 1.2;
  const gy = ((hash >>> 16) / 0x8000 - 1) * 1.2;
  return gx * dx + gy * dy;
}

/** Octaves of lattice noise, each of half the size and `gain` times the strength. */
export function fractalNoise(
  seed: number,
  x: number,
  y: number,
  octaves: number,
  gain: number,
): number {
  let sum = 0;
  let strength = 1;
  let size = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += strength * latticeNoise(seed + octave * 1013, x * size, y * size);
    strength *= gain;
    size *= 2;
  }
  return sum;
}
