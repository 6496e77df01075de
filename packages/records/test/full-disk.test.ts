import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { expect, test } from "vitest";
import { sqliteDialect } from "../src/engine/sqlite-dialect.ts";

test("a full disk is a fault of the store, not of the request, and keeps what was written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "anagen-full-"));
  const database = new Database(join(folder, "full.db"));
  database.pragma("max_page_count = 20"); // the same answer as a disk without room: SQLITE_FULL
  const db = new Kysely<Record<string, never>>({ dialect: sqliteDialect(database, "begin") });
  await sql`create table note (text text)`.execute(db);
  await sql`insert into note values ('kept')`.execute(db);
  const large = sql`insert into note values (${"x".repeat(200_000)})`.execute(db);
  await expect(large).rejects.toMatchObject({ name: "StoreUnusable", fault: "not-writable" });
  const kept = await sql<{ text: string }>`select text from note`.execute(db);
  expect(kept.rows).toEqual([{ text: "kept" }]);
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});
