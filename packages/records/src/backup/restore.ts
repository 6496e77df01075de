import type { StoreLocation } from "../records.ts";
import type { VerifyReport } from "../verify/report.ts";

export type RestoreOptions = StoreLocation & { passphrase?: string };
export type RestoreReport = { rows: number; files: number; createdAt: string; verified: VerifyReport };

/**
 * Brings a backup into an empty store of either engine, whole or not at all.
 * @throws {BackupUnreadable} damaged, cut short, wrong passphrase | {StoreUnusable} not-empty, too-new
 */
export declare function restore(file: string, target: RestoreOptions): Promise<RestoreReport>;
