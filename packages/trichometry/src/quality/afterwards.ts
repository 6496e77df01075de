import type { Hair } from "../measure/measurement.ts";
import { GATE } from "./gate.ts";
import type { Grain } from "./grain.ts";
import type { Quality } from "./quality.ts";
import type { ReasonCode } from "./reasons.ts";

/** What can only be told once hairs were looked for. */
export function refusedAfterwards(
  quality: Quality,
  hairs: readonly Hair[],
  areaCm2: number,
): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  if ((quality.coveredPercent ?? 0) > GATE.coveredPercent) reasons.push("tangle");
  if ((quality.edgeSigmaUm ?? 0) > GATE.blurSigmaUm) reasons.push("blurred");
  const faint = (quality.contrast ?? 0) < GATE.leastDarkness;
  if (faint || (quality.snr ?? Infinity) < GATE.leastSnr) reasons.push("low-contrast");
  if (reasons.length > 0) return reasons;
  const perCm2 = hairs.filter(({ inFrame }) => inFrame).length / areaCm2;
  if (hairs.length === 0) reasons.push("no-hair-found");
  else if (perCm2 < GATE.leastPerCm2) reasons.push("hardly-any-hair");
  return reasons;
}

/** What single pixels tell; the rest is not known yet. */
export const qualityOf = (grain: Grain): Quality => ({
  edgeSigmaUm: null,
  contrast: null,
  snr: null,
  noiseDn: grain.noiseDn,
  saturatedPercent: grain.saturatedPercent,
  coveredPercent: null,
  maskedPercent: 0,
  enlargement: grain.enlargement,
  motionAnisotropy: null,
  warnings: [],
});
