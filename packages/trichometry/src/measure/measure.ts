import { findClipped } from "../clipped/find-clipped.ts";
import { withRoots } from "../clipped/with-roots.ts";
import { looksLong, measureLong } from "../long/measure-long.ts";
import { masksOf } from "../masks/masks.ts";
import type { Picture } from "../picture/picture.ts";
import { qualityOf, refusedAfterwards } from "../quality/afterwards.ts";
import { GATE, looksLikeScalp, refusedAtSight } from "../quality/gate.ts";
import { grainOf } from "../quality/grain.ts";
import type { Quality } from "../quality/quality.ts";
import { skinLook } from "../quality/skin-look.ts";
import { warningsAbout } from "../quality/warnings.ts";
import { shaftWidths } from "../width/shaft-width.ts";
import { countHairs } from "./counted.ts";
import { guardFrame, isInside, seenArea } from "./frame.ts";
import { asHairs, COUNTS_FROM, KEPT_FROM } from "./hairs.ts";
import { asFaint, loosePieces } from "./loose-pieces.ts";
import { MeasurementCancelled, type MeasureOptions } from "./measure-options.ts";
import type { Measurement } from "./measurement.ts";
import { refusal } from "./refusal.ts";
import { requireMeasurable } from "./require-measurable.ts";
import { toGiven, workingPicture } from "./working-picture.ts";

const VELLUS_BELOW_UM = 30;

/**
 * Measures the hairs of one close-up of clipped scalp: pixels in, hairs with their error out.
 *
 * Roots are counted inside a guard frame 0.35 mm from the border of what is visible. A picture that
 * cannot bear a number is refused with reasons and gets none. Same pixels, same answer.
 *
 * @param picture rows from the top, three sRGB bytes a pixel
 * @param options scale with its standard deviation; without it the answer is a refusal
 * @throws {InvalidInput} sizes that do not fit the bytes, a scale or cut-off that is not above zero
 * @throws {MeasurementCancelled} when `options.cancelled` said so
 */
export function measurePicture(picture: Picture, options: MeasureOptions = {}): Measurement {
  requireMeasurable(picture, options);
  const step = (done: number, what: string): void => {
    if (options.cancelled?.()) throw new MeasurementCancelled();
    options.onProgress?.(done, what);
  };
  step(0, "looking at the picture");
  const grain = grainOf(picture);
  const scale = options.pxPerMm ?? null;
  const atSight = refusedAtSight(grain, null, scale ? 1000 / scale.value : null);
  if (!scale || atSight.length > 0) return refusal(picture, options, atSight, qualityOf(grain));
  step(0.1, "flattening the light");
  const working = workingPicture(picture, scale.value, options.covers);
  const frame = guardFrame(working.edges, scale.value, options.roi);
  const area = seenArea(frame, working);
  if (area.cm2 < GATE.smallestAreaCm2)
    return refusal(picture, options, ["too-small"], qualityOf(grain));
  step(0.3, "finding hairs");
  if (looksLong(options.mode, working)) {
    const long = measureLong(picture, options, { scale, working, frame, area, grain, step });
    return { ...long, masks: long.status === "measured" ? masksOf(working, picture) : null };
  }
  const explained = findClipped(working.dark, working.hidden, working.umPerPx);
  step(0.6, "looking again");
  const found = withRoots(explained, working);
  const look = skinLook(working.light, working.dark, working.hidden, found.darkness || 1);
  const sure = found.hairs.filter(({ probability }) => probability >= COUNTS_FROM);
  step(0.7, "measuring widths");
  const rods = sure.map(({ rod }) => rod);
  const widths = shaftWidths(working.dark.asLight, rods, working.hidden, working.umPerPx);
  const vellusBelowUm = options.vellusBelowUm ?? VELLUS_BELOW_UM;
  const hairs = asHairs(sure, widths.shafts, working, frame, area, vellusBelowUm);
  const loose = loosePieces(found.hairs);
  const unsure = found.hairs.filter(
    (find) => find.probability < COUNTS_FROM && (find.probability >= KEPT_FROM || loose.has(find)),
  );
  const faint = asHairs(unsure, [], working, frame, area, vellusBelowUm, hairs.length).map(
    (hair, at) => asFaint(hair, unsure[at], loose),
  );
  const noiseShare = grain.noiseDn / Math.max(1, 255 * (look.light[1] ?? 0) ** (1 / 2.2));
  const quality: Quality = {
    ...qualityOf(grain),
    edgeSigmaUm: widths.blur === null ? null : widths.blur * working.umPerPx,
    contrast: found.darkness,
    snr: noiseShare > 0 ? found.darkness / noiseShare : null,
    coveredPercent: look.coveredPercent,
    maskedPercent: area.maskedPercent,
    motionAnisotropy: look.anisotropy,
  };
  const reasons = refusedAfterwards(quality, hairs, area.cm2);
  if (!looksLikeScalp(look, found.hairLikeShare)) reasons.unshift("not-a-scalp");
  if (reasons.length > 0) return { ...refusal(picture, options, reasons, quality), hairs: [] };
  const touching = new Map<number, number>();
  for (const { region } of found.hairs)
    touching.set(region, (touching.get(region) ?? 0) + (region < 0 ? 0 : 1));
  const inFrame = found.hairs.filter(({ rod }) => {
    const root: [number, number] = [
      toGiven(rod.x0, working.factor),
      toGiven(rod.y0, working.factor),
    ];
    return isInside(root, frame) && !area.isHidden(root);
  });
  const finds = inFrame.map(({ probability, region }) => ({
    probability,
    touching: (touching.get(region) ?? 0) > 1,
  }));
  const counted = countHairs(hairs, finds, area.cm2, frame, scale, vellusBelowUm);
  const warnings = warningsAbout({
    contrast: found.darkness,
    densityPerCm2: counted.densityPerCm2.value,
    medianWidthUm: counted.shaft?.medianUm ?? null,
    secondLook: found.atHome,
  });
  step(1, "done");
  return {
    status: "measured",
    reasons: [],
    mode: "clipped",
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    pxPerMm: scale,
    areaCm2: area.cm2,
    ...counted,
    hairs,
    faint,
    masks: masksOf(working, picture),
    quality: { ...quality, warnings },
    frame,
  };
}
