import { countHairs } from "../measure/counted.ts";
import type { Frame, SeenArea } from "../measure/frame.ts";
import type { MeasureOptions, Mode } from "../measure/measure-options.ts";
import type { Measurement, Scale } from "../measure/measurement.ts";
import { refusal } from "../measure/refusal.ts";
import type { WorkingPicture } from "../measure/working-picture.ts";
import type { Picture } from "../picture/picture.ts";
import { qualityOf, refusedAfterwards } from "../quality/afterwards.ts";
import type { Grain } from "../quality/grain.ts";
import type { Quality } from "../quality/quality.ts";
import { skinLook } from "../quality/skin-look.ts";
import { isLong } from "./is-long.ts";
import { longFinds } from "./long-finds.ts";

const VELLUS_BELOW_UM = 30;

/** Whether hair is to be followed as long: asked for, or seen to be. */
export const looksLong = (mode: Mode | undefined, working: WorkingPicture): boolean =>
  mode === "long" ||
  (mode !== "clipped" && isLong(working.dark.inAll, working.hidden, working.umPerPx));

type Prepared = {
  scale: Scale;
  working: WorkingPicture;
  frame: Frame;
  area: SeenArea;
  grain: Grain;
  step: (done: number, what: string) => void;
};

/**
 * Measures hair that was not clipped. Where it covers the skin, roots cannot be seen: density is refused and the
 * thickness alone is given.
 */
export function measureLong(
  picture: Picture,
  options: MeasureOptions,
  { scale, working, frame, area, grain, step }: Prepared,
): Measurement {
  const vellusBelowUm = options.vellusBelowUm ?? VELLUS_BELOW_UM;
  const { hairs, finds, blur, darkness } = longFinds(working, frame, area, vellusBelowUm);
  step(0.9, "counting");
  const look = skinLook(working.light, working.dark, working.hidden, darkness || 1);
  const noiseShare = grain.noiseDn / Math.max(1, 255 * (look.light[1] ?? 0) ** (1 / 2.2));
  const quality: Quality = {
    ...qualityOf(grain),
    edgeSigmaUm: blur === null ? null : blur * working.umPerPx,
    contrast: darkness,
    snr: noiseShare > 0 ? darkness / noiseShare : null,
    coveredPercent: look.coveredPercent,
    maskedPercent: area.maskedPercent,
    motionAnisotropy: look.anisotropy,
    warnings: [LONG_WARNING],
  };
  const reasons = refusedAfterwards(quality, hairs, area.cm2);
  const asLong = { ...options, mode: "long" as const };
  if (reasons.length > 0 && !(reasons.length === 1 && reasons[0] === "tangle")) {
    return refusal(picture, asLong, reasons, quality);
  }
  const count = (list: typeof hairs) =>
    countHairs(list, finds, area.cm2, frame, scale, vellusBelowUm);
  if (reasons.length > 0) {
    // Thickness needs no root: every hair that can be followed counts for it.
    const { shaft } = count(hairs.map((hair) => ({ ...hair, inFrame: true })));
    return { ...refusal(picture, asLong, reasons, quality), shaft };
  }
  const counted = count(hairs);
  step(1, "done");
  return {
    status: "measured",
    reasons: [],
    mode: "long",
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    pxPerMm: scale,
    areaCm2: area.cm2,
    ...counted,
    hairs,
    quality,
    frame,
  };
}

const LONG_WARNING =
  "Long hair hides roots: of hair that lies over hair only part is counted. Compare long hair with long hair alone, or clip it.";
