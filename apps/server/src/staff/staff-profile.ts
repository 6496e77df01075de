import { createHash } from "node:crypto";
import type { Account, Records, RecordVersion } from "@anagen/records";
import { rolesAt } from "../access/principal.ts";
import { contentOf } from "../records/record-view.ts";

export const STAFF_PROFILE = "staff-profile";

/** What a person may do the treatment with, at one site. */
export type StaffProfile = {
  userId: string;
  licence: string | null;
  training: readonly { what: string; on: string; by: string }[];
};

/** The one profile of a person at a site is a record of its own, so that every change stays known. */
export function staffProfileId(siteId: string, userId: string): string {
  const parts = JSON.stringify([siteId, userId]);
  return `staff-${createHash("sha256").update(parts).digest("hex").slice(0, 40)}`;
}

export const staffProfileVersion = (
  records: Records,
  siteId: string,
  userId: string,
): Promise<RecordVersion | null> => records.versions.get(staffProfileId(siteId, userId));

/** Who may needle: clinicians and assistants of the site whose account is open. */
export const mayNeedle = (account: Account, siteId: string): boolean =>
  account.state !== "disabled" && operatorRole(account, siteId) !== null;

export function operatorRole(account: Account, siteId: string): "clinician" | "assistant" | null {
  const roles = rolesAt(account, siteId).map(({ role }) => role);
  if (roles.includes("clinician")) return "clinician";
  return roles.includes("assistant") ? "assistant" : null;
}

export async function staffView(records: Records, siteId: string, account: Account) {
  const version = await staffProfileVersion(records, siteId, account.userId);
  const profile = version === null ? null : contentOf<StaffProfile>(version);
  return {
    userId: account.userId,
    name: account.displayName,
    roles: rolesAt(account, siteId).map(({ role }) => role),
    licence: profile?.licence ?? null,
    training: profile?.training ?? [],
    version: version?.version ?? 0,
  };
}
