import type { StoreLocation } from "../records.ts";

/**
 * Brings an older store up to this program's schema; does nothing to a current one.
 * @returns schema numbers before and after; 0 before for an empty store
 * @throws {StoreUnusable} too-new
 */
export declare function migrateStore(target: StoreLocation): Promise<{ from: number; to: number }>;
