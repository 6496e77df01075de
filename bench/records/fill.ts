import type { Actor, Records } from "@anagen/records";
import { inventPatients } from "./invented-patients.ts";

const SEED = 1;
const BATCH = 1000;
export const SYSTEM: Actor = { userId: null, role: "system", requestId: null };
const LOGIN = "bench";

/**
 * One site with so many invented patients, in an empty store; a store that was filled before stays.
 * @returns the account that may see them
 */
export async function fill(records: Records, patients: number): Promise<string> {
  const known = await records.accounts.byLogin(LOGIN);
  if (known !== null) return known.userId;
  const { siteId } = await records.sites.create(SYSTEM, { name: "Bench" });
  const people = inventPatients(patients, SEED);
  for (let first = 0; first < people.length; first += BATCH) {
    const batch = people.slice(first, first + BATCH);
    const details = { siteId, fictional: true, other: {} };
    await records.patients.createMany(
      SYSTEM,
      batch.map((person) => ({ ...person, ...details })),
    );
  }
  const account = await records.accounts.create(SYSTEM, {
    login: LOGIN,
    displayName: "Bench",
    passwordHash: null,
    state: "active",
    patientId: null,
    roles: [{ siteId, role: "clinician" }],
  });
  return account.userId;
}
