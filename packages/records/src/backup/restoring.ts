import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ANCHORS } from "../audit/anchors.ts";
import { hasAuditKey, readAuditKey } from "../audit/key.ts";
import type { Db } from "../engine/engine.ts";
import { SQLITE_FILE } from "../engine/engine-at.ts";
import { StoreUnusable } from "../errors.ts";

const RESTORING = ".restoring";

/** What a restore may put into a data folder, in the order it does. */
const PLACED = ["keys", "attachments", ANCHORS, SQLITE_FILE];

/** Folder inside the data folder for what is not complete yet; as long as it is there, no store opens. */
export const restoringFolder = (dataDir: string): string => join(dataDir, RESTORING);

export const isRestoring = (dataDir: string): boolean => existsSync(restoringFolder(dataDir));

/** Makes room for a restore, clearing what an interrupted one left. @throws {StoreUnusable} not-empty */
export function beginRestore(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (isRestoring(dataDir)) undoRestore(dataDir);
  const found = readdirSync(dataDir);
  if (found.length > 0) {
    throw new StoreUnusable(
      "not-empty",
      `${dataDir} is not empty (${found.slice(0, 3).join(", ")}): restore into an empty folder`,
    );
  }
  mkdirSync(restoringFolder(dataDir), { mode: 0o700 });
}

/** Takes away all that a restore has put into the folder. */
export function undoRestore(dataDir: string): void {
  for (const name of PLACED) rmSync(join(dataDir, name), { recursive: true, force: true });
  for (const end of ["-wal", "-shm"])
    rmSync(join(dataDir, `${SQLITE_FILE}${end}`), { force: true });
  rmSync(restoringFolder(dataDir), { recursive: true, force: true });
}

/** Moves what is complete to where the store looks for it, the database last. */
export function placeRestored(dataDir: string): void {
  for (const name of PLACED) {
    const from = join(restoringFolder(dataDir), name);
    if (existsSync(from)) renameSync(from, join(dataDir, name));
  }
}

export function endRestore(dataDir: string): void {
  rmSync(restoringFolder(dataDir), { recursive: true, force: true });
}

/** Tells a restore that stopped after its last step from one that did not get there. */
export async function finishRestore(tx: Db, dataDir: string, schema: number): Promise<void> {
  const owner =
    schema === 0
      ? undefined
      : await tx
          .selectFrom("store_meta")
          .select("value")
          .where("name", "=", "audit_key_id")
          .executeTakeFirst();
  if (owner && hasAuditKey(dataDir) && readAuditKey(dataDir).id === owner.value) {
    return endRestore(dataDir);
  }
  throw new StoreUnusable(
    "restore-interrupted",
    `a restore into ${dataDir} was interrupted: run the restore again`,
  );
}
