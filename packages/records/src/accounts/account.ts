import type { Actor, Role } from "../actor.ts";

export type Site = { siteId: string; name: string; createdAt: string };

export const ACCOUNT_STATES = ["invited", "active", "disabled"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
export type RoleAt = { siteId: string; role: Role };

export type Account = {
  userId: string;
  /** Lower case, unique. */
  login: string;
  displayName: string;
  /** As the server made it; null until a password is set. */
  passwordHash: string | null;
  state: AccountState;
  /** The patient a patient's account belongs to. */
  patientId: string | null;
  roles: RoleAt[];
  createdAt: string;
  passwordChangedAt: string | null;
};

export type NewAccount = {
  userId?: string;
  login: string;
  displayName: string;
  passwordHash: string | null;
  state: AccountState;
  patientId: string | null;
  roles: readonly RoleAt[];
};

export type Sites = {
  create(by: Actor, site: { siteId?: string; name: string }): Promise<Site>;
  rename(by: Actor, siteId: string, name: string): Promise<Site>;
  get(siteId: string): Promise<Site | null>;
  list(): Promise<Site[]>;
};

export type RolesFrom = (now: Account) => readonly RoleAt[];

export type Accounts = {
  /** @throws {AlreadyTaken} login | {NotFound} site, patient | {InvalidInput} a patient role without patientId */
  create(by: Actor, account: NewAccount): Promise<Account>;
  get(userId: string): Promise<Account | null>;
  /** Case does not matter. */
  byLogin(login: string): Promise<Account | null>;
  /** Those with a role at one of the sites, or all when none are given; ordered by login. */
  list(siteIds?: readonly string[]): Promise<Account[]>;
  count(): Promise<number>;
  rename(by: Actor, userId: string, displayName: string): Promise<Account>;
  /** Also ends every one-time link and every session of the account but `exceptSessionToken`. */
  setPasswordHash(
    by: Actor,
    userId: string,
    passwordHash: string,
    options?: { exceptSessionToken?: string },
  ): Promise<Account>;
  /** Disabling also ends every session and revokes every API token, in the same transaction. */
  setState(by: Actor, userId: string, state: AccountState): Promise<Account>;
  /** Replaces all roles; a function gets the account as it is now, and nobody writes in between. */
  setRoles(by: Actor, userId: string, roles: readonly RoleAt[] | RolesFrom): Promise<Account>;
};
