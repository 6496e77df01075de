import type { Account, Records } from "@anagen/records";
import { NO_PASSWORD } from "./password-hash.ts";

/** An account's roles with the names of their sites. */
export async function namedRoles(records: Records, account: Pick<Account, "roles">) {
  const sites = new Map((await records.sites.list()).map(({ siteId, name }) => [siteId, name]));
  return account.roles.map(({ siteId, role }) => ({
    siteId,
    siteName: sites.get(siteId) ?? siteId,
    role,
  }));
}

/** The signed-in person, as the screens show them. */
export async function sessionUser(records: Records, account: Account) {
  const { userId, displayName, login, patientId, passwordHash } = account;
  return {
    id: userId,
    displayName,
    login,
    roles: await namedRoles(records, account),
    patientId,
    mustSetPassword: passwordHash === null || passwordHash === NO_PASSWORD,
  };
}
