import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from "kysely";
import pg from "pg";
import { StoreUnusable } from "../errors.ts";
import type { Tables } from "../schema/tables.ts";
import type { Engine } from "./engine.ts";
import { requireStorable } from "./storable.ts";

const CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 10_000;

/** Any number; the same in every process, so that writers of one database wait for each other. */
const WRITERS_LOCK = 4_096_230_711;

/** A PostgreSQL database, 15 or newer. A server restart fails the requests under way, not the process. */
export function openPostgres(databaseUrl: string): Engine {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: "anagen",
  });
  const lostConnection = () => undefined; // the next query on it fails and says so
  pool.on("error", lostConnection);
  pool.on("connect", (client) => {
    client.on("error", lostConnection);
  });
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => connection(pool), end: () => pool.end() },
    }),
  });
  return {
    kind: "postgres",
    read: db,
    write: (work) =>
      db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${WRITERS_LOCK})`.execute(tx);
        return work(tx);
      }),
    snapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute(work),
    close: () => db.destroy(),
  };
}

async function connection(pool: pg.Pool): Promise<PostgresPoolClient> {
  const client = await pool.connect().catch(asUnusable);
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== "string") throw new Error("read page by page instead of by cursor");
    requireStorable(values);
    return client.query(text, [...values]).catch(asUnusable);
  }
  return { query, release: () => client.release() };
}

const LOST = /^(ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|08|57P0|53300|28|3D000)/;

function asUnusable(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  if (
    LOST.test(code) ||
    /^(Connection terminated|timeout exceeded|Client has)/.test(error.message)
  ) {
    throw new StoreUnusable("unreachable", `the database does not answer: ${error.message}`, error);
  }
  throw error;
}
