import type { Actor } from "./actor.ts";
import { lastAnchor, writeAnchor } from "./audit/anchors.ts";
import { appendEvents } from "./audit/append.ts";
import { BEFORE_FIRST } from "./audit/chain.ts";
import type { AuditEntry, AuditHead } from "./audit/event.ts";
import type { AuditKey } from "./audit/key.ts";
import type { Db, Engine } from "./engine/engine.ts";

const EVENTS_BETWEEN_ANCHORS = 1000;
const MS_BETWEEN_ANCHORS = 24 * 3600 * 1000;

/** One change under way: what it writes and what the trail says of it become durable together. */
export type Change = {
  tx: Db;
  by: Actor;
  at: string;
  audit: (entry: AuditEntry) => void;
};

/** What every part of an open store works with. */
export type Store = {
  engine: Engine;
  key: AuditKey;
  dataDir: string;
  now: () => Date;
  newId: () => string;
  change: <T>(by: Actor, work: (change: Change) => Promise<T>) => Promise<T>;
  head: () => Promise<AuditHead>;
  anchor: () => Promise<void>;
};

export function storeOn(parts: Pick<Store, "engine" | "key" | "dataDir" | "now" | "newId">): Store {
  const { engine, key, dataDir, now } = parts;
  const newest = lastAnchor(dataDir, key);
  let anchored = { count: newest?.count ?? 0, atMs: newest ? Date.parse(newest.at) : 0 };

  const head = async (): Promise<AuditHead> => {
    const row = await engine.read
      .selectFrom("audit_head")
      .select(["count", "hash"])
      .executeTakeFirst();
    return row ?? { count: 0, hash: BEFORE_FIRST };
  };
  const anchor = async () => {
    const at = now();
    const current = await head();
    const isOld = at.getTime() >= anchored.atMs + MS_BETWEEN_ANCHORS;
    if (current.count === 0 || (current.count === anchored.count && !isOld)) return;
    writeAnchor(dataDir, key, at.toISOString(), current);
    anchored = { count: current.count, atMs: at.getTime() };
  };
  const change: Store["change"] = async (by, work) => {
    const { result, count } = await engine.write(async (tx) => {
      const entries: AuditEntry[] = [];
      const at = now().toISOString();
      const result = await work({ tx, by, at, audit: (entry) => entries.push(entry) });
      const count = entries.length === 0 ? 0 : await appendEvents(tx, key, at, by, entries);
      return { result, count };
    });
    const due =
      count >= anchored.count + EVENTS_BETWEEN_ANCHORS ||
      now().getTime() >= anchored.atMs + MS_BETWEEN_ANCHORS;
    if (count > anchored.count && due) await anchor();
    return result;
  };
  return { ...parts, change, head, anchor };
}
