import { InvalidInput } from "@anagen/quantities";
import type { Account, Records, RoleAt } from "@anagen/records";
import { sitesWith } from "../access/principal.ts";
import { conflict, notAllowed } from "../http/problem.ts";
import { namedRoles } from "../sign-in/session-user.ts";

/** The sites whose people this account looks after. */
export const administered = (account: Account): ReadonlySet<string> =>
  new Set(sitesWith(account, ["administrator"]));

/**
 * Roles may be given only at sites that the giver administers; roles elsewhere stay as they are.
 * @throws {InvalidInput} naming the role
 */
export function rolesAfter(
  asked: readonly RoleAt[],
  { before, giver }: { before: readonly RoleAt[]; giver: Account },
): RoleAt[] {
  const own = administered(giver);
  asked.forEach(({ siteId }, index) => {
    const stays = before.some((role) => role.siteId === siteId);
    if (!own.has(siteId) && !stays) {
      throw new InvalidInput(`roles[${index}].siteId`, siteId, "a site that you administer");
    }
  });
  const elsewhere = before.filter(({ siteId }) => !own.has(siteId));
  const here = asked.filter(({ siteId }) => own.has(siteId));
  const key = ({ siteId, role }: RoleAt) => `${siteId} ${role}`;
  return [...new Map([...elsewhere, ...here].map((role) => [key(role), role])).values()];
}

/**
 * An account that also works elsewhere is not this administrator's alone to open or close.
 * @throws {Problem} 403
 */
export function requireWholeAccount(target: Account, giver: Account): void {
  const own = administered(giver);
  if (target.roles.every(({ siteId }) => own.has(siteId))) return;
  throw notAllowed("This person also works at a site that you do not administer.");
}

/**
 * Who administers a site may not leave it: nobody else might be there to take them back.
 * @throws {Problem} 409
 */
export function requireStays(target: Account, giver: Account, roles: readonly RoleAt[]): void {
  const kept = administered({ ...target, roles: [...roles] });
  if ([...administered(giver)].every((siteId) => kept.has(siteId))) return;
  requireSomeoneElse(target, giver, "take the administrator's role from");
}

/** @throws {Problem} 409 nobody may lock the door behind themselves */
export function requireSomeoneElse(target: Account, giver: Account, what: string): void {
  if (target.userId === giver.userId) throw conflict(`Nobody may ${what} their own account.`);
}

export async function userView(records: Records, account: Account) {
  const { userId, login, displayName, state, patientId, createdAt } = account;
  const roles = await namedRoles(records, account);
  return { id: userId, login, displayName, state, roles, patientId, createdAt };
}
