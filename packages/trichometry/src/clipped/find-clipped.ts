import type { Darkness } from "../illumination/darkness.ts";
import { commonDirection, rootEvidence } from "./direction.ts";
import { axialDifference, explainByOne, explainRegion } from "./explain-region.ts";
import type { RodPrior } from "./fit-rods.ts";
import { hairDarkness } from "./hair-darkness.ts";
import { darkRegions } from "./region.ts";
import { angleOf, lengthOf, type Rod, reversed } from "./rod.ts";

export type ClippedHair = { rod: Rod; region: number; features: Record<string, number> };

export type ClippedHairs = { hairs: ClippedHair[]; direction: number | null; darkness: number };

/** Dark hair of light skin, clipped short: regions, then the rods that explain them. */
export function findClipped(dark: Darkness, hidden: Uint8Array, umPerPx: number): ClippedHairs {
  const level = hairDarkness(dark.inAll, hidden);
  if (level === null) return { hairs: [], direction: null, darkness: 0 };
  const regions = darkRegions(dark.inAll, hidden, {
    hairDarkness: level,
    smallestAreaPx: 3000 / umPerPx ** 2,
    marginPx: Math.round(25 / umPerPx),
  });
  const blind: RodPrior = {
    half: 40 / umPerPx,
    logHalfSd: 0.35,
    pxPerNat: 300 / umPerPx ** 2,
    bendSd: 20 / umPerPx,
    edge: 7 / umPerPx,
    shortest: 120 / umPerPx,
    perRod: 3000 / umPerPx ** 2,
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
  const hairs = regions.flatMap((region, r) => {
    const explained = explainRegion(region, prior);
    return explained.rods.map((raw) => {
      const rod = pointed(raw, direction);
      const features = {
        lengthUm: lengthOf(rod) * umPerPx,
        widthUm: 2 * rod.half * umPerPx,
        off: direction === null ? 0 : axialDifference(angleOf(rod), direction),
        halo: rootEvidence(rod, dark.inWarm),
        k: explained.rods.length,
        mismatch: explained.mismatchPx / region.area,
        bend: rod.bend * umPerPx,
        areaUm2: region.area * umPerPx ** 2,
        half: half * umPerPx,
        level,
      };
      return { rod, region: r, features };
    });
  });
  return { hairs, direction, darkness: level };
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
