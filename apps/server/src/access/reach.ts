import type { Account, Role } from "@anagen/records";
import type { Allowed, Reach } from "./policy.ts";
import { type Place, rolesAt } from "./principal.ts";

export type Verdict =
  | { allowed: true; role: Role }
  /** `hidden`: the caller must not even learn that it exists. */
  | { allowed: false; hidden: boolean };

// The role that can do least comes first, so that the trail names the least right that sufficed.
const LEAST_FIRST: readonly Role[] = [
  "patient",
  "researcher",
  "assistant",
  "clinician",
  "administrator",
];

/**
 * Whether an account may do something at a place.
 * @param place null when the act touches no site: any role that is allowed at all will do
 */
export function mayReach(account: Account, allowed: Allowed, place: Place | null): Verdict {
  const role = LEAST_FIRST.find((one) => {
    const reach = allowed[one];
    return reach !== undefined && reaches(account, one, reach, place);
  });
  if (role !== undefined) return { allowed: true, role };
  return { allowed: false, hidden: place !== null && !knowsOf(account, place) };
}

function reaches(account: Account, role: Role, reach: Reach, place: Place | null): boolean {
  if (place === null || reach === "any") return account.roles.some((one) => one.role === role);
  const holdsRole = rolesAt(account, place.siteId).some((one) => one.role === role);
  if (reach === "site") return holdsRole;
  return holdsRole && place.patientId !== null && account.patientId === place.patientId;
}

/** Staff of the site know that its patients exist; a patient knows of nobody else. */
function knowsOf(account: Account, place: Place): boolean {
  return rolesAt(account, place.siteId).some(
    ({ role }) =>
      role !== "patient" || place.patientId === null || account.patientId === place.patientId,
  );
}
