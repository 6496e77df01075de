import {
  compareDoses,
  doseOfSession,
  type Estimate,
  type NeedledZone,
  type SessionDose,
  type ZoneDose,
} from "@anagen/needling";
import { InvalidInput } from "@anagen/quantities";
import { isScalpZone, ZONE_FACTS } from "@anagen/treatment";

export interface Side {
  readonly areaCm2: number;
  /** Null when the dose is not known; `missing` says why. */
  readonly dose: { readonly volume: Estimate; readonly punctures: Estimate } | null;
  readonly missing: ZoneDose["missing"];
}

export interface DoseRow {
  readonly key: string;
  readonly name: string;
  readonly planned: Side | null;
  readonly done: Side | null;
  readonly doneOverPlanned: number | null;
}

export interface Worked {
  readonly planned: SessionDose;
  readonly done: SessionDose;
  readonly rows: readonly DoseRow[];
}

/** Planned and done worked out, or what is impossible in them. */
export function workedOut(
  asked: readonly NeedledZone[],
  given: readonly NeedledZone[],
): Worked | { readonly problem: string } {
  try {
    const [planned, done] = [doseOfSession(asked), doseOfSession(given)];
    const zones = compareDoses(planned, done).map(({ zone, doneOverPlanned, ...sides }) => ({
      key: zone,
      name: isScalpZone(zone) ? ZONE_FACTS[zone].name : zone,
      planned: sideOf(sides.planned),
      done: sideOf(sides.done),
      doneOverPlanned,
    }));
    return { planned, done, rows: [...zones, ...totalRow(planned, done)] };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { problem: error.message };
  }
}

const sideOf = (zone: ZoneDose | null): Side | null =>
  zone === null
    ? null
    : {
        areaCm2: zone.areaCm2,
        missing: zone.missing,
        dose: zone.dose && {
          volume: zone.dose.woundVolumeMm3PerCm2,
          punctures: zone.dose.puncturesPerCm2,
        },
      };

function totalRow(planned: SessionDose, done: SessionDose): DoseRow[] {
  if (planned.zones.length < 2 && done.zones.length < 2) return [];
  const means = [planned, done].map(({ total }) => total?.woundVolumeMm3PerCm2.value ?? null);
  const [asked = null, given = null] = means;
  // A mean over part of the skin must not be set against one over the whole.
  const whole = planned.unknownAreaCm2 === 0 && done.unknownAreaCm2 === 0;
  return [
    {
      key: "total",
      name: "All zones, mean over their area",
      planned: totalSide(planned.total),
      done: totalSide(done.total),
      doneOverPlanned: whole && asked && given !== null ? given / asked : null,
    },
  ];
}

const totalSide = (total: SessionDose["total"]): Side | null =>
  total && {
    areaCm2: total.areaCm2,
    missing: [],
    dose: { volume: total.woundVolumeMm3PerCm2, punctures: total.puncturesPerCm2 },
  };
