import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import type { Db } from "../engine/engine.ts";
import { tokenRows } from "../patients/index-rows.ts";
import type { PatientRow } from "../schema/tables.ts";
import type { Counts } from "./dump.ts";
import { type Cell, DUMPED_TABLES } from "./dumped-tables.ts";
import { damaged } from "./read.ts";

const ROWS_A_STATEMENT = 200;
const FILE = /^(anchors\.jsonl|(keys|attachments)(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+)$/;

type Line =
  | Cell[]
  | { table: string; columns: string[] }
  | { file: string; mode: number }
  | { piece: string }
  | { end: Counts };

/** Puts the lines of a dump into the tables and, below `folder`, into files. @throws {BackupUnreadable} */
export async function loadLines(
  tx: Db,
  folder: string,
  lines: AsyncIterable<string>,
): Promise<Counts> {
  const counts: Counts = { rows: 0, files: 0 };
  let table: { name: string; columns: string[] } | null = null;
  let path: string | null = null;
  let waiting: Cell[][] = [];
  let end: Counts | null = null;
  const flush = async () => {
    if (table && waiting.length > 0) await insertRows(tx, table, waiting);
    counts.rows += waiting.length;
    waiting = [];
  };
  for await (const text of lines) {
    const line = JSON.parse(text) as Line;
    if (Array.isArray(line)) {
      waiting.push(line);
      if (waiting.length >= ROWS_A_STATEMENT) await flush();
      continue;
    }
    await flush();
    if ("table" in line) table = knownTable(line);
    else if ("file" in line) {
      path = newFile(folder, line.file, line.mode);
      counts.files += 1;
    } else if ("piece" in line && path) appendFileSync(path, Buffer.from(line.piece, "base64"));
    else if ("end" in line) end = line.end;
  }
  if (end?.rows !== counts.rows || end.files !== counts.files) throw damaged();
  return counts;
}

function knownTable({ table, columns }: { table: string; columns: string[] }) {
  const known = DUMPED_TABLES.find(({ name }) => name === table);
  if (!known) throw damaged();
  return { name: known.name, columns };
}

async function insertRows(
  tx: Db,
  { name, columns }: { name: string; columns: string[] },
  rows: Cell[][],
): Promise<void> {
  const tuples = rows.map((row) => sql`(${sql.join(row)})`);
  const into = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(name)} (${into}) values ${sql.join(tuples)}`.execute(tx);
  if (name !== "patient_index") return;
  const patients = rows.map(
    (row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as PatientRow,
  );
  await tx.insertInto("patient_search_token").values(patients.flatMap(tokenRows)).execute();
}

function newFile(folder: string, name: string, mode: number): string {
  if (!FILE.test(name)) throw damaged();
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, "", { mode: 0o600 });
  chmodSync(path, mode & 0o700);
  return path;
}
