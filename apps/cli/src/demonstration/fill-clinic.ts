import { addDays, type IsoDate } from "@anagen/quantities";
import type { ApiClient } from "./api-client.ts";
import { PATIENT_ACCOUNT, PRICES, type SiteName, STAFF, type StaffMember } from "./clinic.ts";
import type { ClinicToFill, KnownPerson, NewAccount, SiteIds } from "./clinic-to-fill.ts";
import { courseHappenings } from "./course/course-happenings.ts";
import { DISCARD, LOTS, RECALL } from "./course/stock-lots.ts";
import { enterPapers, type StoreRoom, storeRoom } from "./course/store-room.ts";
import { type Happening, letHappen } from "./happening.ts";
import { FICTIONAL_PEOPLE } from "./people/index.ts";
import type { FictionalPerson, Visit } from "./person.ts";
import { recordVisit } from "./visit.ts";

const NOTE = "Fictional person of the demonstration clinic.";
const DAYS_PER_YEAR = 365.25;
const MINUTES = 5;
/** When the clinic opened, in days before today. */
export const OPENED_DAYS_AGO = 365;

/**
 * Fills the demonstration clinic through the API: prices, staff, stock, people, their records and
 * courses, oldest first. The same day gives the same people, answers and dates.
 */
export async function fillClinic(api: ApiClient, clinic: ClinicToFill): Promise<void> {
  const { siteIds, clock, userIds, addAccount } = clinic;
  for (const [site, prices] of Object.entries(PRICES)) {
    const { etag } = await api.get(`/sites/${siteIds[site as SiteName]}/prices`);
    await api.put(`/sites/${siteIds[site as SiteName]}/prices`, prices, etag);
  }
  for (const member of STAFF) {
    userIds.set(member.login, await addAccount(account(member, siteIds)));
  }
  await enterPapers(api, clinic);
  const stock = storeRoom(api, clinic);
  await stock.open();
  const people = new Map<string, KnownPerson>();
  await letHappen(
    [
      ...stockHappenings(stock),
      ...FICTIONAL_PEOPLE.flatMap((person) => visitHappenings(api, clinic, { person, people })),
      ...courseHappenings(api, clinic, { stock, people }),
    ],
    clock,
  );
}

const account = ({ login, displayName, roles }: StaffMember, siteIds: SiteIds): NewAccount => ({
  login,
  displayName,
  roles: roles.map(([site, role]) => ({ siteId: siteIds[site], role })),
});

const stockHappenings = (stock: StoreRoom): Happening[] => [
  ...LOTS.map((lot) => ({
    daysAgo: lot.daysAgo,
    minutes: MINUTES,
    happen: () => stock.receive(lot),
  })),
  { daysAgo: RECALL.daysAgo, minutes: MINUTES, happen: () => stock.recall() },
  { daysAgo: DISCARD.daysAgo, minutes: MINUTES, happen: () => stock.discard() },
];

type Visiting = { person: FictionalPerson; people: Map<string, KnownPerson> };

const visitHappenings = (
  api: ApiClient,
  clinic: ClinicToFill,
  { person, people }: Visiting,
): Happening[] =>
  person.visits.map((visit) => ({
    daysAgo: visit.daysAgo,
    minutes: MINUTES,
    async happen() {
      const { number } = person;
      const today = clinic.clock.lastDay;
      const known = people.get(number) ?? (await addPerson(api, clinic, person));
      const planId = await recordVisit(api, known.patientId, withPerson(visit, person), today);
      people.set(number, { ...known, planId: planId ?? known.planId });
    },
  }));

const withPerson = (visit: Visit, { ageYears, sex }: FictionalPerson): Visit => ({
  ...visit,
  facts: { ...visit.facts, age: ageYears, sex },
});

async function addPerson(
  api: ApiClient,
  { siteIds, clock, addAccount, apiOf }: ClinicToFill,
  { family, given, sex, number, site, ageYears }: FictionalPerson,
): Promise<KnownPerson> {
  const siteId = siteIds[site];
  const birthDate = birthDateOf(ageYears, clock.lastDay);
  const details = { family, given, sex, number, birthDate, note: NOTE, fictional: true };
  const { body } = await api.post("/patients", { siteId, ...details });
  const patientId = (body["patient"] as { id: string }).id;
  if (number !== PATIENT_ACCOUNT.number) return { patientId, planId: null, ownApi: null };
  const userId = await addAccount({
    login: PATIENT_ACCOUNT.login,
    displayName: `${given} ${family} (fictional)`,
    roles: [{ siteId, role: "patient" }],
    patientId,
  });
  return { patientId, planId: null, ownApi: await apiOf(userId) };
}

/** Half a year past the birthday: nobody changes age on the day of the demonstration. */
const birthDateOf = (ageYears: number, today: IsoDate): IsoDate =>
  addDays(today, -Math.round((ageYears + 0.5) * DAYS_PER_YEAR));
