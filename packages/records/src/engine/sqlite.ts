import { closeSync, openSync } from "node:fs";
import { Kysely } from "kysely";
import Database from "libsql";
import type { Tables } from "../schema/tables.ts";
import type { Engine } from "./engine.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** While connecting; afterwards transactions wait without stopping the process. */
const CONNECT_WITHIN_MS = 15_000;
const WAIT_INSIDE_MS = 20;

/**
 * How commits reach the disk. "wal" lets others read meanwhile; "delete" leaves nothing but the one
 * file, so that the file may be moved afterwards: libsql frees a closed connection only with its
 * last statement, and a WAL index still held under the old name must never meet the new one.
 */
export type Journal = "wal" | "delete";

/** One SQLite file; every commit is on the disk (synchronous FULL) before it is acknowledged. */
export function openSqlite(file: string, journal: Journal = "wal"): Engine {
  closeSync(openSync(file, "a", 0o600));
  const connection = connect(file, journal);
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(connection, "begin immediate") });
  const reader = readOnly(file, journal);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    kind: "sqlite",
    read: reader,
    write: (work) => inTurn(() => writer.transaction().execute(work)),
    async snapshot(work) {
      const own = readOnly(file, journal);
      try {
        return await own.transaction().execute(work);
      } finally {
        await own.destroy();
      }
    },
    async close() {
      await last;
      await reader.destroy();
      if (journal === "wal") connection.pragma("wal_checkpoint(truncate)");
      await writer.destroy();
    },
  };
}

function readOnly(file: string, journal: Journal): Kysely<Tables> {
  const database = connect(file, journal);
  database.pragma("query_only = on");
  return new Kysely<Tables>({ dialect: sqliteDialect(database, "begin") });
}

function connect(file: string, journal: Journal): Database.Database {
  const database = new Database(file, { timeout: CONNECT_WITHIN_MS });
  database.pragma(`busy_timeout = ${CONNECT_WITHIN_MS}`);
  database.pragma(`journal_mode = ${journal}`);
  database.pragma("synchronous = full");
  database.pragma("foreign_keys = on");
  database.pragma(`busy_timeout = ${WAIT_INSIDE_MS}`);
  return database;
}
