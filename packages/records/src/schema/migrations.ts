import { sql } from "kysely";
import type { Db, Engine } from "../engine/engine.ts";
import { StoreUnusable } from "../errors.ts";
import { firstStore } from "./first-store.ts";
import { raiseGuards } from "./guards.ts";
import { lotUses } from "./lot-uses.ts";

/** What waits (drafts of one kind) is found among any number of records that are done. */
const BY_STATUS =
  "create index record_head_by_status on record_head (site_id, kind, status, at, record_id)";

type Migration = { number: number; name: string; statements: (kind: Engine["kind"]) => string[] };

/** Never edit one that was released: add the next. */
const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: "first store", statements: firstStore },
  { number: 2, name: "append-only guards", statements: raiseGuards },
  { number: 3, name: "lots used", statements: lotUses },
  { number: 4, name: "records by status", statements: () => [BY_STATUS] },
];

/** The schema this program writes. */
export const CURRENT_SCHEMA = MIGRATIONS.length;

const BOOKKEEPING = [
  "create table if not exists schema_migration (number integer primary key, name text not null, at text not null)",
  "create table if not exists store_meta (name text primary key, value text not null)",
];

/** 0 for an empty database. @throws {StoreUnusable} too-new */
export async function schemaOf(tx: Db): Promise<number> {
  for (const statement of BOOKKEEPING) await sql.raw(statement).execute(tx);
  const newest = await tx
    .selectFrom("schema_migration")
    .select("number")
    .orderBy("number", "desc")
    .executeTakeFirst();
  const schema = newest?.number ?? 0;
  if (schema > CURRENT_SCHEMA) {
    throw new StoreUnusable(
      "too-new",
      `this store has schema ${schema}; this program knows ${CURRENT_SCHEMA}: use a newer program`,
    );
  }
  return schema;
}

/** Runs the migrations above `from` up to `to`, inside the caller's transaction. */
export async function migrateUp(
  tx: Db,
  kind: Engine["kind"],
  { from, to, at }: { from: number; to: number; at: string },
): Promise<void> {
  for (const { number, name, statements } of MIGRATIONS) {
    if (number <= from || number > to) continue;
    for (const statement of statements(kind)) await sql.raw(statement).execute(tx);
    await tx.insertInto("schema_migration").values({ number, name, at }).execute();
  }
}
