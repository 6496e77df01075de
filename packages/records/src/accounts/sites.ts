import type { Db } from "../engine/engine.ts";
import { AlreadyTaken, NotFound } from "../errors.ts";
import type { Store } from "../store.ts";
import { requireId, requireText } from "../text.ts";
import type { Site, Sites } from "./account.ts";

const LONGEST_NAME_CHARACTERS = 200;

export function sitesOf(store: Store): Sites {
  const { read } = store.engine;
  return {
    create: (by, { siteId, name }) =>
      store.change(by, async ({ tx, at, audit }) => {
        const row = {
          site_id: requireId("siteId", siteId ?? store.newId()),
          name: requireText("name", name, LONGEST_NAME_CHARACTERS),
          created_at: at,
        };
        if (await siteRow(tx, row.site_id)) throw new AlreadyTaken("siteId", row.site_id);
        await tx.insertInto("site").values(row).execute();
        audit(siteEvent("create", row.site_id));
        return siteOf(row);
      }),
    rename: (by, siteId, name) =>
      store.change(by, async ({ tx, audit }) => {
        const row = await requireSite(tx, siteId);
        requireText("name", name, LONGEST_NAME_CHARACTERS);
        await tx.updateTable("site").set({ name }).where("site_id", "=", siteId).execute();
        audit(siteEvent("update", siteId));
        return siteOf({ ...row, name });
      }),
    async get(siteId) {
      const row = await siteRow(read, siteId);
      return row ? siteOf(row) : null;
    },
    async list() {
      const rows = await read.selectFrom("site").selectAll().orderBy("name").execute();
      return rows.map(siteOf);
    },
  };
}

/** @throws {NotFound} */
export async function requireSite(tx: Db, siteId: string) {
  const row = await siteRow(tx, siteId);
  if (row === undefined) throw new NotFound("site", siteId);
  return row;
}

const siteRow = (db: Db, siteId: string) =>
  db.selectFrom("site").selectAll().where("site_id", "=", siteId).executeTakeFirst();

const siteOf = (row: { site_id: string; name: string; created_at: string }): Site => ({
  siteId: row.site_id,
  name: row.name,
  createdAt: row.created_at,
});

const siteEvent = (action: string, siteId: string) => ({
  action,
  resourceKind: "site",
  resourceId: siteId,
  siteId,
  patientId: null,
  outcome: "done" as const,
});
