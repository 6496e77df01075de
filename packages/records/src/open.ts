import { existsSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { accountsOf } from "./accounts/accounts.ts";
import { apiTokensOf } from "./accounts/api-tokens.ts";
import { linksOf } from "./accounts/links.ts";
import { secondFactorsOf } from "./accounts/second-factors.ts";
import { sessionsOf } from "./accounts/sessions.ts";
import { settingsOf } from "./accounts/settings.ts";
import { sitesOf } from "./accounts/sites.ts";
import { hasAuditKey, makeAuditKey, readAuditKey } from "./audit/key.ts";
import { auditOf } from "./audit/trail.ts";
import { writeBackup } from "./backup/write.ts";
import type { Db, Engine } from "./engine/engine.ts";
import { openPostgres } from "./engine/postgres.ts";
import { openSqlite } from "./engine/sqlite.ts";
import { StoreUnusable } from "./errors.ts";
import { patientsOf } from "./patients/patients.ts";
import type { OpenOptions, Records, StoreLocation } from "./records.ts";
import { CURRENT_SCHEMA, migrateUp, schemaOf } from "./schema/migrations.ts";
import { storeOn } from "./store.ts";
import { verifyStore } from "./verify/verify.ts";
import { versionsOf } from "./versions/versions.ts";

/** Where a restore keeps what is not complete yet. */
export const RESTORING = ".restoring";

/**
 * Opens a store, making it when the folder is empty.
 * @throws {StoreUnusable} too new, audit key missing or wrong, restore interrupted, unreachable
 */
export async function openRecords(options: OpenOptions): Promise<Records> {
  const { dataDir, now, newId } = options;
  prepareFolder(dataDir);
  const engine = engineAt(options);
  try {
    const at = now().toISOString();
    await engine.write((tx) => prepareStore(tx, engine, options, at));
    const key = readAuditKey(dataDir);
    const store = storeOn({ engine, key, dataDir, now, newId });
    await store.anchor();
    return {
      engine: engine.kind,
      versions: versionsOf(store),
      patients: patientsOf(store),
      sites: sitesOf(store),
      accounts: accountsOf(store),
      sessions: sessionsOf(store),
      links: linksOf(store),
      apiTokens: apiTokensOf(store),
      secondFactors: secondFactorsOf(store),
      settings: settingsOf(store),
      audit: auditOf(store),
      verify: () => verifyStore(store),
      backup: (outFile, backup) => writeBackup(store, outFile, backup ?? {}),
      ping: async () => {
        await engine.read.selectFrom("audit_head").select("id").execute();
      },
      async close() {
        await store.anchor();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

export function engineAt({ dataDir, databaseUrl }: StoreLocation): Engine {
  return databaseUrl === undefined
    ? openSqlite(join(dataDir, "anagen.db"))
    : openPostgres(databaseUrl);
}

function prepareFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const restoring = join(dataDir, RESTORING);
  if (!existsSync(restoring)) return;
  if (readdirSync(restoring).length === 0) return rmdirSync(restoring);
  throw new StoreUnusable(
    "restore-interrupted",
    `a restore into ${dataDir} was interrupted: run the restore again`,
  );
}

/** Brings the schema up, and makes the audit key together with the store it belongs to. */
async function prepareStore(tx: Db, engine: Engine, options: OpenOptions, at: string) {
  const { dataDir } = options;
  const from = await schemaOf(tx);
  if (from > 0 && from < CURRENT_SCHEMA && options.migrate === false) {
    throw new StoreUnusable(
      "too-old",
      `this store has schema ${from}, the program needs ${CURRENT_SCHEMA}: run anagen migrate`,
    );
  }
  await migrateUp(tx, engine.kind, { from, to: CURRENT_SCHEMA, at });
  const owner = await tx
    .selectFrom("store_meta")
    .select("value")
    .where("name", "=", "audit_key_id")
    .executeTakeFirst();
  if (owner === undefined) {
    if (!hasAuditKey(dataDir)) makeAuditKey(dataDir);
    const value = readAuditKey(dataDir).id;
    await tx.insertInto("store_meta").values({ name: "audit_key_id", value }).execute();
  } else if (readAuditKey(dataDir).id !== owner.value) {
    throw new StoreUnusable(
      "audit-key-wrong",
      `the audit key in ${dataDir} belongs to another store: put back the key this one was made with`,
    );
  }
}
