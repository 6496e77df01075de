import type { Actor } from "@anagen/records";
import { type Door, type Invitation, inviteUser, PROGRAM } from "../first-run/invite.ts";
import { newApiToken } from "../sign-in/tokens.ts";
import { FICTIONAL_PEOPLE } from "./fictional-people.ts";
import { addCourse } from "./one-course.ts";

export type Demonstration = Invitation & {
  /** Good for 30 days, for the same account. */
  apiToken: string;
  patients: number;
};

const TOKEN_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/**
 * Fills an empty store with a clinic that does not exist: a dozen people, one account that is
 * clinician and administrator, an assistant, a researcher, and a patient's account.
 * @returns null when the store has accounts already: nothing is changed then
 */
export async function seedDemonstration(door: Door): Promise<Demonstration | null> {
  const { records, now } = door;
  if ((await records.accounts.count()) > 0) return null;
  const site = await records.sites.create(PROGRAM, { name: "Demonstration clinic (fictional)" });
  const { siteId } = site;
  const invitation = await inviteUser(door, {
    login: "demo",
    displayName: "Dr Demo (fictional)",
    role: "clinician",
    siteId,
  });
  const { userId } = invitation;
  await records.accounts.setRoles(PROGRAM, userId, [
    { siteId, role: "clinician" },
    { siteId, role: "administrator" },
  ]);
  const by: Actor = { userId, role: "clinician", requestId: null };
  const patientIds: string[] = [];
  for (const [index, person] of FICTIONAL_PEOPLE.entries()) {
    const number = `DEMO-${String(index + 1).padStart(2, "0")}`;
    patientIds.push(await addCourse(door, by, { person, siteId, number }));
  }
  await inviteOthers(door, siteId, patientIds[0] ?? "");
  const apiToken = newApiToken();
  await records.apiTokens.issue(PROGRAM, {
    token: apiToken,
    userId,
    label: "Demonstration",
    expiresAt: new Date(now().getTime() + TOKEN_DAYS * MS_PER_DAY).toISOString(),
  });
  // The token speaks for an open account; the link still asks for a password.
  await records.accounts.setState(PROGRAM, userId, "active");
  return { ...invitation, apiToken, patients: patientIds.length };
}

/** Nobody has a link to these until an administrator makes one in Settings. */
async function inviteOthers(door: Door, siteId: string, patientId: string): Promise<void> {
  const others = [
    { login: "demo-assistant", displayName: "Demo assistant (fictional)", role: "assistant" },
    { login: "demo-research", displayName: "Demo researcher (fictional)", role: "researcher" },
  ] as const;
  for (const one of others) await inviteUser(door, { ...one, siteId });
  await inviteUser(door, {
    login: "demo-patient",
    displayName: "Saga Ahlgren (fictional)",
    role: "patient",
    siteId,
    patientId,
  });
}
