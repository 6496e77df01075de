import { penDragMm, penDwellS, rollerDragMm } from "../channel/drag.ts";
import { grooveSpeedMmPerS } from "../channel/groove.ts";
import { holeDiameterMm } from "../channel/hole.ts";
import { type DepthRange, shareReaching } from "../depth/true-depth.ts";
import { pressForceN, rollerNeedlesInContact } from "../force/press-force.ts";
import { speedOf } from "../pattern/pass-pattern.ts";
import { capillaryStrikesPerPuncture } from "../proxies/bleeding.ts";
import { relativePain } from "../proxies/pain.ts";
import type { Protocol } from "../request/check-request.ts";
import { SKIN } from "../skin/skin.ts";
import type { Values } from "../uncertainty/parameters.ts";

/** What needles in the skin do at one moment: force, pain, bleeding (the last two relative only). */
export function contactFigures(
  { device }: Protocol,
  values: Values,
  depthRange: DepthRange,
  totalPerCm2: number,
) {
  const inContact = needlesInContact(device.kind, values);
  const strikes = capillaryStrikesPerPuncture(
    values.needleDiameterMm,
    SKIN.capillariesPerMm2.value,
    SKIN.capillaryDiameterMm.value,
  );
  const toLoops = shareReaching(depthRange, values.epidermisMm + values.capillaryLoopDepthMm);
  const holeMm = holeDiameterMm(values.needleDiameterMm, values.holeRatio);
  return {
    pressForceN: pressForceN(inContact, values.forcePerNeedleN),
    relativePain: relativePain(values.needleMm, inContact).ratio,
    capillaryStrikesPerCm2: totalPerCm2 * strikes * toLoops,
    grooveSpeedMmPerS: device.kind === "pen" ? grooveSpeedMmPerS(values.strokeHz, holeMm) : 0,
  };
}

/** Needles in the skin at one time: part of a drum, all pins of a pen, all needles of a stamp. */
export const needlesInContact = (kind: Protocol["device"]["kind"], values: Values): number =>
  kind === "roller"
    ? rollerNeedlesInContact(values.needles, values.radiusMm, values.needleMm)
    : values.needles;

/** How far rigid skin would be drawn along by one puncture; a stamp draws nothing along. */
export function dragMm({ device, passes }: Protocol, values: Values, depthMm: number): number {
  if (device.kind === "stamp" || depthMm === 0) return 0;
  if (device.kind === "roller") return rollerDragMm(values.radiusMm, depthMm);
  const strokeMm = values.strokePerNeedle * values.needleMm;
  const speeds = passes.map((pass) => speedOf(pass, values));
  const meanSpeed = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
  return penDragMm(meanSpeed, penDwellS(depthMm, strokeMm, values.strokeHz));
}
