import { emptyPlane, type Plane } from "../picture/plane.ts";
import { darkRidges, type Ridges } from "./ridges.ts";

/** A thin dark line: ends in pixels, contrast, and how straight and sure it is. */
export type FaintLine = {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Mean ridge strength over the noise's. */
  signal: number;
  strength: number;
  /** Root mean square distance of its pixels from the straight line. */
  waviness: number;
};

export type FaintOptions = { umPerPx: number; shortestUm: number };

const SIGMA_UM = 14;
const WEAK = 1.6;
const STRONG = 3;
const TURN = 0.45;
const SHRINK = 2;

/**
 * Thin hairs that are no dark region of their own: ridges followed pixel by pixel.
 * @param taken 1 where a thicker hair was already found (full size)
 */
export function faintLines(
  dark: Plane,
  taken: Uint8Array,
  { umPerPx, shortestUm }: FaintOptions,
): FaintLine[] {
  const small = shrink(dark, taken);
  const unit = umPerPx * SHRINK;
  const ridges = darkRidges(small.plane, Math.max(0.8, SIGMA_UM / unit));
  const noise = noiseOf(ridges.strength, small.taken);
  const lines: FaintLine[] = [];
  const seen = Uint8Array.from(small.taken);
  const { width, height, values } = ridges.strength;
  for (let seed = 0; seed < values.length; seed++) {
    if (seen[seed] || (values[seed] as number) < STRONG * noise || !isCrest(ridges, seed)) continue;
    const members = follow(ridges, seed, seen, WEAK * noise);
    const line = straight(members, ridges, width, noise);
    if (!line || lengthOf(line) * unit < shortestUm) continue;
    lines.push({
      ...line,
      x0: toFull(line.x0),
      y0: toFull(line.y0),
      x1: toFull(line.x1),
      y1: toFull(line.y1),
      waviness: line.waviness * SHRINK,
    });
  }
  return lines.filter(({ x0, y0 }) => x0 >= 0 && y0 >= 0 && y0 < height * SHRINK);
}

const toFull = (v: number): number => SHRINK * (v + 0.5) - 0.5;
const lengthOf = ({ x0, y0, x1, y1 }: FaintLine): number => Math.hypot(x1 - x0, y1 - y0);

function shrink(dark: Plane, taken: Uint8Array): { plane: Plane; taken: Uint8Array } {
  const plane = emptyPlane(Math.floor(dark.width / SHRINK), Math.floor(dark.height / SHRINK));
  const smallTaken = new Uint8Array(plane.values.length);
  for (let y = 0; y < plane.height; y++)
    for (let x = 0; x < plane.width; x++) {
      let sum = 0;
      let any = 0;
      for (let dy = 0; dy < SHRINK; dy++)
        for (let dx = 0; dx < SHRINK; dx++) {
          const i = (y * SHRINK + dy) * dark.width + x * SHRINK + dx;
          sum += dark.values[i] as number;
          any |= taken[i] as number;
        }
      plane.values[y * plane.width + x] = sum / (SHRINK * SHRINK);
      smallTaken[y * plane.width + x] = any;
    }
  return { plane, taken: smallTaken };
}

/** Standard deviation of ridge strength on skin, from the middle half of its positive values. */
function noiseOf({ values }: Plane, taken: Uint8Array): number {
  const positive: number[] = [];
  for (let i = 0; i < values.length; i += 3)
    if (!taken[i] && (values[i] as number) > 0) positive.push(values[i] as number);
  positive.sort((a, b) => a - b);
  return Math.max(1e-4, 1.48 * (positive[positive.length >> 1] ?? 0));
}

function isCrest({ strength, along }: Ridges, i: number): boolean {
  const { width, values } = strength;
  const angle = along[i] as number;
  const dx = Math.round(-Math.sin(angle));
  const dy = Math.round(Math.cos(angle));
  const here = values[i] as number;
  return (
    here >= (values[i + dy * width + dx] as number) &&
    here > (values[i - dy * width - dx] as number)
  );
}

function follow(ridges: Ridges, seed: number, seen: Uint8Array, weak: number): number[] {
  const { width, height, values } = ridges.strength;
  const members = [seed];
  seen[seed] = 1;
  for (let k = 0; k < members.length; k++) {
    const at = members[k] as number;
    const x = at % width;
    const y = (at - x) / width;
    for (let ny = Math.max(1, y - 2); ny <= Math.min(height - 2, y + 2); ny++)
      for (let nx = Math.max(1, x - 2); nx <= Math.min(width - 2, x + 2); nx++) {
        const i = ny * width + nx;
        if (seen[i] || (values[i] as number) < weak || !isCrest(ridges, i)) continue;
        const turn = Math.abs((ridges.along[i] as number) - (ridges.along[seed] as number));
        if (Math.min(turn, Math.PI - turn) > TURN) continue;
        seen[i] = 1;
        members.push(i);
      }
  }
  return members;
}

function straight(
  members: number[],
  { strength }: Ridges,
  width: number,
  noise: number,
): FaintLine | null {
  if (members.length < 4) return null;
  let [mx, my, sum] = [0, 0, 0];
  for (const i of members) {
    mx += i % width;
    my += Math.floor(i / width);
    sum += strength.values[i] as number;
  }
  mx /= members.length;
  my /= members.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const i of members) {
    const dx = (i % width) - mx;
    const dy = Math.floor(i / width) - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [ex, ey] = [Math.cos(angle), Math.sin(angle)];
  let [low, high, aside] = [Infinity, -Infinity, 0];
  for (const i of members) {
    const dx = (i % width) - mx;
    const dy = Math.floor(i / width) - my;
    low = Math.min(low, dx * ex + dy * ey);
    high = Math.max(high, dx * ex + dy * ey);
    aside += (dy * ex - dx * ey) ** 2;
  }
  const mean = sum / members.length;
  return {
    x0: mx + low * ex,
    y0: my + low * ey,
    x1: mx + high * ex,
    y1: my + high * ey,
    signal: mean / noise,
    strength: mean,
    waviness: Math.sqrt(aside / members.length),
  };
}
