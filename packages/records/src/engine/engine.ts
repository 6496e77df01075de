import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";

export type Db = Kysely<Tables>;

/** The one place where the two databases differ. All else is the same SQL on both. */
export type Engine = {
  readonly kind: "sqlite" | "postgres";
  /** Reads of what is committed. Never use it inside `write`: take the transaction given there. */
  readonly read: Db;
  /**
   * One transaction, durable when the promise resolves. Writers wait for each other, also across
   * processes, so what is read inside stays true until the commit.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Many reads of one consistent moment, while others go on writing. */
  snapshot<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
