import { ROLES } from "../actor.ts";
import type { Db } from "../engine/engine.ts";
import { NotFound } from "../errors.ts";
import type { AccountRow } from "../schema/tables.ts";
import { requireOneOf } from "../text.ts";
import { ACCOUNT_STATES, type Account, type RoleAt } from "./account.ts";

/** Logins are compared and kept like this. */
export const loginKey = (login: string): string => login.normalize("NFKC").trim().toLowerCase();

/** Accounts with their roles, in the order of the rows. */
export async function accountsFrom(db: Db, rows: readonly AccountRow[]): Promise<Account[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.user_id);
  const roles = await db
    .selectFrom("user_role")
    .selectAll()
    .where("user_id", "in", ids)
    .orderBy("site_id")
    .orderBy("role")
    .execute();
  const rolesOf = new Map<string, RoleAt[]>();
  for (const { user_id, site_id, role } of roles) {
    const known = rolesOf.get(user_id) ?? [];
    rolesOf.set(user_id, [...known, { siteId: site_id, role: requireOneOf("role", role, ROLES) }]);
  }
  return rows.map((row) => accountOf(row, rolesOf.get(row.user_id) ?? []));
}

/** @throws {NotFound} */
export async function requireAccount(db: Db, userId: string): Promise<Account> {
  const row = await db
    .selectFrom("user_account")
    .selectAll()
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const [account] = row ? await accountsFrom(db, [row]) : [];
  if (account === undefined) throw new NotFound("account", userId);
  return account;
}

/** What the trail says of a change to an account; it belongs to the site of its first role. */
export const accountEvent = (action: string, { userId, roles, patientId }: Account) => ({
  action,
  resourceKind: "account",
  resourceId: userId,
  siteId: roles[0]?.siteId ?? null,
  patientId,
  outcome: "done" as const,
});

function accountOf(row: AccountRow, roles: RoleAt[]): Account {
  return {
    userId: row.user_id,
    login: row.login,
    displayName: row.display_name,
    passwordHash: row.password_hash,
    state: requireOneOf("state", row.state, ACCOUNT_STATES),
    patientId: row.patient_id,
    roles,
    createdAt: row.created_at,
    passwordChangedAt: row.password_changed_at,
  };
}
