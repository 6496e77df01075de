import type { Device } from "../devices/device.ts";
import type { Protocol } from "../request/check-request.ts";
import { SKIN } from "../skin/skin.ts";
import type { Bands } from "../uncertainty/bands.ts";
import { ABSORPTION } from "../uptake/finite-dose.ts";

/** What a reader must be told, by code; the words for a person and the source. */
export const WARNINGS = {
  "scalp-use-not-fda-authorised": {
    text: "Needling of the scalp for hair loss is not authorised by the FDA (off-label).",
    source: "fda-microneedling",
  },
  "home-length-above-0.3-mm": {
    text: "Needles above 0.3 mm are longer than what is advised for use at home.",
    source: "fda-home-length",
  },
  "length-above-1.5-mm-not-evaluated": {
    text: "Needles above 1.5 mm: risks and effect were never evaluated for authorisation.",
    source: "pinova-skinpen",
  },
  "grooves-at-slow-glide": {
    text: "At this glide speed holes may merge into grooves.",
    source: null,
  },
  "same-direction-passes": {
    text: "All passes run along one line: coverage stays uneven. Change direction between passes.",
    source: null,
  },
  "repeated-phase-adds-nothing": {
    text: "Some passes fall exactly on earlier ones and reach no new skin.",
    source: null,
  },
  "depth-extrapolated": {
    text: "Depth loss was measured with needles up to 0.77 mm; beyond 1 mm it is extrapolated.",
    source: "kalluri-2011",
  },
  "pain-extrapolated": {
    text: "The pain comparison goes beyond what was tested (0.48 to 1.45 mm, 5 to 50 needles).",
    source: "gill-2008",
  },
  "uptake-above-observed": {
    text: "The modelled uptake exceeds what was seen in any study (1 to 9 times); treat as a bound.",
    source: "lee-2014",
  },
  "channels-may-not-enter": {
    text: "At the low end of the depth range no channel passes the epidermis.",
    source: "kalluri-2011",
  },
  "density-above-reference": {
    text: "More punctures per cm² than the stated aim of 250 to 300.",
    source: "prime-2015",
  },
  "assumption-dominates-result": {
    text: "Most of the spread of the dose comes from a figure nobody measured.",
    source: null,
  },
} as const satisfies Record<string, { text: string; source: string | null }>;

export type WarningCode = keyof typeof WARNINGS;

const HOME_LENGTH_MM = 0.3;
const EVALUATED_LENGTH_MM = 1.5;
const MEASURED_LOSS_UP_TO_MM = 1;

/** The warnings that apply, in the order of the table. */
export function warningsOf(
  protocol: Protocol,
  bands: Bands,
  found: { assumptionDominates: boolean; painExtrapolated: boolean; slowestMmPerS: number },
): WarningCode[] {
  const { device, setting } = protocol;
  const lengthMm = device.needleMm.value;
  const applies: Record<WarningCode, boolean> = {
    "scalp-use-not-fda-authorised": true,
    "home-length-above-0.3-mm": setting !== "clinic" && lengthMm > HOME_LENGTH_MM,
    "length-above-1.5-mm-not-evaluated": lengthMm > EVALUATED_LENGTH_MM,
    "grooves-at-slow-glide":
      device.kind === "pen" && found.slowestMmPerS < bands.grooveSpeedMmPerS.high,
    "same-direction-passes": runsAlongOneLine(protocol),
    "repeated-phase-adds-nothing": repeatsAPlace(protocol),
    "depth-extrapolated": device.kind !== "pen" && lengthMm > MEASURED_LOSS_UP_TO_MM,
    "pain-extrapolated": found.painExtrapolated,
    "uptake-above-observed": bands.uptakeRatio.value > ABSORPTION.observedRatio.high,
    "channels-may-not-enter": bands.depthMm.low < SKIN.epidermisMm.high,
    "density-above-reference": bands.totalPerCm2.value > SKIN.referencePuncturesPerCm2.high,
    "assumption-dominates-result": found.assumptionDominates,
  };
  return (Object.keys(WARNINGS) as WarningCode[]).filter((code) => applies[code]);
}

const lineOf = (directionDeg: number): number => ((directionDeg % 180) + 180) % 180;

function runsAlongOneLine({ passes }: Protocol): boolean {
  return passes.length > 1 && new Set(passes.map((pass) => lineOf(pass.directionDeg))).size === 1;
}

/** Same phase, direction and speed twice. (Phase 0 and 1 are one place.) */
function repeatsAPlace({ passes, device }: Protocol): boolean {
  const places = passes
    .filter(({ phase }) => phase !== null)
    .map(({ phase, directionDeg, speedMmPerS }) =>
      [(phase ?? 0) % 1, ((directionDeg % 360) + 360) % 360, speedKey(device, speedMmPerS)].join(
        " ",
      ),
    );
  return new Set(places).size < places.length;
}

const speedKey = (device: Device, speedMmPerS: number | null): string =>
  device.kind === "pen" ? String(speedMmPerS) : "any";
