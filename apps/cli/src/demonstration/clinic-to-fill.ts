import type { Role } from "@anagen/records";
import type { ApiClient } from "./api-client.ts";
import type { SiteName } from "./clinic.ts";
import type { MovableClock } from "./movable-clock.ts";

export type SiteIds = Record<SiteName, string>;

export type NewAccount = {
  login: string;
  displayName: string;
  roles: { siteId: string; role: Role }[];
  patientId?: string;
};

export type ClinicToFill = {
  siteIds: SiteIds;
  clock: MovableClock;
  /** Accounts that are there already, by login. */
  userIds: Map<string, string>;
  /** @returns the id of the account */
  addAccount(account: NewAccount): Promise<string>;
  /** Speaks as this account. */
  apiOf(userId: string): Promise<ApiClient>;
};

/** What is known of a person once they are in the clinic. */
export type KnownPerson = { patientId: string; planId: string | null; ownApi: ApiClient | null };
