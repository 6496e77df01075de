import { addDays, type IsoDate } from "@anagen/quantities";
import type { Role } from "@anagen/records";
import type { ApiClient } from "./api-client.ts";
import { PATIENT_ACCOUNT, PRICES, type SiteName, STAFF, type StaffMember } from "./clinic.ts";
import { FICTIONAL_PEOPLE } from "./people/index.ts";
import type { FictionalPerson, Visit } from "./person.ts";
import { recordVisit } from "./visit.ts";

type SiteIds = Record<SiteName, string>;

/** A clock that this module moves, so that records of the past carry times of the past. */
export type MovableClock = { moveTo(daysAgo: number, minute: number): void };

export type NewAccount = {
  login: string;
  displayName: string;
  roles: { siteId: string; role: Role }[];
  patientId?: string;
};

type AddAccount = (account: NewAccount) => Promise<void>;

type ClinicToFill = {
  siteIds: SiteIds;
  clock: MovableClock;
  today: IsoDate;
  addAccount: AddAccount;
};

const NOTE = "Fictional person of the demonstration clinic.";
const DAYS_PER_YEAR = 365.25;

/**
 * Fills the demonstration clinic through the API: prices, staff, people and their records, oldest first.
 * The same day gives the same people, answers and dates.
 */
export async function fillClinic(
  api: ApiClient,
  { siteIds, clock, today, addAccount }: ClinicToFill,
): Promise<void> {
  for (const [site, prices] of Object.entries(PRICES)) {
    const { etag } = await api.get(`/sites/${siteIds[site as SiteName]}/prices`);
    await api.put(`/sites/${siteIds[site as SiteName]}/prices`, prices, etag);
  }
  for (const member of STAFF) await addAccount(account(member, siteIds));
  const patientIds = new Map<string, string>();
  for (const { person, visit } of oldestFirst()) {
    clock.moveTo(visit.daysAgo, patientIds.size);
    const patientId =
      patientIds.get(person.number) ?? (await addPerson(api, person, siteIds, today));
    patientIds.set(person.number, patientId);
    await recordVisit(api, patientId, withPerson(visit, person), today);
  }
  clock.moveTo(0, patientIds.size);
  await addPatientAccount(addAccount, siteIds, patientIds);
}

const account = ({ login, displayName, roles }: StaffMember, siteIds: SiteIds): NewAccount => ({
  login,
  displayName,
  roles: roles.map(([site, role]) => ({ siteId: siteIds[site], role })),
});

function oldestFirst(): { person: FictionalPerson; visit: Visit }[] {
  return FICTIONAL_PEOPLE.flatMap((person) =>
    person.visits.map((visit) => ({ person, visit })),
  ).toSorted((one, other) => other.visit.daysAgo - one.visit.daysAgo);
}

async function addPerson(
  api: ApiClient,
  { family, given, sex, number, site, ageYears }: FictionalPerson,
  siteIds: SiteIds,
  today: IsoDate,
): Promise<string> {
  // Half a year past the birthday: nobody changes age on the day of the demonstration.
  const birthDate = addDays(today, -Math.round((ageYears + 0.5) * DAYS_PER_YEAR));
  const details = { family, given, sex, number, birthDate, note: NOTE, fictional: true };
  const { body } = await api.post("/patients", { siteId: siteIds[site], ...details });
  return String((body["patient"] as { id: string }).id);
}

const withPerson = (visit: Visit, { ageYears, sex }: FictionalPerson): Visit => ({
  ...visit,
  facts: { ...visit.facts, age: ageYears, sex },
});

async function addPatientAccount(
  addAccount: AddAccount,
  siteIds: SiteIds,
  patientIds: ReadonlyMap<string, string>,
): Promise<void> {
  const person = FICTIONAL_PEOPLE.find(({ number }) => number === PATIENT_ACCOUNT.number);
  const patientId = patientIds.get(PATIENT_ACCOUNT.number);
  if (person === undefined || patientId === undefined) return;
  await addAccount({
    login: PATIENT_ACCOUNT.login,
    displayName: `${person.given} ${person.family} (fictional)`,
    roles: [{ siteId: siteIds[person.site], role: "patient" }],
    patientId,
  });
}
