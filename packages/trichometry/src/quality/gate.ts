import type { Grain } from "./grain.ts";
import type { ReasonCode } from "./reasons.ts";
import type { SkinLook } from "./skin-look.ts";

/**
 * Limits beyond which no number is given. Sources: saturated, covered and blur from the instrument's
 * targets (docs/methods/trichometry.md); the others follow from what the steps need and from phantoms.
 */
export const GATE = {
  /** A hair of 60 um must be two pixels wide. */
  coarsestUmPerPx: 30,
  smallestAreaCm2: 0.02,
  saturatedPercent: 5,
  coveredPercent: 35,
  blurSigmaUm: 25,
  /** Darkness of hair, 0 to 1: half as much as black hair has on dark skin. */
  leastDarkness: 0.2,
  leastSnr: 5,
  /** A tenth of a healthy scalp; fewer are found where hair is too pale to be seen, too. */
  leastPerCm2: 15,
  /** Means of blocks vary as independent pixels would. */
  noiseStructure: 4,
  plainSpreadDn: 2.5,
  /** Light of red over green: 0.76 to 1.21 on 62 real fields under strong colour casts, 2 on dark skin. */
  redOverGreen: { low: 0.55, high: 3 },
  /** Real fields: at most 1.8. Brushed and grained things are far above. */
  grainedAnisotropy: 3,
  grainedCoveredPercent: 15,
  /** Real fields: 0.8 and more. */
  leastHairLikeShare: 0.55,
} as const;

/** Colour, grain and shapes of what was looked at: skin with hair, or something else? */
export function looksLikeScalp(look: SkinLook, hairLikeShare: number): boolean {
  const [red, green] = look.light;
  const ratio = red / Math.max(green, 1e-4);
  if (ratio < GATE.redOverGreen.low || ratio > GATE.redOverGreen.high) return false;
  const { coveredPercent, anisotropy } = look;
  if (anisotropy > GATE.grainedAnisotropy && coveredPercent > GATE.grainedCoveredPercent)
    return false;
  // A tangle leaves no rods either; it is refused as such.
  return coveredPercent > GATE.coveredPercent || hairLikeShare >= GATE.leastHairLikeShare;
}

/** What can be told before a hair is looked for. */
export function refusedAtSight(
  grain: Grain,
  areaCm2: number | null,
  umPerPx: number | null,
): ReasonCode[] {
  if (grain.spreadDn < GATE.plainSpreadDn) return ["blank"];
  const reasons: ReasonCode[] = [];
  if (grain.structure < GATE.noiseStructure) reasons.push("noise-only");
  if (grain.saturatedPercent > GATE.saturatedPercent) reasons.push("saturated");
  if (umPerPx === null) reasons.push("no-scale");
  else if (umPerPx > GATE.coarsestUmPerPx) reasons.push("too-small");
  else if (areaCm2 !== null && areaCm2 < GATE.smallestAreaCm2) reasons.push("too-small");
  return reasons;
}
