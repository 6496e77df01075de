import { type Pair, renderPair } from "@anagen/phantom";

/** What is planted between two visits, as shares of the hairs of the first. */
const CHANGES = [
  { lost: 0, gained: 0 },
  { lost: 0.1, gained: 0 },
  { lost: 0, gained: 0.1 },
  { lost: 0.2, gained: 0 },
  { lost: 0, gained: 0.2 },
  { lost: 0, gained: 0 },
  { lost: 0.1, gained: 0.1 },
  { lost: 0.05, gained: 0.4 },
] as const;

/** Of the picture's size. Lengths of the three lists share no divisor, so that all meet all. */
const SHIFTS = [0, 0.3, 0.6, 0.15, 0.45, 0.1, 0.5] as const;
const THICKENED = [0, 0, 0.2, 0, 0.4] as const;

export type PlannedPair = {
  seed: number;
  plantedPercent: number;
  shiftShare: number;
  thickened: number;
  pair: Pair;
};

/** Two visits to one drawn spot: turned by up to 15 degrees, 5 % nearer or farther, newly cut, another light. */
export function drawPlanned(seed: number, at: number): PlannedPair {
  const change = CHANGES[at % CHANGES.length] ?? CHANGES[0];
  const shiftShare = SHIFTS[at % SHIFTS.length] ?? 0;
  const thickened = THICKENED[at % THICKENED.length] ?? 0;
  const thinned = at % 3 === 0 ? 0.1 : 0;
  const pair = renderPair({ seed, shiftShare, change: { ...change, thickened, thinned } });
  const plantedPercent = Math.round(100 * (change.gained - change.lost));
  return { seed, plantedPercent, shiftShare, thickened, pair };
}
