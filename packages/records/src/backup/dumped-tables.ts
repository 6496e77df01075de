import type { Tables } from "../schema/tables.ts";

/**
 * What a backup holds, parents first, each with the key its pages are read by.
 *
 * Left out on purpose: sign-in sessions and one-time links (a restored store must not open old
 * doors), remembered replies (they outlive their use), and what is made anew from the rest.
 */
export const DUMPED_TABLES = [
  { name: "store_meta", key: ["name"] },
  { name: "site", key: ["site_id"] },
  { name: "user_account", key: ["user_id"] },
  { name: "user_role", key: ["user_id", "site_id", "role"] },
  { name: "api_token", key: ["token_hash"] },
  { name: "second_factor", key: ["factor_id"] },
  { name: "setting", key: ["site_id", "name"] },
  { name: "record_version", key: ["record_id", "version"] },
  { name: "record_head", key: ["record_id"] },
  { name: "patient_index", key: ["patient_id"] },
  { name: "lot_use", key: ["record_id", "line"] },
  { name: "audit_event", key: ["seq"] },
  { name: "audit_head", key: ["id"] },
] as const satisfies readonly { name: keyof Tables; key: readonly string[] }[];

export type DumpedTable = (typeof DUMPED_TABLES)[number];
export type Cell = string | number | null;
