import type { User } from "../sign-in/session.ts";

/** Whether somebody has one of the roles, at one site or (without a site) anywhere. */
export function hasRole(user: User, roles: readonly string[], siteId?: string): boolean {
  return user.roles.some(
    (held) => roles.includes(held.role) && (siteId === undefined || held.siteId === siteId),
  );
}

/** Those who work with patients. */
export const CARING = ["clinician", "assistant"] as const;

export const seesPatients = (user: User): boolean => hasRole(user, CARING);
/** Those who learn from what was found in many. */
export const seesRegistry = (user: User): boolean => hasRole(user, ["clinician", "researcher"]);
export const isAdministrator = (user: User): boolean => hasRole(user, ["administrator"]);
export const isClinician = (user: User, siteId?: string): boolean =>
  hasRole(user, ["clinician"], siteId);
