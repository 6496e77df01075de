import type { Measurement } from "../measure/measurement.ts";
import { type Homography, through, type Xy } from "../plane/homography.ts";
import { type Registration, register } from "../registration/register.ts";
import { type Site, siteOf } from "../registration/sites.ts";
import type { ChangeReason, Comparison } from "./change-result.ts";
import { areaOf, commonPart } from "./common-area.ts";
import { densityChange, widthChange } from "./estimates.ts";
import { hairChanges } from "./hair-changes.ts";
import { type HiddenPlaces, hiddenPlaces } from "./hidden-places.ts";
import { LEAST_OVERLAP_SHARE, SEPARATE_FIELDS_CHANGE_PERCENT } from "./thresholds.ts";

const MM2_PER_CM2 = 100;

/**
 * What changed between two pictures of the same spot, hair by hair and on the area that both show.
 *
 * Where the spot is not the same, or too little of it, nothing is computed from the difference.
 */
export function compareMeasurements(before: Measurement, after: Measurement): Comparison {
  const reasons: ChangeReason[] = [];
  if (before.status === "refused") reasons.push("before-refused");
  if (after.status === "refused") reasons.push("after-refused");
  if (reasons.length === 0 && before.mode !== after.mode) reasons.push("modes-differ");
  if (reasons.length > 0) return refused(before, after, reasons);
  const [first, second] = [siteOf(before), siteOf(after)];
  const registration = register(first.constellation, second.constellation);
  if (registration.map === null) return refused(before, after, [registration.reason]);
  const { map, scale } = registration;
  const laid = first.frame.map((corner) => through(map, corner));
  const common = commonPart(laid, second.frame);
  const hidden = hiddenPlaces(before, after, map);
  const overlapShare = overlapOf(
    first.visible.map((corner) => through(map, corner)),
    second,
    hidden,
  );
  const report = reportOf(registration, overlapShare, before, after);
  if (overlapShare < LEAST_OVERLAP_SHARE) {
    return { ...refused(before, after, ["too-little-overlap"]), registration: report };
  }
  const { hairs, notSeenThere } = hairChanges(
    { before: first.hairs, after: second.hairs, map, common, hidden },
    scale,
  );
  const commonMm2 = areaOf(common) * hidden.shownShare(common);
  const density = densityChange(hairs);
  const width = widthChange(hairs);
  const number = (change: string) => hairs.filter((hair) => hair.change === change).length;
  return {
    status: "compared",
    reasons: [],
    // In square centimetres of the first picture.
    overlapCm2: commonMm2 / (scale * scale) / MM2_PER_CM2,
    registration: report,
    matched: hairs.filter((hair) => hair.before !== null && hair.after !== null).length,
    lost: number("lost"),
    gained: number("gained"),
    misread: number("misread"),
    thickened: number("thickened"),
    thinned: number("thinned"),
    densityChangePercent: density?.estimate ?? null,
    meanWidthChangeUm: width?.estimate ?? null,
    detectable: density?.detectable ?? false,
    detectionLimitPercent: density?.limitPercent ?? null,
    widthDetectable: width?.detectable ?? false,
    widthDetectionLimitUm: width?.limitUm ?? null,
    verdict: density?.verdict ?? "no detectable change",
    hairs,
    notSeenThere,
    separate: separateOf(before, after),
  };
}

/** Of what the smaller picture shows. */
function overlapOf(before: readonly Xy[], { visible: after }: Site, hidden: HiddenPlaces): number {
  const both = commonPart(before, after);
  return (
    (areaOf(both) * hidden.shownShare(both)) /
    Math.min(
      areaOf(before) * hidden.shownShareOf("before", before),
      areaOf(after) * hidden.shownShareOf("after", after),
    )
  );
}

function reportOf(
  registration: Registration,
  overlapShare: number,
  before: Measurement,
  after: Measurement,
) {
  const { matchedUnits, expectedUnits, misfitMm, turnDeg, scale, log10FalseAlarms } = registration;
  const toAfterPx = inPixels(
    registration.map,
    before.pxPerMm?.value ?? 1,
    after.pxPerMm?.value ?? 1,
  );
  return {
    matchedUnits,
    expectedUnits,
    misfitMm,
    turnDeg,
    scale,
    overlapShare,
    log10FalseAlarms,
    toAfterPx,
  };
}

/** Registration maps are affine: only the shift and the stretch change with the units. */
function inPixels(map: Homography, beforePxPerMm: number, afterPxPerMm: number): Homography {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = map;
  const stretch = afterPxPerMm / beforePxPerMm;
  return [
    a * stretch,
    b * stretch,
    c * afterPxPerMm,
    d * stretch,
    e * stretch,
    f * afterPxPerMm,
    0,
    0,
    1,
  ];
}

const refused = (before: Measurement, after: Measurement, reasons: ChangeReason[]): Comparison => ({
  status: "refused",
  reasons,
  overlapCm2: null,
  registration: null,
  matched: null,
  lost: null,
  gained: null,
  misread: null,
  thickened: null,
  thinned: null,
  densityChangePercent: null,
  meanWidthChangeUm: null,
  detectable: false,
  detectionLimitPercent: null,
  widthDetectable: false,
  widthDetectionLimitUm: null,
  verdict: null,
  hairs: [],
  notSeenThere: null,
  separate: separateOf(before, after),
});

const separateOf = (before: Measurement, after: Measurement) => ({
  before: before.densityPerCm2,
  after: after.densityPerCm2,
  warning: `Two fields of 0.40 cm² set independently must differ by ${SEPARATE_FIELDS_CHANGE_PERCENT} % before that is a change: hair is not spread evenly.`,
});
