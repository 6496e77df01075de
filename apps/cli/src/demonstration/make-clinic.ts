import { randomUUID } from "node:crypto";
import type { IsoDate } from "@anagen/quantities";
import { openRecords, type Records, type StoreLocation } from "@anagen/records";
import { buildApp, newApiToken } from "@anagen/server";
import { SYSTEM } from "../store/system-actor.ts";
import { apiClient } from "./api-client.ts";
import { LEAD, SITES, type SiteName } from "./clinic.ts";
import { fillClinic, type NewAccount } from "./fill-clinic.ts";

/** The setting that marks a store as the demonstration clinic, through backup and restore. */
export const DEMONSTRATION = "demonstration";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const TOKEN_DAYS = 90;
const LONGEST_COURSE_DAYS = 365;

/**
 * Makes the demonstration clinic in an empty store.
 * @returns an API token of the leading clinician
 */
export async function makeDemonstration(location: StoreLocation, today: IsoDate): Promise<string> {
  const present = Date.now();
  let shiftMs = 0;
  const now = () => new Date(Date.now() - shiftMs);
  const records = await openRecords({ ...location, now, newId: () => randomUUID() });
  try {
    shiftMs = LONGEST_COURSE_DAYS * MS_PER_DAY;
    const { siteIds, userId } = await openClinic(records);
    const workToken = await issueToken(records, userId, "Making the demonstration", present);
    const app = await buildApp({ records, now, demo: true, publicUrl: "http://localhost" });
    const clock = {
      // A few minutes before now, so that nothing of today lies in the future.
      moveTo: (daysAgo: number, minute: number) => {
        shiftMs = daysAgo * MS_PER_DAY + Math.max(0, 60 - minute) * MS_PER_MINUTE;
      },
    };
    // Accounts are not open to API tokens, so they are made in the store, as by `user add`.
    const addAccount = async (account: NewAccount) => {
      await records.accounts.create(SYSTEM, {
        ...account,
        patientId: account.patientId ?? null,
        passwordHash: null,
        state: "invited",
      });
    };
    await fillClinic(apiClient(app, workToken.token), { siteIds, clock, today, addAccount });
    shiftMs = 0;
    await app.close();
    await records.apiTokens.revoke(SYSTEM, workToken.apiTokenId);
    await records.settings.set(SYSTEM, null, DEMONSTRATION, { madeOn: today });
    return (await issueToken(records, userId, "Demonstration", present)).token;
  } finally {
    await records.close();
  }
}

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
