import { closeSync, openSync } from "node:fs";
import { Kysely } from "kysely";
import Database from "libsql";
import type { Tables } from "../schema/tables.ts";
import type { Engine } from "./engine.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

const WAIT_FOR_OTHER_PROCESS_MS = 15_000;

/** One SQLite file; every commit is on the disk (WAL, synchronous FULL) before it is acknowledged. */
export function openSqlite(file: string): Engine {
  closeSync(openSync(file, "a", 0o600));
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(connect(file), "begin immediate") });
  const reader = readOnly(file);
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
      const own = readOnly(file);
      try {
        return await own.transaction().execute(work);
      } finally {
        await own.destroy();
      }
    },
    async close() {
      await last;
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function readOnly(file: string): Kysely<Tables> {
  const database = connect(file);
  database.pragma("query_only = on");
  return new Kysely<Tables>({ dialect: sqliteDialect(database, "begin") });
}

function connect(file: string): Database.Database {
  const database = new Database(file, { timeout: WAIT_FOR_OTHER_PROCESS_MS });
  database.pragma(`busy_timeout = ${WAIT_FOR_OTHER_PROCESS_MS}`);
  database.pragma("journal_mode = wal");
  database.pragma("synchronous = full");
  database.pragma("foreign_keys = on");
  return database;
}
