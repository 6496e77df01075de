import { mkdirSync } from "node:fs";
import { engineAt } from "../engine/engine-at.ts";
import { openRecords } from "../open.ts";
import type { OpenOptions } from "../records.ts";
import { CURRENT_SCHEMA, schemaOf } from "./migrations.ts";

/**
 * Brings an older store up to this program's schema; does nothing to a current one.
 * @returns schema numbers before and after; 0 before for an empty store
 * @throws {StoreUnusable} too-new, and whatever opening it throws
 */
export async function migrateStore(target: OpenOptions): Promise<{ from: number; to: number }> {
  mkdirSync(target.dataDir, { recursive: true, mode: 0o700 });
  const engine = engineAt(target);
  let from: number;
  try {
    from = await engine.write(schemaOf);
  } finally {
    await engine.close();
  }
  const records = await openRecords({ ...target, migrate: true });
  await records.close();
  return { from, to: CURRENT_SCHEMA };
}
