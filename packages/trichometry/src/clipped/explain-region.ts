import { axialDifference } from "./angles.ts";
import { blobsAbove, rodOfBlob } from "./blob.ts";
import { costOf, type Explanation, fitRods, type RodPrior, union } from "./fit-rods.ts";
import { chains, natsOfPairs } from "./pair-cost.ts";
import type { Region } from "./region.ts";
import { angleOf, cover, lengthOf, type Rod } from "./rod.ts";

const MOST_RODS = 6;
const FIRST_ITERATIONS = 12;
const TRIAL_ITERATIONS = 6;
const FINAL_ITERATIONS = 10;
const MOST_STARTS = 4;

/** The one rod that explains a region best. */
export function explainByOne(region: Region, prior: RodPrior): Explanation {
  const blob = blobsAbove(region, region.hairness, 0.5)[0] ?? { members: [0] };
  return fitRods(region, [rodOfBlob(region, blob)], prior, FIRST_ITERATIONS);
}

/**
 * The rods that explain a region: one more as long as it explains more than it costs.
 * Starts: what is still unexplained, and every rod split side by side or fanned out.
 */
export function explainRegion(region: Region, prior: RodPrior): Explanation {
  let best = withSelectionCost(explainByOne(region, prior), prior);
  while (best.rods.length < MOST_RODS) {
    let next: Explanation | null = null;
    for (const start of mostPromising(region, furtherStarts(region, best.rods, prior), prior)) {
      const trial = withSelectionCost(fitRods(region, start, prior, TRIAL_ITERATIONS), prior);
      if (!next || trial.cost < next.cost) next = trial;
    }
    if (!next) break;
    const settled = withSelectionCost(fitRods(region, next.rods, prior, FINAL_ITERATIONS), prior);
    if (settled.cost >= best.cost) break;
    best = settled;
  }
  return simplified(region, best, prior);
}

/** Fitting costs far more than looking: only the starts that look best are fitted. */
function mostPromising(region: Region, starts: Rod[][], prior: RodPrior): Rod[][] {
  if (starts.length <= MOST_STARTS) return starts;
  const costs = new Map(starts.map((rods) => [rods, costOf(region, rods, prior)]));
  return starts
    .sort((a, b) => (costs.get(a) as number) - (costs.get(b) as number))
    .slice(0, MOST_STARTS);
}

/** Takes away or joins rods as long as the explanation gets better by it. */
function simplified(region: Region, explanation: Explanation, prior: RodPrior): Explanation {
  let best = explanation;
  for (let round = 0; round < MOST_RODS && best.rods.length > 1; round++) {
    let next = best;
    for (const start of mostPromising(region, simplerStarts(best.rods, prior), prior)) {
      const trial = withSelectionCost(fitRods(region, start, prior, FINAL_ITERATIONS), prior);
      if (trial.cost < next.cost) next = trial;
    }
    if (next === best) break;
    best = next;
  }
  return best;
}

function simplerStarts(rods: Rod[], prior: RodPrior): Rod[][] {
  const starts = rods.map((_, without) => rods.filter((_, r) => r !== without));
  for (const [a, b, joined] of chains(rods, prior))
    starts.push([...rods.filter((rod) => rod !== a && rod !== b), joined]);
  return starts;
}

/** Adds what a choice between numbers of rods must weigh and a fit of their places need not. */
function withSelectionCost(explanation: Explanation, prior: RodPrior): Explanation {
  let cost = explanation.cost;
  for (const rod of explanation.rods) {
    cost += prior.perRod;
    const short = prior.shortest / Math.max(1, lengthOf(rod));
    if (short > 1) cost += prior.pxPerNat * 4 * (short - 1);
    if (prior.direction !== null) {
      const off = axialDifference(angleOf(rod), prior.direction) / prior.directionSd;
      cost += 0.5 * prior.pxPerNat * Math.min(9, off * off);
    }
  }
  return { ...explanation, cost: cost + prior.pxPerNat * natsOfPairs(explanation.rods, prior) };
}

function furtherStarts(region: Region, rods: Rod[], prior: RodPrior): Rod[][] {
  const starts: Rod[][] = [];
  const coverages = rods.map((rod) => {
    const coverage = new Float32Array(region.xs.length);
    cover(rod, region.xs, region.ys, prior.edge, coverage, null);
    return coverage;
  });
  const unexplained = region.hairness.map((value, i) =>
    region.weights[i] ? value - union(coverages, i) : 0,
  );
  for (const blob of blobsAbove(region, unexplained, 0.35).slice(0, 2)) {
    if (blob.members.length * region.block ** 2 < 0.2 * prior.perRod) continue;
    const alone = rodOfBlob(region, blob);
    starts.push([...rods, alone]);
    const lying = alongDirection(region, blob.members, prior, rods);
    if (lying) starts.push([...rods, lying]);
  }
  for (const [r, rod] of rods.entries()) {
    if (rod.half < 1.15 * prior.half) continue;
    const others = rods.filter((_, i) => i !== r);
    for (const pair of splits(rod)) starts.push([...others, ...pair]);
  }
  return starts;
}

/** A rod through a blob in the picture's direction, at least as long as wide hairs are. */
function alongDirection(
  region: Region,
  members: number[],
  prior: RodPrior,
  rods: Rod[],
): Rod | null {
  const nearest = rods[0];
  if (!nearest) return null;
  const angle = prior.direction ?? angleOf(nearest);
  const [ex, ey] = [Math.cos(angle), Math.sin(angle)];
  let [low, high, across] = [Infinity, -Infinity, 0];
  for (const i of members) {
    const x = region.xs[i] as number;
    const y = region.ys[i] as number;
    const u = x * ex + y * ey;
    low = Math.min(low, u);
    high = Math.max(high, u);
    across += (y * ex - x * ey) / members.length;
  }
  const length = Math.max(high - low, 2 * prior.shortest);
  const from = high - length;
  return {
    x0: from * ex - across * ey,
    y0: from * ey + across * ex,
    x1: high * ex - across * ey,
    y1: high * ey + across * ex,
    half: prior.half,
    bend: 0,
  };
}

/** Side by side, fanned from either end, and crossing. */
function splits(rod: Rod): Rod[][] {
  const length = Math.max(lengthOf(rod), 1e-3);
  const nx = -(rod.y1 - rod.y0) / length;
  const ny = (rod.x1 - rod.x0) / length;
  const by = rod.half / 2;
  const shifted = (at0: number, at1: number): Rod => ({
    x0: rod.x0 + at0 * nx,
    y0: rod.y0 + at0 * ny,
    x1: rod.x1 + at1 * nx,
    y1: rod.y1 + at1 * ny,
    half: rod.half / 2,
    bend: 0,
  });
  return [
    [shifted(by, by), shifted(-by, -by)],
    [shifted(0, by), shifted(0, -by)],
    [shifted(by, 0), shifted(-by, 0)],
  ];
}
