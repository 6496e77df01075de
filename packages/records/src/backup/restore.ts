import { sql } from "kysely";
import { readAuditKey } from "../audit/key.ts";
import type { Db, Engine } from "../engine/engine.ts";
import { engineAt } from "../engine/engine-at.ts";
import { StoreUnusable } from "../errors.ts";
import type { StoreLocation } from "../records.ts";
import { lowerGuards, raiseGuards } from "../schema/guards.ts";
import { CURRENT_SCHEMA, migrateUp, schemaOf } from "../schema/migrations.ts";
import type { VerifyReport } from "../verify/report.ts";
import { verifyStore } from "../verify/verify.ts";
import type { Counts } from "./dump.ts";
import { loadLines } from "./load.ts";
import { type CheckedBackup, checkedBackup } from "./read.ts";
import {
  beginRestore,
  endRestore,
  placeRestored,
  restoringFolder,
  undoRestore,
} from "./restoring.ts";

export type RestoreOptions = StoreLocation & { passphrase?: string };

export type RestoreReport = Counts & {
  /** When the backup was made. */
  createdAt: string;
  /** What `verify` says of the restored store: a backup of a damaged store shows its damage. */
  verified: VerifyReport;
};

/**
 * Brings a backup into an empty store of either engine, whole or not at all. Everyone signs in
 * again afterwards: open sessions and unused links are not part of a backup.
 * @throws {BackupUnreadable} damaged, cut short, wrong passphrase | {StoreUnusable} not-empty, too-new
 */
export async function restore(file: string, target: RestoreOptions): Promise<RestoreReport> {
  const backup = await checkedBackup(file, target.passphrase);
  if (backup.header.schema > CURRENT_SCHEMA) {
    const { schema } = backup.header;
    throw new StoreUnusable(
      "too-new",
      `this backup has schema ${schema}; this program knows ${CURRENT_SCHEMA}: use a newer program`,
    );
  }
  const { dataDir } = target;
  beginRestore(dataDir);
  const counts = await loadStore(backup, target).catch((error: unknown) => {
    undoRestore(dataDir);
    throw error;
  });
  endRestore(dataDir);
  return { ...counts, createdAt: backup.header.createdAt, verified: await verified(target) };
}

async function loadStore(backup: CheckedBackup, target: RestoreOptions): Promise<Counts> {
  const { dataDir } = target;
  const onPostgres = target.databaseUrl !== undefined;
  const engine = engineAt({ ...target, dataDir: restoringFolder(dataDir) }, "delete");
  let counts: Counts;
  try {
    counts = await engine.write(async (tx) => {
      const loaded = await loadTables(tx, engine.kind, backup, restoringFolder(dataDir));
      // The files first, so that a committed database never lacks its key.
      if (onPostgres) placeRestored(dataDir);
      return loaded;
    });
  } finally {
    await engine.close();
  }
  if (!onPostgres) placeRestored(dataDir);
  return counts;
}

async function loadTables(
  tx: Db,
  kind: Engine["kind"],
  { header, lines }: CheckedBackup,
  folder: string,
): Promise<Counts> {
  if ((await schemaOf(tx)) !== 0) {
    throw new StoreUnusable(
      "not-empty",
      "the database already holds a store: restore into an empty one",
    );
  }
  const at = header.createdAt;
  const run = async (statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(tx);
  };
  await migrateUp(tx, kind, { from: 0, to: header.schema, at });
  await run(lowerGuards(kind));
  const counts = await loadLines(tx, folder, lines());
  await run(raiseGuards(kind));
  await migrateUp(tx, kind, { from: header.schema, to: CURRENT_SCHEMA, at });
  return counts;
}

async function verified(target: StoreLocation): Promise<VerifyReport> {
  const engine = engineAt(target);
  try {
    const { dataDir } = target;
    return await verifyStore({ engine, dataDir, key: readAuditKey(dataDir) });
  } finally {
    await engine.close();
  }
}
