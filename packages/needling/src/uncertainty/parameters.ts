import { CLOSURE_SCENARIOS } from "../closure/closure.ts";
import { DEFAULTS } from "../devices/defaults.ts";
import { type Quantity, stated } from "../quantity/estimate.ts";
import type { Protocol } from "../request/check-request.ts";
import { SKIN } from "../skin/skin.ts";
import { ABSORPTION } from "../uptake/finite-dose.ts";

/** Everything a figure may depend on. Absent from a device (a roller's stroke): 0, never read. */
export type ParameterName =
  | "needles"
  | "rings"
  | "radiusMm"
  | "widthMm"
  | "lengthMm"
  | "strokeHz"
  | "needleMm"
  | "needleDiameterMm"
  | "speedMmPerS"
  | "rollingShare"
  | "handTurnShare"
  | "depthChangeMm"
  | "holeRatio"
  | "dragShare"
  | "strokePerNeedle"
  | "forcePerNeedleN"
  | "epidermisMm"
  | "capillaryLoopDepthMm"
  | "bulgeDepthMm"
  | "closureHalfLifeHours"
  | "channelLengthShare"
  | "diffusivityCm2PerS"
  | "intactFractionPerDay"
  | "overlapShare"
  | "stampsPerS"
  | "follicularUnitsPerCm2";

export type Parameters = Readonly<Record<ParameterName, Quantity>>;
export type Values = Readonly<Record<ParameterName, number>>;

const ABSENT = stated(0);

/** Every figure a protocol rests on, each with its range, basis and source. */
export function parametersOf(protocol: Protocol): Parameters {
  return {
    ...deviceParameters(protocol),
    holeRatio: SKIN.holeRatio,
    dragShare: DEFAULTS.dragShare,
    forcePerNeedleN: SKIN.forcePerNeedleN,
    epidermisMm: SKIN.epidermisMm,
    capillaryLoopDepthMm: SKIN.capillaryLoopDepthMm,
    bulgeDepthMm: SKIN.bulgeDepthMm,
    closureHalfLifeHours: closureHalfLife(),
    channelLengthShare: DEFAULTS.channelLengthShare,
    diffusivityCm2PerS: ABSORPTION.diffusivityCm2PerS,
    intactFractionPerDay: ABSORPTION.intactFractionPerDay,
    overlapShare: DEFAULTS.overlapShare,
    follicularUnitsPerCm2: protocol.follicularUnitsPerCm2,
  };
}

type DeviceParameter =
  | "needles"
  | "rings"
  | "radiusMm"
  | "widthMm"
  | "lengthMm"
  | "strokeHz"
  | "needleMm"
  | "needleDiameterMm"
  | "speedMmPerS"
  | "rollingShare"
  | "handTurnShare"
  | "depthChangeMm"
  | "strokePerNeedle"
  | "stampsPerS";

function deviceParameters({ device, passes }: Protocol): Record<DeviceParameter, Quantity> {
  const common = {
    rings: ABSENT,
    radiusMm: ABSENT,
    lengthMm: ABSENT,
    strokeHz: ABSENT,
    speedMmPerS: ABSENT,
    rollingShare: ABSENT,
    handTurnShare: ABSENT,
    strokePerNeedle: ABSENT,
    stampsPerS: ABSENT,
    needleMm: device.needleMm,
    needleDiameterMm: device.needleDiameterMm,
    depthChangeMm: negated(SKIN.rollerDepthLossMm),
  };
  const speedNeeded = passes.some(({ speedMmPerS }) => speedMmPerS === null);
  if (device.kind === "roller") {
    const { needles, rings, radiusMm, widthMm } = device;
    const speedMmPerS = speedNeeded ? DEFAULTS.rollerSpeedMmPerS : ABSENT;
    const { rollingShare } = DEFAULTS;
    return { ...common, needles, rings, radiusMm, widthMm, speedMmPerS, rollingShare };
  }
  if (device.kind === "stamp") {
    const { needles, widthMm, lengthMm } = device;
    return { ...common, needles, widthMm, lengthMm, stampsPerS: DEFAULTS.stampsPerS };
  }
  return {
    ...common,
    needles: device.pins,
    widthMm: device.arrayDiameterMm,
    strokeHz: device.strokeHz,
    speedMmPerS: speedNeeded ? DEFAULTS.penSpeedMmPerS : ABSENT,
    handTurnShare: HAND_TURN,
    depthChangeMm: SKIN.penDepthToleranceMm,
    strokePerNeedle: DEFAULTS.strokePerNeedle,
  };
}

/** How the pen's array is turned against its travel: any way, all alike (geometry). */
const HAND_TURN: Quantity = { value: 0.5, low: 0, high: 1, basis: "exact", source: null };

const negated = (loss: Quantity): Quantity => ({
  ...loss,
  value: -loss.value,
  low: -loss.high,
  high: -loss.low,
});

/** The middle scenario, with a range that spans all three. */
function closureHalfLife(): Quantity {
  const lives = CLOSURE_SCENARIOS.map(({ halfLifeHours }) => halfLifeHours);
  const mid = CLOSURE_SCENARIOS.find(({ scenario }) => scenario === "mid");
  return {
    value: mid?.halfLifeHours.value ?? 1,
    low: Math.min(...lives.map(({ low }) => low)),
    high: Math.max(...lives.map(({ high }) => high)),
    basis: "measured",
    source: mid?.halfLifeHours.source ?? null,
    note: "data disagree thirtyfold; the range spans the three scenarios",
  };
}
