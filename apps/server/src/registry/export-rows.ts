import { daysBetween } from "@anagen/quantities";
import type { Records } from "@anagen/records";
import { AGE_BANDS, bandOf, type RegistryProtocol, SMALL_CELL_BELOW } from "@anagen/treatment";
import { type ColumnName, EXPORT_COLUMNS, type ExportRow, type RowKind } from "./export-columns.ts";
import { pseudonyms } from "./pseudonyms.ts";
import type { EffectCase, OutcomeCase, RegistryCases, SessionCase } from "./registry-cases.ts";
import { worstGrade } from "./shown-registry.ts";

const DAYS_PER_YEAR = 365.25;
const EMPTY = Object.fromEntries(EXPORT_COLUMNS.map(({ name }) => [name, null])) as ExportRow;

type Person = { mark: string; firstDay: string; ageBand: string | null; sex: string | null };
type About = { patientId: string; protocol: RegistryProtocol };

/**
 * One row a session, side effect or outcome of people who were needled. No name, number, date, site
 * or free word leaves: marks, bands, days since the first session, and words of closed lists.
 */
export async function exportRows(
  records: Records,
  { sessions, effects, outcomes }: RegistryCases,
): Promise<ExportRow[]> {
  const people = await peopleOf(records, sessions);
  const rows = [
    ...sessions.map((one) => row(one, "session", one.session.day, sessionCells(one))),
    ...effects.map((one) => row(one, "side-effect", one.effect.onsetOn, effectCells(one))),
    ...outcomes.map((one) => row(one, "outcome", one.outcome.on, outcomeCells(one))),
  ];
  return rows
    .filter((one) => one !== null)
    .toSorted((one, other) => (String(one.person) < String(other.person) ? -1 : 1));

  function row(
    { patientId, protocol }: About,
    kind: RowKind,
    day: string | null,
    cells: Partial<Record<ColumnName, string | number | null>>,
  ): ExportRow | null {
    const person = people.get(patientId);
    if (person === undefined) return null;
    return {
      ...EMPTY,
      person: person.mark,
      row: kind,
      days_since_first_session: day === null ? null : daysBetween(person.firstDay, day),
      age_band: person.ageBand,
      sex: person.sex,
      device: protocol.device,
      depth_band: protocol.depthBand,
      interval_days: protocol.intervalDays,
      co_therapy: protocol.coTherapy.join("|"),
      ...cells,
    };
  }
}

const sessionCells = ({ session }: SessionCase) => {
  const depths = session.zones.flatMap(({ depthMm }) => (depthMm === null ? [] : [depthMm]));
  return {
    session_number: session.number,
    deepest_mm: depths.length === 0 ? null : Math.max(...depths),
    zones: session.zones.length,
    pain_during: session.pain.during,
    session_outcome: session.outcome,
  };
};

const effectCells = ({ effect }: EffectCase) => ({
  term: effect.term,
  grade: worstGrade(effect),
  causality: effect.causality,
});

const outcomeCells = ({ outcome }: OutcomeCase) => ({
  milestone: outcome.milestone,
  density_per_cm2: outcome.densityPerCm2?.value ?? null,
  density_method: outcome.densityPerCm2?.method ?? null,
  density_zone: outcome.densityPerCm2?.zone ?? null,
  shaft_um: outcome.shaftUm?.value ?? null,
  satisfaction_patient: outcome.satisfaction.patient,
  satisfaction_clinician: outcome.satisfaction.clinician,
});

/** Everyone who was needled, with what may be told of them. */
async function peopleOf(
  records: Records,
  sessions: readonly SessionCase[],
): Promise<Map<string, Person>> {
  const markOf = pseudonyms(records);
  const people = new Map<string, Person>();
  const firstDays = new Map<string, SessionCase>();
  for (const one of sessions) {
    const before = firstDays.get(one.patientId);
    if (before === undefined || one.session.day < before.session.day) {
      firstDays.set(one.patientId, one);
    }
  }
  for (const [patientId, { siteId, session }] of firstDays) {
    const patient = await records.patients.get(patientId);
    const birthDate = patient?.birthDate ?? null;
    const years = birthDate === null ? null : daysBetween(birthDate, session.day) / DAYS_PER_YEAR;
    people.set(patientId, {
      mark: await markOf(siteId, patientId),
      firstDay: session.day,
      ageBand: bandOf(AGE_BANDS, years),
      sex: patient?.sex ?? null,
    });
  }
  return withoutFew(people);
}

/** Age band and sex are withheld where fewer than five people share both. */
function withoutFew(people: ReadonlyMap<string, Person>): Map<string, Person> {
  const cellOf = ({ ageBand, sex }: Person) => `${ageBand} ${sex}`;
  const sizes = new Map<string, number>();
  for (const person of people.values()) {
    sizes.set(cellOf(person), (sizes.get(cellOf(person)) ?? 0) + 1);
  }
  return new Map(
    [...people].map(([id, person]) => {
      const few = (sizes.get(cellOf(person)) ?? 0) < SMALL_CELL_BELOW;
      return [id, few ? { ...person, ageBand: null, sex: null } : person];
    }),
  );
}
