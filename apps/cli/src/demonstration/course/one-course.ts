import type { ApiClient } from "../api-client.ts";
import type { SiteName } from "../clinic.ts";
import type { MovableClock } from "../movable-clock.ts";
import type { DrawnPairs } from "./drawn-pair.ts";

/** What is known of one person while their course is written. */
export type OneCourse = {
  /** As the leading clinician. */
  api: ApiClient;
  /** As the person; null for someone without an account. */
  ownApi: ApiClient | null;
  clock: MovableClock;
  site: SiteName;
  patientId: string;
  planId: string | null;
  name: string;
  /** Accounts by login. */
  userIds: ReadonlyMap<string, string>;
  stock: Stock;
  drawnPair: DrawnPairs;
  /** Records that later events come back to, by what the events call them. */
  made: Map<string, string>;
};

/** Ids of the stock, by site and lot. */
export type Stock = { idOf(site: SiteName, lot: string): string };

/** @throws {Error} the data of the demonstration name something that is not there */
export function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) {
    throw new Error(`the demonstration clinic: there is no ${what}`);
  }
  return value;
}
