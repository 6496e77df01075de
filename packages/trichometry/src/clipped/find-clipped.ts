import type { Darkness } from "../illumination/darkness.ts";
import { axialDifference } from "./angles.ts";
import type { ClippedHair } from "./clipped-hair.ts";
import { commonDirection, rootEvidence } from "./direction.ts";
import { explainByOne, explainRegion } from "./explain-region.ts";
import type { RodPrior } from "./fit-rods.ts";
import { hairDarkness } from "./hair-darkness.ts";
import { shaftProbability } from "./likelihood.ts";
import { darkRegions } from "./region.ts";
import { angleOf, lengthOf, type Rod, reversed } from "./rod.ts";
import { atExit } from "./root-exit.ts";
import { thinHairs } from "./thin-hairs.ts";

export type ClippedHairs = {
  hairs: ClippedHair[];
  direction: number | null;
  darkness: number;
  /** Share of what is dark that lies in rods likelier hair than not; 1 where nothing is dark. */
  hairLikeShare: number;
};

/** Dark hair of light skin, clipped short: regions, then the rods that explain them. */
export function findClipped(dark: Darkness, hidden: Uint8Array, umPerPx: number): ClippedHairs {
  const level = hairDarkness(dark.inAll, hidden);
  if (level === null) return { hairs: [], direction: null, darkness: 0, hairLikeShare: 1 };
  const regions = darkRegions(dark.inAll, hidden, {
    hairDarkness: level,
    smallestAreaPx: 3000 / umPerPx ** 2,
    marginPx: Math.round(25 / umPerPx),
  });
  const blind: RodPrior = {
    half: 40 / umPerPx,
    logHalfSd: 0.2,
    logHalfSdWide: 0.14,
    pxPerNat: 400 / umPerPx ** 2,
    bendSd: 10 / umPerPx,
    edge: 7 / umPerPx,
    shortest: 120 / umPerPx,
    perRod: 2700 / umPerPx ** 2,
    direction: null,
    directionSd: 0.35,
  };
  const alone = regions.map((region) => explainByOne(region, blind));
  const clear = alone
    .filter(({ mismatchPx }, i) => mismatchPx < 0.15 * (regions[i]?.area ?? 0))
    .flatMap(({ rods }) => rods)
    .filter((rod) => lengthOf(rod) > 4 * rod.half);
  const direction = commonDirection(clear, dark.inWarm);
  const half = typicalHalf(
    clear.map((rod) => rod.half),
    blind.half,
  );
  const prior = { ...blind, half, direction };
  const explained = regions.map((region) => explainRegion(region, prior).rods);
  const usual = usualLength(explained.flat(), 450 / umPerPx);
  const hairs = explained.flatMap((rods, region) =>
    rods.map((rod) => shaft(pointed(rod, direction), region, usual, direction, dark)),
  );
  hairs.push(...thinHairs(dark, hidden, explained.flat(), direction, umPerPx));
  const darkPx = regions.reduce((sum, { area }) => sum + area, 0);
  const hairPx = hairs.reduce(
    (sum, { rod, probability, thin }) =>
      sum + (thin || probability < 0.5 ? 0 : 2 * rod.half * lengthOf(rod)),
    0,
  );
  const hairLikeShare = darkPx > 0 ? Math.min(1, hairPx / darkPx) : 1;
  return { hairs, direction, darkness: level, hairLikeShare };
}

/** Median of the clear hairs, held near what scalp hair is by as much as five hairs would. */
function typicalHalf(halves: number[], expected: number): number {
  const sorted = [...halves].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? expected;
  const weight = sorted.length / (sorted.length + 5);
  return Math.exp(weight * Math.log(median) + (1 - weight) * Math.log(expected));
}

function pointed(rod: Rod, direction: number | null): Rod {
  return direction === null || Math.cos(angleOf(rod) - direction) >= 0 ? rod : reversed(rod);
}

function shaft(
  rod: Rod,
  region: number,
  usual: number,
  direction: number | null,
  dark: Darkness,
): ClippedHair {
  const off = direction === null ? 0 : axialDifference(angleOf(rod), direction);
  const rootShadow = rootEvidence(rod, dark.inWarm);
  const shortness = Math.log(lengthOf(rod) / usual);
  const probability = shaftProbability({ shortness, off, rootShadow });
  return { rod: atExit(rod, dark.inAll), region, probability, off, rootShadow, thin: false };
}

/** Median length of the rods that are no splinters, held near what clipped hair has. */
function usualLength(rods: Rod[], expected: number): number {
  const lengths = rods.map(lengthOf).filter((length) => length > 0.4 * expected);
  lengths.sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? expected;
  return Math.min(1.6 * expected, Math.max(0.5 * expected, median));
}
