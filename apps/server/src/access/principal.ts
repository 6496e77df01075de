import type { Account, Role, RoleAt } from "@anagen/records";

/** Who asks: an account, how it showed itself, and whether it still owes a password. */
export type Principal = {
  account: Account;
  by:
    | { kind: "session"; token: string; sessionId: string; lastUsedAt: string }
    | { kind: "api-token" };
  mustSetPassword: boolean;
};

/** The site and the person that a request is about. */
export type Place = { siteId: string; patientId: string | null };

export const rolesAt = (account: Account, siteId: string): RoleAt[] =>
  account.roles.filter((role) => role.siteId === siteId);

export const sitesWith = (account: Account, roles: readonly Role[]): string[] => [
  ...new Set(account.roles.filter(({ role }) => roles.includes(role)).map(({ siteId }) => siteId)),
];

/** Nothing but a patient: shorter reach, longer idle time. */
export const isOnlyPatient = (account: Pick<Account, "roles">): boolean =>
  account.roles.length > 0 && account.roles.every(({ role }) => role === "patient");
