import { type Door, type Invitation, inviteUser, PROGRAM } from "./invite.ts";

/**
 * Makes the first site and the first administrator of an empty store.
 * @returns null when there is an account already: nothing is changed then
 */
export async function createFirstAdministrator(
  door: Door,
  { siteName = "My clinic", login = "admin", displayName = "First administrator" } = {},
): Promise<Invitation | null> {
  const { records } = door;
  if ((await records.accounts.count()) > 0) return null;
  const [site = await records.sites.create(PROGRAM, { name: siteName })] =
    await records.sites.list();
  return inviteUser(door, { login, displayName, role: "administrator", siteId: site.siteId });
}
