import { NotFound } from "../errors.ts";
import type { JsonValue } from "../json.ts";
import type { SecondFactorRow } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { jsonText, requireText } from "../text.ts";
import { accountEvent, requireAccount } from "./account-rows.ts";
import type { SecondFactor, SecondFactors } from "./sign-in.ts";

const LONGEST_LABEL_CHARACTERS = 200;

export function secondFactorsOf(store: Store): SecondFactors {
  return {
    add: (by, { userId, kind, label, data }) =>
      store.change(by, async ({ tx, at, audit }) => {
        const account = await requireAccount(tx, userId);
        const row: SecondFactorRow = {
          factor_id: store.newId(),
          user_id: userId,
          kind: requireText("kind", kind, LONGEST_LABEL_CHARACTERS),
          label: requireText("label", label, LONGEST_LABEL_CHARACTERS, 0),
          data: jsonText("data", data),
          created_at: at,
          last_used_at: null,
        };
        await tx.insertInto("second_factor").values(row).execute();
        audit(accountEvent("add-second-factor", account));
        return factorOf(row);
      }),
    async list(userId) {
      const rows = await store.engine.read
        .selectFrom("second_factor")
        .selectAll()
        .where("user_id", "=", userId)
        .orderBy("created_at")
        .execute();
      return rows.map(factorOf);
    },
    use: (by, factorId, expected, data) =>
      store.change(by, async ({ tx, at }) => {
        const { numUpdatedRows } = await tx
          .updateTable("second_factor")
          .set({ data: jsonText("data", data), last_used_at: at })
          .where("factor_id", "=", factorId)
          .where("data", "=", jsonText("expected", expected))
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    remove: (by, factorId) =>
      store.change(by, async ({ tx, audit }) => {
        const removed = await tx
          .deleteFrom("second_factor")
          .where("factor_id", "=", factorId)
          .returning("user_id")
          .executeTakeFirst();
        if (removed === undefined) throw new NotFound("second factor", factorId);
        audit(accountEvent("remove-second-factor", await requireAccount(tx, removed.user_id)));
      }),
  };
}

const factorOf = (row: SecondFactorRow): SecondFactor => ({
  factorId: row.factor_id,
  userId: row.user_id,
  kind: row.kind,
  label: row.label,
  data: JSON.parse(row.data) as JsonValue,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
