import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { sql } from "kysely";
import { ANCHORS, anchorsFile } from "../audit/anchors.ts";
import { keysFolder } from "../audit/key.ts";
import type { Db } from "../engine/engine.ts";
import { attachmentsFolder } from "../verify/attachments.ts";
import { type Cell, DUMPED_TABLES, type DumpedTable } from "./dumped-tables.ts";

const ROWS_A_PAGE = 500;
const FILE_PIECE_BYTES = 256 * 1024;

export type Counts = { rows: number; files: number };

/**
 * The content of a backup as lines of JSON: for each table its columns and then its rows, for
 * each file its name and then its pieces in base64, and last how much there was.
 */
export async function* dumpLines(db: Db, dataDir: string, counts: Counts): AsyncGenerator<string> {
  for (const table of DUMPED_TABLES) yield* tableLines(db, table, counts);
  for (const path of filesOf(dataDir)) yield* fileLines(dataDir, path, counts);
  yield* anchorLines(db, dataDir, counts);
  yield line({ end: counts });
}

async function* tableLines(db: Db, { name, key }: DumpedTable, counts: Counts) {
  const keyColumns = sql.join(key.map((column) => sql.ref(column)));
  let after: Record<string, Cell> | undefined;
  for (;;) {
    const from = after
      ? sql`where (${keyColumns}) > (${sql.join(key.map((column) => literal(after?.[column])))})`
      : sql``;
    const { rows } = await sql<Record<string, Cell>>`
      select * from ${sql.table(name)} ${from} order by ${keyColumns} limit ${sql.lit(ROWS_A_PAGE)}
    `.execute(db);
    if (after === undefined && rows[0]) yield line({ table: name, columns: Object.keys(rows[0]) });
    if (rows.length > 0) yield rows.map((row) => line(Object.values(row))).join("");
    counts.rows += rows.length;
    after = rows.at(-1);
    if (rows.length < ROWS_A_PAGE) return;
  }
}

/** Numbers as part of the text, so that PostgreSQL does not take them for text. */
const literal = (cell: Cell | undefined) =>
  typeof cell === "number" ? sql.lit(cell) : sql`${cell ?? null}`;

function filesOf(dataDir: string): string[] {
  const folders = [keysFolder(dataDir), attachmentsFolder(dataDir)].filter((at) => existsSync(at));
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".new"))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return inside.sort();
}

async function* fileLines(dataDir: string, path: string, counts: Counts) {
  const name = relative(dataDir, path).split(sep).join("/");
  yield line({ file: name, mode: statSync(path).mode & 0o777 });
  for await (const piece of createReadStream(path, { highWaterMark: FILE_PIECE_BYTES })) {
    yield line({ piece: (piece as Buffer).toString("base64") });
  }
  counts.files += 1;
}

/** Anchors of the moment that is dumped: a newer one would name events that are not in the file. */
async function* anchorLines(db: Db, dataDir: string, counts: Counts) {
  if (!existsSync(anchorsFile(dataDir))) return;
  const head = await db.selectFrom("audit_head").select("count").executeTakeFirst();
  const kept = readFileSync(anchorsFile(dataDir), "utf8")
    .split("\n")
    .filter((text) => countIn(text) <= (head?.count ?? 0));
  yield line({ file: ANCHORS, mode: 0o600 });
  yield line({ piece: Buffer.from(kept.join("\n")).toString("base64") });
  counts.files += 1;
}

const countIn = (anchor: string): number => Number(/"count":(\d+)/.exec(anchor)?.[1] ?? 0);

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
