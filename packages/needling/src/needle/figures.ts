import { MM2_PER_CM2 } from "@anagen/quantities";
import { holeDiameterMm } from "../channel/hole.ts";
import { openHours } from "../closure/closure.ts";
import { type PassGroup, passGroups } from "../covered/pass-groups.ts";
import { passesCoverage } from "../covered/passes-coverage.ts";
import { poissonCoverage } from "../covered/poisson-coverage.ts";
import { shareReaching, trueDepthMm } from "../depth/true-depth.ts";
import { woundVolumeMm3PerCm2 } from "../dose/wound-volume.ts";
import { passPattern } from "../pattern/pass-pattern.ts";
import { patternDensityPerMm2 } from "../pattern/pattern.ts";
import type { Protocol } from "../request/check-request.ts";
import type { Parameters, Values } from "../uncertainty/parameters.ts";
import { contactFigures, dragMm } from "./contact-figures.ts";
import type { Figures } from "./figure-names.ts";
import { treatmentMinutes } from "./minutes.ts";
import { uptakeFigures } from "./uptake-figures.ts";

/**
 * Every closed-form figure of a protocol at one set of values: no puncture is created.
 * @param linesPerRadius precision of coverage beyond half the pitch; fewer is faster
 */
export function figuresAt(
  protocol: Protocol,
  parameters: Parameters,
  values: Values,
  linesPerRadius?: number,
): Figures {
  const { device, passes } = protocol;
  const eachPassPerCm2 = passDensitiesPerCm2(protocol, values);
  const totalPerCm2 = eachPassPerCm2.reduce((sum, density) => sum + density, 0);
  const perMm2 = totalPerCm2 / MM2_PER_CM2;
  const groups = passGroups(device, passes, values);
  const cover = (radiusMm: number) => passesCoverage(groups, radiusMm, linesPerRadius);
  const at015 = cover(0.15);
  const at025 = cover(0.25);
  const at05 = cover(0.5);
  const depthMm = trueDepthMm(values.needleMm, values.depthChangeMm);
  const depthRange = {
    needleMm: values.needleMm,
    changeLowMm: parameters.depthChangeMm.low,
    changeHighMm: parameters.depthChangeMm.high,
  };
  const toTarget = shareReaching(depthRange, protocol.targetDepthMm ?? values.epidermisMm);
  const toBulge = shareReaching(depthRange, values.bulgeDepthMm);
  // A needle that does not enter leaves a scratch at most: no channel, no open area.
  const holeMm = depthMm > 0 ? holeDiameterMm(values.needleDiameterMm, values.holeRatio) : 0;
  const drawnMm = values.dragShare * dragMm(protocol, values, depthMm);
  const openAreaFraction = openArea(groups, holeMm, drawnMm, linesPerRadius);
  return {
    perPassPerCm2: totalPerCm2 / passes.length,
    totalPerCm2,
    "coverage0.15": at015,
    "coverage0.25": at025,
    "coverage0.5": at05,
    coverage1: cover(1),
    "poisson0.15": poissonCoverage(perMm2, 0.15),
    "poisson0.25": poissonCoverage(perMm2, 0.25),
    "poisson0.5": poissonCoverage(perMm2, 0.5),
    poisson1: poissonCoverage(perMm2, 1),
    "follicles0.15": at015 * toTarget,
    "follicles0.25": at025 * toTarget,
    "follicles0.5": at05 * toTarget,
    "folliclesToBulge0.15": at015 * toBulge,
    "folliclesToBulge0.25": at025 * toBulge,
    "folliclesToBulge0.5": at05 * toBulge,
    unitsReachedPerCm2: values.follicularUnitsPerCm2 * at025 * toTarget,
    openAreaFraction,
    depthMm,
    holeMm,
    dragMm: drawnMm,
    woundVolumeMm3PerCm2: woundVolumeMm3PerCm2(totalPerCm2, values.needleDiameterMm, depthMm),
    nominalWoundVolumeMm3PerCm2: woundVolumeMm3PerCm2(
      totalPerCm2,
      values.needleDiameterMm,
      values.needleMm,
    ),
    openAreaHours: openAreaFraction * openHours(values.closureHalfLifeHours),
    minutes: treatmentMinutes(protocol, values),
    ...uptakeFigures(protocol, values, { totalPerCm2, depthMm, holeMm }),
    ...contactFigures(protocol, values, depthRange, totalPerCm2),
  };
}

/** Punctures per cm² of each pass. */
export const passDensitiesPerCm2 = (
  { device, passes }: Pick<Protocol, "device" | "passes">,
  values: Values,
): number[] =>
  passes.map((pass) => patternDensityPerMm2(passPattern(device, pass, values)) * MM2_PER_CM2);

/**
 * Open area: holes as discs, merged where they overlap (grooves), plus what drag draws out as a
 * strip one hole wide. Overlap of strips with other passes is left to the product rule.
 */
function openArea(
  groups: readonly PassGroup[],
  holeMm: number,
  drawnMm: number,
  linesPerRadius?: number,
): number {
  const round = passesCoverage(groups, holeMm / 2, linesPerRadius);
  if (drawnMm === 0 || holeMm === 0) return round;
  const missedByStrips = groups.reduce((missed, { pattern, times }) => {
    const free = Math.max(0, Math.min(drawnMm, pattern.alongMm - holeMm));
    const strips = (pattern.xMm.length * free * holeMm) / (pattern.alongMm * pattern.acrossMm);
    return missed * (1 - Math.min(1, strips)) ** times;
  }, 1);
  return 1 - (1 - round) * missedByStrips;
}
