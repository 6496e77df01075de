import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type Database from "libsql";
import { StoreUnusable } from "../errors.ts";
import { requireStorable } from "./storable.ts";

type Statement = Database.Statement<unknown[]>;

const STATEMENTS_KEPT = 200;
const WAIT_FOR_OTHERS_MS = 15_000;
const LOOK_AGAIN_MS = 3;

/**
 * Kysely on one libsql connection. Each query runs to its end before the next, so the connection
 * needs no lock; transactions must be one at a time, which the engine sees to.
 * @param begin how a transaction starts: "begin immediate" takes the write lock at once
 */
export function sqliteDialect(database: Database.Database, begin: string): Dialect {
  const statements = new Map<string, Statement>();
  const close = () => {
    statements.clear();
    database.close();
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOf(connectionTo(database, statements), begin, close),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function driverOf(connection: DatabaseConnection, begin: string, close: () => void): Driver {
  const run = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: () => whenFree(() => run(begin)),
    commitTransaction: () => run("commit"),
    rollbackTransaction: () => run("rollback"),
    releaseConnection: async () => undefined,
    destroy: async () => close(),
  };
}

/**
 * Tries again while another process, or another store in this one, holds the write lock. Waiting
 * inside SQLite would stop this whole process, the other store included.
 */
async function whenFree(begin: () => Promise<void>): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOOK_AGAIN_MS) {
    try {
      return await begin();
    } catch (error) {
      if (!isBusy(error) || waitedMs >= WAIT_FOR_OTHERS_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

/** The disk is full, gone or read-only: nothing is wrong with the request. */
const NO_DISK = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/;

function asUnusable(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!NO_DISK.test(code)) return error;
  return new StoreUnusable("not-writable", `the data folder cannot be written (${code})`, error);
}

function connectionTo(
  database: Database.Database,
  statements: Map<string, Statement>,
): DatabaseConnection {
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare<unknown[]>(sql);
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      requireStorable(parameters);
      try {
        const statement = prepared(sql);
        if (statement.reader) return { rows: statement.all([...parameters]) as R[] };
        const { changes } = statement.run([...parameters]);
        return { rows: [], numAffectedRows: BigInt(changes) };
      } catch (error) {
        throw asUnusable(error);
      }
    },
    // biome-ignore lint/correctness/useYield: the dialect promises the method; pages are read by key instead
    async *streamQuery() {
      throw new Error("read page by page instead of streaming");
    },
  };
}
