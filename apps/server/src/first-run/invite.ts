import { newUserRequest, parseWith, type RoleName } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { Actor, Records } from "@anagen/records";
import { issueLink } from "../sign-in/one-time-links.ts";

/** The program itself, as the trail names it. */
export const PROGRAM: Actor = { userId: null, role: "system", requestId: null };

/** What inviting needs of a running or merely opened store. */
export type Door = {
  records: Records;
  now: () => Date;
  /** Where the server answers, without a slash at the end: the start of the link. */
  url: string;
};

export type Invitation = {
  userId: string;
  login: string;
  siteId: string;
  /** Shown once; only its hash is kept. Good for one use within 24 hours. */
  oneTimeLink: string;
  expiresAt: string;
};

export type Invited = {
  login: string;
  displayName: string;
  role: RoleName;
  /** Left out: the only site there is. */
  siteId?: string;
  patientId?: string;
};

/**
 * Opens an account with one role and a one-time link. No password exists before the person sets one.
 * @throws {InvalidInput} a wrong field, several sites and none named | {AlreadyTaken} the login
 */
export async function inviteUser(door: Door, invited: Invited): Promise<Invitation> {
  const { records, now, url } = door;
  const siteId = invited.siteId ?? (await onlySite(records));
  const { login, displayName, role, patientId } = invited;
  const asked = { login, displayName, roles: [{ siteId, role }], patientId: patientId ?? null };
  const checked = parseWith(newUserRequest, asked, "");
  const account = await records.accounts.create(PROGRAM, {
    login: checked.login,
    displayName: checked.displayName,
    passwordHash: null,
    state: "invited",
    patientId: checked.patientId ?? null,
    roles: checked.roles,
  });
  const issued = await issueLink({ records, now, publicUrl: () => url }, PROGRAM, account.userId);
  return { userId: account.userId, login: account.login, siteId, ...issued };
}

async function onlySite(records: Records): Promise<string> {
  const [first, ...others] = await records.sites.list();
  if (first === undefined)
    throw new InvalidInput("site", null, "made first: start the server once");
  if (others.length === 0) return first.siteId;
  const names = [first, ...others].map(({ siteId, name }) => `${siteId} (${name})`).join(", ");
  throw new InvalidInput("site", null, `one of ${names}`);
}
