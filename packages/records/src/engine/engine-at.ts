import { join } from "node:path";
import type { StoreLocation } from "../records.ts";
import type { Engine } from "./engine.ts";
import { openPostgres } from "./postgres.ts";
import { type Journal, openSqlite } from "./sqlite.ts";

export const SQLITE_FILE = "anagen.db";

/** The database of a store; the folder must be there. */
export const engineAt = (
  { dataDir, databaseUrl }: StoreLocation,
  journal: Journal = "wal",
): Engine =>
  databaseUrl === undefined
    ? openSqlite(join(dataDir, SQLITE_FILE), journal)
    : openPostgres(databaseUrl);
