import { InvalidInput } from "@anagen/quantities";
import { addDoses } from "../dose/add-doses.ts";
import { protocolDoseVector } from "../needle/protocol-dose.ts";
import type { Dose } from "../needle/result.ts";
import { type Estimate, weakestBasis } from "../quantity/estimate.ts";
import {
  deviceAt,
  NEEDED,
  type NeedledZone,
  passRange,
  requireNeedledZone,
  spreadPasses,
  UNIT_AREA_CM2,
} from "./needled-zone.ts";

export type ZoneDose = {
  zone: string;
  areaCm2: number;
  /** Null when something needed is not known; `missing` says what. */
  dose: (Dose & { minutes: Estimate }) | null;
  missing: (typeof NEEDED)[number][];
};

export type SessionDose = {
  zones: ZoneDose[];
  /** Over the zones whose dose is known; null when none is. */
  total: {
    areaCm2: number;
    woundVolumeMm3: Estimate;
    /** Mean over the area. */
    woundVolumeMm3PerCm2: Estimate;
    punctures: Estimate;
    puncturesPerCm2: Estimate;
    minutes: Estimate;
  } | null;
  /** Area whose dose is not known, so that a total is never read as the whole. */
  unknownAreaCm2: number;
};

/**
 * The dose of a session, planned or done: by zone and in total.
 *
 * Where a range of passes is planned, `value` lies midway and the range spans both ends.
 *
 * @throws {InvalidInput} an impossible figure, by its place: `zones[2].depthMm`
 * @source methods: docs/methods/needling.md#dose
 * @example doseOfSession([{ zone: "vertex", areaCm2: 100, depthMm: 0.5, passes: 12, directions: 3, device: "pen" }])
 */
export function doseOfSession(zones: readonly NeedledZone[]): SessionDose {
  const seen = new Map<string, Dose & { minutes: Estimate }>();
  const doses = zones.map((zone, i) => zoneDose(zone, `zones[${i}]`, seen));
  const known = doses.flatMap(({ areaCm2, dose }) => (dose === null ? [] : [{ areaCm2, dose }]));
  const areaCm2 = known.reduce((sum, zone) => sum + zone.areaCm2, 0);
  const summed = (figure: (dose: Dose) => Estimate): Estimate =>
    addDoses(known.map((zone) => scaled(figure(zone.dose), zone.areaCm2)));
  const woundVolumeMm3 = summed((dose) => dose.woundVolumeMm3PerCm2);
  const punctures = summed((dose) => dose.puncturesPerCm2);
  return {
    zones: doses,
    total:
      known.length === 0
        ? null
        : {
            areaCm2,
            woundVolumeMm3,
            woundVolumeMm3PerCm2: scaled(woundVolumeMm3, 1 / areaCm2),
            punctures,
            puncturesPerCm2: scaled(punctures, 1 / areaCm2),
            minutes: addDoses(known.map(({ dose }) => dose.minutes)),
          },
    unknownAreaCm2: doses.reduce((sum, zone) => sum + (zone.dose === null ? zone.areaCm2 : 0), 0),
  };
}

function zoneDose(
  zone: NeedledZone,
  path: string,
  seen: Map<string, Dose & { minutes: Estimate }>,
): ZoneDose {
  requireNeedledZone(path, zone);
  const { areaCm2, depthMm, passes, device, directions } = zone;
  const missing = NEEDED.filter((part) => zone[part] === null);
  if (depthMm === null || passes === null || device === null) {
    return { zone: zone.zone, areaCm2, dose: null, missing };
  }
  const speedMmPerS = zone.speedMmPerS ?? null;
  const key = JSON.stringify([depthMm, passes, device, directions, speedMmPerS]);
  let perCm2 = seen.get(key);
  if (perCm2 === undefined) {
    const ends = [...new Set(passRange(passes))].map((count) =>
      named(path, () =>
        protocolDoseVector({
          device: deviceAt(device, depthMm),
          area: { cm2: UNIT_AREA_CM2 },
          passes: spreadPasses(count, directions, speedMmPerS),
        }),
      ),
    );
    perCm2 = spanning(ends);
    seen.set(key, perCm2);
  }
  const dose = { ...perCm2, minutes: scaled(perCm2.minutes, areaCm2 / UNIT_AREA_CM2) };
  return { zone: zone.zone, areaCm2, dose, missing };
}

/** Errors of the engine name the device; here they name the zone as well. */
function named<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${path}.${error.path}`, error.received, error.allowed);
  }
}

function spanning<Vector extends Record<string, Estimate>>(ends: readonly Vector[]): Vector {
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || first === last) return first as Vector;
  return Object.fromEntries(
    Object.keys(first).map((name) => {
      const [low, high] = [first[name], last[name]] as [Estimate, Estimate];
      const estimate: Estimate = {
        value: (low.value + high.value) / 2,
        low: Math.min(low.low, high.low),
        high: Math.max(low.high, high.high),
        basis: weakestBasis([low.basis, high.basis]),
      };
      return [name, estimate];
    }),
  ) as Vector;
}

const scaled = ({ value, low, high, basis }: Estimate, by: number): Estimate => ({
  value: value * by,
  low: low * by,
  high: high * by,
  basis,
});
