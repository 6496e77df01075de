import { NotFound } from "../errors.ts";
import type { ApiTokenRow } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { requireText } from "../text.ts";
import { accountEvent, requireAccount } from "./account-rows.ts";
import type { ApiToken, ApiTokens } from "./sign-in.ts";
import { tokenHash } from "./token-hash.ts";

const LONGEST_LABEL_CHARACTERS = 200;

export function apiTokensOf(store: Store): ApiTokens {
  const { read } = store.engine;
  return {
    issue: (by, { token, userId, label, expiresAt }) =>
      store.change(by, async ({ tx, at, audit }) => {
        const account = await requireAccount(tx, userId);
        const row: ApiTokenRow = {
          token_hash: tokenHash(token),
          api_token_id: store.newId(),
          user_id: userId,
          label: requireText("label", label, LONGEST_LABEL_CHARACTERS),
          created_at: at,
          expires_at: expiresAt,
          revoked_at: null,
        };
        await tx.insertInto("api_token").values(row).execute();
        audit(accountEvent("issue-api-token", account));
        return apiTokenOf(row);
      }),
    async find(token) {
      const row = await read
        .selectFrom("api_token as t")
        .innerJoin("user_account as u", "u.user_id", "t.user_id")
        .selectAll("t")
        .where("t.token_hash", "=", tokenHash(token))
        .where("t.revoked_at", "is", null)
        .where("u.state", "=", "active")
        .executeTakeFirst();
      const nowIso = store.now().toISOString();
      return row && (row.expires_at === null || nowIso < row.expires_at) ? apiTokenOf(row) : null;
    },
    async list(userId) {
      const rows = await read
        .selectFrom("api_token")
        .selectAll()
        .where("user_id", "=", userId)
        .orderBy("created_at")
        .execute();
      return rows.map(apiTokenOf);
    },
    revoke: (by, apiTokenId) =>
      store.change(by, async ({ tx, at, audit }) => {
        const revoked = await tx
          .updateTable("api_token")
          .set({ revoked_at: at })
          .where("api_token_id", "=", apiTokenId)
          .returning("user_id")
          .executeTakeFirst();
        if (revoked === undefined) throw new NotFound("API token", apiTokenId);
        audit(accountEvent("revoke-api-token", await requireAccount(tx, revoked.user_id)));
      }),
  };
}

const apiTokenOf = (row: ApiTokenRow): ApiToken => ({
  apiTokenId: row.api_token_id,
  userId: row.user_id,
  label: row.label,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});
