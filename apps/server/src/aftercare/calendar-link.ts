import { createHash, randomBytes } from "node:crypto";
import type { Actor, Records, RecordVersion } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import { everyRecord } from "../records/every-record.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";

export const CALENDAR_LINK = "calendar-link";

/** Nobody can find the address from what is stored: the record's id is the hash of the token. */
const recordIdOf = (token: string): string =>
  `cal_${createHash("sha256").update(token).digest("base64url")}`;

/** The link that opens the feed now; a revoked one is left out. */
export async function currentLink(
  records: Records,
  { siteId, patientId }: Place,
): Promise<RecordVersion | null> {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: CALENDAR_LINK };
  return (await everyRecord(records, filter)).find(({ status }) => status === "signed") ?? null;
}

/** A new address; the one before stops working. @returns the token, told once and kept nowhere */
export async function newLink(records: Records, by: Actor, place: Place) {
  await revokeLink(records, by, place);
  const token = randomBytes(32).toString("base64url");
  const { created } = await records.versions.create(by, {
    recordId: recordIdOf(token),
    kind: CALENDAR_LINK,
    siteId: place.siteId,
    patientId: place.patientId,
    status: "signed",
    body: keptBody({}, UNSIGNED),
  });
  return { token, created };
}

export async function revokeLink(records: Records, by: Actor, place: Place): Promise<void> {
  const link = await currentLink(records, place);
  if (link === null) return;
  await records.versions.write(by, {
    recordId: link.recordId,
    expectedVersion: link.version,
    status: "entered-in-error",
    body: keptBody({}, UNSIGNED),
  });
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Whose feed a token opens; null for a wrong or revoked one. */
export async function placeOfToken(records: Records, token: string): Promise<Place | null> {
  if (!TOKEN.test(token)) return null;
  const link = await records.versions.get(recordIdOf(token));
  if (link?.kind !== CALENDAR_LINK || link.status !== "signed") return null;
  return { siteId: link.siteId, patientId: link.patientId };
}
