import { createHash } from "node:crypto";
import type { JsonValue } from "../json.ts";
import type { Tables } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { jsonText, requireText } from "../text.ts";
import type { Setting, Settings } from "./sign-in.ts";
import { requireSite } from "./sites.ts";

const LONGEST_NAME_CHARACTERS = 100;
const WHOLE_STORE = "";

export function settingsOf(store: Store): Settings {
  const settings = (siteId: string | null) =>
    store.engine.read
      .selectFrom("setting")
      .selectAll()
      .where("site_id", "=", siteId ?? WHOLE_STORE);
  return {
    async get(siteId, name) {
      const row = await settings(siteId).where("name", "=", name).executeTakeFirst();
      return row ? settingOf(row) : null;
    },
    list: async (siteId) => (await settings(siteId).orderBy("name").execute()).map(settingOf),
    set: (by, siteId, name, value) =>
      store.change(by, async ({ tx, at, audit }) => {
        if (siteId !== null) await requireSite(tx, siteId);
        requireText("name", name, LONGEST_NAME_CHARACTERS);
        const written = { value: jsonText("value", value), at, author_id: by.userId };
        const row = { site_id: siteId ?? WHOLE_STORE, name, ...written };
        await tx
          .insertInto("setting")
          .values(row)
          .onConflict((known) => known.columns(["site_id", "name"]).doUpdateSet(written))
          .execute();
        audit({
          action: "set",
          resourceKind: "setting",
          resourceId: name,
          siteId,
          patientId: null,
          outcome: "done",
          contentHash: createHash("sha256").update(row.value).digest("hex"),
        });
        return settingOf(row);
      }),
  };
}

const settingOf = (row: Tables["setting"]): Setting => ({
  name: row.name,
  value: JSON.parse(row.value) as JsonValue,
  at: row.at,
  authorId: row.author_id,
});
