import { InvalidInput } from "@anagen/quantities";
import type { Actor } from "../actor.ts";
import { AlreadyTaken } from "../errors.ts";
import type { AccountRow } from "../schema/tables.ts";
import type { Change, Store } from "../store.ts";
import { requireId, requireOneOf, requireText } from "../text.ts";
import { ACCOUNT_STATES, type Account, type Accounts, type NewAccount } from "./account.ts";
import { accountEvent, accountsFrom, loginKey, requireAccount } from "./account-rows.ts";
import { endLinks, endSessions } from "./end-sessions.ts";
import { replaceRoles } from "./roles.ts";
import { requireSite } from "./sites.ts";

const LONGEST_NAME_CHARACTERS = 200;
const LONGEST_HASH_CHARACTERS = 1000;

export function accountsOf(store: Store): Accounts {
  const { read } = store.engine;
  const rows = () => read.selectFrom("user_account").selectAll("user_account");
  const only = async (found: AccountRow | undefined) =>
    (found ? (await accountsFrom(read, [found]))[0] : undefined) ?? null;
  /** One change to an account there is: writes, notes it in the trail, gives the account as it is now. */
  const alter = (
    by: Actor,
    userId: string,
    action: string,
    work: (change: Change, account: Account) => Promise<void>,
  ): Promise<Account> =>
    store.change(by, async (change) => {
      await work(change, await requireAccount(change.tx, userId));
      const after = await requireAccount(change.tx, userId);
      change.audit(accountEvent(action, after));
      return after;
    });
  const set = ({ tx }: Change, userId: string, values: Partial<AccountRow>) =>
    tx.updateTable("user_account").set(values).where("user_id", "=", userId).execute();

  return {
    create: (by, account) => store.change(by, (change) => create(change, account, store.newId)),
    get: async (userId) => only(await rows().where("user_id", "=", userId).executeTakeFirst()),
    byLogin: async (login) =>
      only(await rows().where("login", "=", loginKey(login)).executeTakeFirst()),
    async list(siteIds) {
      if (siteIds?.length === 0) return [];
      const all = rows().orderBy("login");
      const here = siteIds
        ? all.where("user_id", "in", (from) =>
            from
              .selectFrom("user_role")
              .select("user_id")
              .where("site_id", "in", [...siteIds]),
          )
        : all;
      return accountsFrom(read, await here.execute());
    },
    async count() {
      const { accounts } = await read
        .selectFrom("user_account")
        .select((is) => is.fn.countAll().as("accounts"))
        .executeTakeFirstOrThrow();
      return Number(accounts);
    },
    rename: (by, userId, displayName) =>
      alter(by, userId, "update", async (change) => {
        requireText("displayName", displayName, LONGEST_NAME_CHARACTERS);
        await set(change, userId, { display_name: displayName });
      }),
    setPasswordHash: (by, userId, passwordHash, { exceptSessionToken } = {}) =>
      alter(by, userId, "set-password", async (change) => {
        requireText("passwordHash", passwordHash, LONGEST_HASH_CHARACTERS);
        await set(change, userId, { password_hash: passwordHash, password_changed_at: change.at });
        await endSessions(change.tx, userId, exceptSessionToken);
        await endLinks(change.tx, userId);
      }),
    setState: (by, userId, state) =>
      alter(by, userId, state === "disabled" ? "disable" : "update", async (change) => {
        requireOneOf("state", state, ACCOUNT_STATES);
        await set(change, userId, { state });
        if (state === "disabled") await shutOut(change, userId);
      }),
    setRoles: (by, userId, roles) =>
      alter(by, userId, "set-roles", async ({ tx }, account) => {
        const next = typeof roles === "function" ? roles(account) : roles;
        await replaceRoles(tx, userId, next, account.patientId);
      }),
  };
}

async function create(change: Change, account: NewAccount, newId: () => string): Promise<Account> {
  const { tx, at } = change;
  const userId = requireId("userId", account.userId ?? newId());
  const login = loginKey(requireText("login", account.login, LONGEST_NAME_CHARACTERS));
  if (login === "") throw new InvalidInput("login", account.login, "a name to sign in with");
  const taken = await tx
    .selectFrom("user_account")
    .select("login")
    .where((is) => is.or([is("login", "=", login), is("user_id", "=", userId)]))
    .executeTakeFirst();
  if (taken) {
    throw taken.login === login
      ? new AlreadyTaken("login", login)
      : new AlreadyTaken("userId", userId);
  }
  for (const { siteId } of account.roles) await requireSite(tx, siteId);
  const row: AccountRow = {
    user_id: userId,
    login,
    display_name: requireText("displayName", account.displayName, LONGEST_NAME_CHARACTERS),
    password_hash: account.passwordHash,
    state: requireOneOf("state", account.state, ACCOUNT_STATES),
    patient_id: account.patientId,
    created_at: at,
    password_changed_at: account.passwordHash === null ? null : at,
  };
  await tx.insertInto("user_account").values(row).execute();
  await replaceRoles(tx, userId, account.roles, account.patientId);
  const created = await requireAccount(tx, userId);
  change.audit(accountEvent("create", created));
  return created;
}

/** A disabled account has no open door left. */
async function shutOut({ tx, at }: Change, userId: string): Promise<void> {
  await endSessions(tx, userId);
  await tx
    .updateTable("api_token")
    .set({ revoked_at: at })
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .execute();
  await endLinks(tx, userId);
}
