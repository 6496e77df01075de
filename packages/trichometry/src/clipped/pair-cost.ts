import type { RodPrior } from "./fit-rods.ts";
import { lengthOf, type Rod, reversed } from "./rod.ts";

/** One hair in two pieces is far likelier than a root hidden under the tip of a hair in line. */
const NATS_OF_A_CHAIN = 6;
/** Two hairs seldom lie on each other over most of their length. */
const NATS_OF_LYING_ON_EACH_OTHER = 3;
const FREE_OVERLAP = 0.4;
const SAMPLES = 9;

/** What it costs, in nats, that these rods would have to be hairs of one tuft side by side. */
export function natsOfPairs(rods: Rod[], prior: RodPrior): number {
  let nats = 0;
  const pointed = rods.map((rod) => (points(rod, prior.direction) ? rod : reversed(rod)));
  for (const a of pointed)
    for (const b of pointed) {
      if (a === b) continue;
      if (inLine(a, b)) nats += NATS_OF_A_CHAIN;
      if (lengthOf(b) <= lengthOf(a)) {
        const beyond = (overlap(a, b) - FREE_OVERLAP) / (1 - FREE_OVERLAP);
        if (beyond > 0) nats += NATS_OF_LYING_ON_EACH_OTHER * beyond;
      }
    }
  return nats;
}

/** Pairs where one hair goes on where another ends, and the hair that both would make. */
export function chains(rods: Rod[], prior: RodPrior): [a: Rod, b: Rod, joined: Rod][] {
  const found: [Rod, Rod, Rod][] = [];
  for (const a of rods)
    for (const b of rods) {
      if (a === b) continue;
      const [first, second] = [a, b].map((rod) =>
        points(rod, prior.direction) ? rod : reversed(rod),
      ) as [Rod, Rod];
      if (!inLine(first, second, 0.3)) continue;
      const half = Math.max(a.half, b.half);
      found.push([
        a,
        b,
        { x0: first.x0, y0: first.y0, x1: second.x1, y1: second.y1, half, bend: 0 },
      ]);
    }
  return found;
}

const points = (rod: Rod, direction: number | null): boolean =>
  direction === null ||
  (rod.x1 - rod.x0) * Math.cos(direction) + (rod.y1 - rod.y0) * Math.sin(direction) >= 0;

/** Does b begin where a ends, pointing the same way? */
function inLine(a: Rod, b: Rod, from = 0.6): boolean {
  const [length, lengthB] = [lengthOf(a), lengthOf(b)];
  const ex = (a.x1 - a.x0) / length;
  const ey = (a.y1 - a.y0) / length;
  const cosine = ((b.x1 - b.x0) * ex + (b.y1 - b.y0) * ey) / lengthB;
  if (cosine < 0.88) return false;
  const u = (b.x0 - a.x0) * ex + (b.y0 - a.y0) * ey;
  const v = (b.y0 - a.y0) * ex - (b.x0 - a.x0) * ey;
  return u > from * length && u < length + 3 * a.half && Math.abs(v) < a.half + 0.3 * b.half;
}

/** Share of b's axis that lies within a. */
function overlap(a: Rod, b: Rod): number {
  const length = lengthOf(a);
  const ex = (a.x1 - a.x0) / length;
  const ey = (a.y1 - a.y0) / length;
  let inside = 0;
  for (let k = 0; k < SAMPLES; k++) {
    const t = (k + 0.5) / SAMPLES;
    const dx = b.x0 + t * (b.x1 - b.x0) - a.x0;
    const dy = b.y0 + t * (b.y1 - b.y0) - a.y0;
    const u = dx * ex + dy * ey;
    const v = dy * ex - dx * ey;
    if (u > 0 && u < length && Math.abs(v) < 0.75 * a.half) inside++;
  }
  return inside / SAMPLES;
}
