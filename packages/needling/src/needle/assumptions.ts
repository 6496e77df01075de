import { DEFAULTS } from "../devices/defaults.ts";
import { type Basis, isUncertain } from "../quantity/estimate.ts";
import type { Protocol } from "../request/check-request.ts";
import type { ParameterName, Parameters } from "../uncertainty/parameters.ts";

/** A figure the result rests on that was not stated by the caller. */
export type Assumption = {
  code: string;
  text: string;
  value: number | string;
  low: number | null;
  high: number | null;
  basis: Basis;
  source: string | null;
};

const TEXTS: Partial<Record<ParameterName, string>> = {
  needles: "needles of the device",
  rings: "rings of the drum",
  radiusMm: "radius of the drum",
  widthMm: "width of the needled part",
  lengthMm: "length of the head",
  strokeHz: "strokes per second",
  needleMm: "length of the needles",
  needleDiameterMm: "width of the needles",
  speedMmPerS: "speed of the hand",
  rollingShare: "share of the needle length that adds to the rolling radius",
  depthChangeMm: "true depth less needle length",
  holeRatio: "width of a hole over width of its needle",
  dragShare: "share of the rigid-skin drag that draws a hole out",
  strokePerNeedle: "stroke of the pins over the needle length",
  forcePerNeedleN: "force to press one needle in",
  epidermisMm: "thickness of the epidermis",
  capillaryLoopDepthMm: "depth of capillaries below the epidermis",
  bulgeDepthMm: "depth of the bulge of the follicle",
  closureHalfLifeHours: "half-life of open channels",
  channelLengthShare: "share of the channel below the epidermis that resists diffusion",
  diffusivityCm2PerS: "diffusion of minoxidil in wet tissue",
  intactFractionPerDay: "uptake through intact scalp in a day",
  overlapShare: "overlap of neighbouring strips",
  stampsPerS: "stamps set down per second",
  follicularUnitsPerCm2: "follicular units",
};

/** Everything the figures rest on that is not exact, in the order of the parameters. */
export function assumptionsOf(protocol: Protocol, parameters: Parameters): Assumption[] {
  const names = Object.keys(TEXTS) as ParameterName[];
  const listed = names.flatMap((name): Assumption[] => {
    const { value, low, high, basis, source, note } = parameters[name];
    if (basis === "exact" && !isUncertain(parameters[name])) return [];
    const text = TEXTS[name] ?? name;
    return [
      { code: name, text: note ? `${text}: ${note}` : text, value, low, high, basis, source },
    ];
  });
  return [...listed, ...layoutOf(protocol), ...handOf(protocol)];
}

function layoutOf({ device }: Protocol): Assumption[] {
  const { value, basis, source, note } = device.layout;
  if (basis === "exact") return [];
  const text = note ? `how the needles sit: ${note}` : "how the needles sit";
  return [{ code: "layout", text, value, low: null, high: null, basis, source }];
}

function handOf({ hand, passes }: Protocol): Assumption[] {
  if (passes.every(({ phase }) => phase !== null)) return [];
  const usual = [
    ["handAngleSdDeg", hand.angleSdDeg, DEFAULTS.handAngleSdDeg],
    ["handTremorSdMm", hand.tremorSdMm, DEFAULTS.handTremorSdMm],
  ] as const;
  return usual.flatMap(([code, given, { value, low, high, basis, source, note }]) =>
    given === null ? [{ code, text: note ?? code, value, low, high, basis, source }] : [],
  );
}
