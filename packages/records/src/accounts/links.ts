import type { Store } from "../store.ts";
import { requireText } from "../text.ts";
import { accountEvent, requireAccount } from "./account-rows.ts";
import { endLinks } from "./end-sessions.ts";
import type { OneTimeLinks } from "./sign-in.ts";
import { tokenHash } from "./token-hash.ts";

const LONGEST_PURPOSE_CHARACTERS = 60;

export function linksOf(store: Store): OneTimeLinks {
  return {
    issue: (by, { token, purpose, userId, expiresAt }) =>
      store.change(by, async ({ tx, at, audit }) => {
        requireText("purpose", purpose, LONGEST_PURPOSE_CHARACTERS);
        const account = await requireAccount(tx, userId);
        await endLinks(tx, userId);
        const row = {
          token_hash: tokenHash(token),
          purpose,
          user_id: userId,
          created_at: at,
          expires_at: expiresAt,
          used_at: null,
        };
        await tx.insertInto("one_time_link").values(row).execute();
        audit(accountEvent("issue-link", account));
      }),
    async peek(token, purpose) {
      const link = await store.engine.read
        .selectFrom("one_time_link")
        .select("user_id")
        .where("token_hash", "=", tokenHash(token))
        .where("purpose", "=", purpose)
        .where("used_at", "is", null)
        .where("expires_at", ">", store.now().toISOString())
        .executeTakeFirst();
      return link ? { userId: link.user_id } : null;
    },
    use: (by, token, purpose) =>
      store.change(by, async ({ tx, at, audit }) => {
        const used = await tx
          .updateTable("one_time_link")
          .set({ used_at: at })
          .where("token_hash", "=", tokenHash(token))
          .where("purpose", "=", purpose)
          .where("used_at", "is", null)
          .where("expires_at", ">", at)
          .returning("user_id")
          .executeTakeFirst();
        if (used === undefined) return null;
        audit(accountEvent("use-link", await requireAccount(tx, used.user_id)));
        return { userId: used.user_id };
      }),
  };
}
