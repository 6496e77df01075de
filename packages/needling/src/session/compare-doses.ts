import type { SessionDose, ZoneDose } from "./session-dose.ts";

export type ZoneComparison = {
  zone: string;
  /** Null where the zone stands in one of the two only. */
  planned: ZoneDose | null;
  done: ZoneDose | null;
  /**
   * Dose per cm² done over planned, of the central values: both ranges share their causes, so they
   * must not be set against each other. Null when one of the two is not known.
   */
  doneOverPlanned: number | null;
};

/** Planned and done side by side, zones in the order of the plan, then those done beside it. */
export function compareDoses(planned: SessionDose, done: SessionDose): ZoneComparison[] {
  const names = [...planned.zones, ...done.zones].map(({ zone }) => zone);
  return [...new Set(names)].map((zone) => {
    const [before = null, after = null] = [planned, done].map(({ zones }) =>
      zones.find((one) => one.zone === zone),
    );
    return { zone, planned: before, done: after, doneOverPlanned: ratio(before, after) };
  });
}

function ratio(planned: ZoneDose | null, done: ZoneDose | null): number | null {
  if (planned?.dose == null || done?.dose == null) return null;
  const asked = planned.dose.woundVolumeMm3PerCm2.value;
  return asked > 0 ? done.dose.woundVolumeMm3PerCm2.value / asked : null;
}
