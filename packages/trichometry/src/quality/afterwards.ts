import { GATE } from "./gate.ts";
import type { Grain } from "./grain.ts";
import type { Quality } from "./quality.ts";
import type { ReasonCode } from "./reasons.ts";

/** What can only be told once hairs were looked for. */
export function refusedAfterwards(quality: Quality, hairs: number): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  if ((quality.coveredPercent ?? 0) > GATE.coveredPercent) reasons.push("tangle");
  if ((quality.edgeSigmaUm ?? 0) > GATE.blurSigmaUm) reasons.push("blurred");
  const faint = (quality.contrast ?? 0) < GATE.leastDarkness;
  if (faint || (quality.snr ?? Infinity) < GATE.leastSnr) reasons.push("low-contrast");
  if (hairs === 0 && reasons.length === 0) reasons.push("no-hair-found");
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
