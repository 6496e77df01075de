import { randomUUID } from "node:crypto";
import type { IsoDate } from "@anagen/quantities";
import { openRecords, type Records, type StoreLocation } from "@anagen/records";
import { buildApp, newApiToken } from "@anagen/server";
import { SYSTEM } from "../store/system-actor.ts";
import { apiClient } from "./api-client.ts";
import { LEAD, SITES, type SiteName } from "./clinic.ts";
import type { NewAccount } from "./clinic-to-fill.ts";
import { fillClinic, OPENED_DAYS_AGO } from "./fill-clinic.ts";
import { movableClock } from "./movable-clock.ts";

/** The setting that marks a store as the demonstration clinic, through backup and restore. */
export const DEMONSTRATION = "demonstration";

const MS_PER_DAY = 86_400_000;
const TOKEN_DAYS = 90;

/**
 * Makes the demonstration clinic in an empty store.
 * @returns an API token of the leading clinician
 */
export async function makeDemonstration(location: StoreLocation, today: IsoDate): Promise<string> {
  const present = Date.now();
  const clock = movableClock(today);
  let isFilled = false;
  const now = () => (isFilled ? new Date() : clock.now());
  const records = await openRecords({ ...location, now, newId: () => randomUUID() });
  try {
    clock.moveToDay(OPENED_DAYS_AGO, 0);
    const { siteIds, userId } = await openClinic(records);
    const app = await buildApp({ records, now, demo: true, publicUrl: "http://localhost" });
    const workTokenIds: string[] = [];
    const apiOf = async (ofUserId: string) => {
      const work = await issueToken(records, ofUserId, "Making the demonstration", present);
      workTokenIds.push(work.apiTokenId);
      return apiClient(app, work.token);
    };
    const userIds = new Map([[LEAD.login, userId]]);
    const addAccount = adding(records);
    await fillClinic(await apiOf(userId), { siteIds, clock, userIds, addAccount, apiOf });
    isFilled = true;
    await app.close();
    for (const id of workTokenIds) await records.apiTokens.revoke(SYSTEM, id);
    await records.settings.set(SYSTEM, null, DEMONSTRATION, { madeOn: today });
    return (await issueToken(records, userId, "Demonstration", present)).token;
  } finally {
    await records.close();
  }
}

/**
 * Accounts are not open to API tokens, so they are made in the store, as by `user add`. The
 * patient's is open at once: part of the record is written by the patient.
 */
const adding = (records: Records) => async (account: NewAccount) => {
  const { userId } = await records.accounts.create(SYSTEM, {
    ...account,
    patientId: account.patientId ?? null,
    passwordHash: null,
    state: account.patientId === undefined ? "invited" : "active",
  });
  return userId;
};

async function openClinic(records: Records) {
  const siteIds = {} as Record<SiteName, string>;
  for (const [site, { name }] of Object.entries(SITES)) {
    siteIds[site as SiteName] = (await records.sites.create(SYSTEM, { name })).siteId;
  }
  const { userId } = await records.accounts.create(SYSTEM, {
    login: LEAD.login,
    displayName: LEAD.displayName,
    passwordHash: null,
    state: "active",
    patientId: null,
    roles: LEAD.roles.map(([site, role]) => ({ siteId: siteIds[site], role })),
  });
  return { siteIds, userId };
}

async function issueToken(records: Records, userId: string, label: string, presentMs: number) {
  const token = newApiToken();
  const expiresAt = new Date(presentMs + TOKEN_DAYS * MS_PER_DAY).toISOString();
  const { apiTokenId } = await records.apiTokens.issue(SYSTEM, { token, userId, label, expiresAt });
  return { token, apiTokenId };
}
