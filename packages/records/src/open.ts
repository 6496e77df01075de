import { mkdirSync } from "node:fs";
import { accountsOf } from "./accounts/accounts.ts";
import { apiTokensOf } from "./accounts/api-tokens.ts";
import { linksOf } from "./accounts/links.ts";
import { secondFactorsOf } from "./accounts/second-factors.ts";
import { sessionsOf } from "./accounts/sessions.ts";
import { settingsOf } from "./accounts/settings.ts";
import { sitesOf } from "./accounts/sites.ts";
import { hasAuditKey, makeAuditKey, readAuditKey } from "./audit/key.ts";
import { auditOf } from "./audit/trail.ts";
import { finishRestore, isRestoring } from "./backup/restoring.ts";
import { writeBackup } from "./backup/write.ts";
import type { Db, Engine } from "./engine/engine.ts";
import { engineAt } from "./engine/engine-at.ts";
import { StoreUnusable } from "./errors.ts";
import { filesOf } from "./files/files.ts";
import { lotsOf } from "./lots/lots.ts";
import { patientsOf } from "./patients/patients.ts";
import type { OpenOptions, Records } from "./records.ts";
import { CURRENT_SCHEMA, migrateUp, schemaOf } from "./schema/migrations.ts";
import { storeOn } from "./store.ts";
import { verifyStore } from "./verify/verify.ts";
import { versionsOf } from "./versions/versions.ts";

/**
 * Opens a store, making it when the folder is empty.
 * @throws {StoreUnusable} too new, audit key missing or wrong, restore interrupted, unreachable
 */
export async function openRecords(options: OpenOptions): Promise<Records> {
  const { dataDir, now, newId } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const engine = engineAt(options);
  try {
    const at = now().toISOString();
    await engine.write((tx) => prepareStore(tx, engine, options, at));
    const key = readAuditKey(dataDir);
    const store = storeOn({ engine, key, dataDir, now, newId });
    await store.anchor();
    const versions = versionsOf(store);
    return {
      engine: engine.kind,
      versions,
      files: filesOf(store, versions),
      patients: patientsOf(store),
      lots: lotsOf(store),
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

/** Brings the schema up, and makes the audit key together with the store it belongs to. */
async function prepareStore(tx: Db, engine: Engine, options: OpenOptions, at: string) {
  const { dataDir } = options;
  const from = await schemaOf(tx);
  if (isRestoring(dataDir)) await finishRestore(tx, dataDir, from);
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
