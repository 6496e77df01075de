import { requirePositive } from "@anagen/quantities";
import type { SessionRow } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { accountEvent, requireAccount } from "./account-rows.ts";
import { endSessions } from "./end-sessions.ts";
import type { Session, Sessions } from "./sign-in.ts";
import { tokenHash } from "./token-hash.ts";

const MS_PER_SECOND = 1000;

export function sessionsOf(store: Store): Sessions {
  const { read } = store.engine;
  const isOpen = (row: SessionRow): boolean => {
    const nowMs = store.now().getTime();
    const idleSinceMs = Date.parse(row.last_used_at);
    return (
      nowMs < Date.parse(row.expires_at) && nowMs < idleSinceMs + row.idle_seconds * MS_PER_SECOND
    );
  };
  return {
    start: (by, { token, userId, expiresAt, idleSeconds, client, secondFactor }) =>
      store.change(by, async ({ tx, at, audit }) => {
        requirePositive({ idleSeconds });
        const account = await requireAccount(tx, userId);
        await tx
          .deleteFrom("sign_in_session")
          .where("user_id", "=", userId)
          .where("expires_at", "<=", at)
          .execute();
        const row: SessionRow = {
          token_hash: tokenHash(token),
          session_id: store.newId(),
          user_id: userId,
          created_at: at,
          last_used_at: at,
          expires_at: expiresAt,
          idle_seconds: idleSeconds,
          client,
          second_factor: secondFactor,
        };
        await tx.insertInto("sign_in_session").values(row).execute();
        audit(accountEvent("sign-in", account));
        return sessionOf(row);
      }),
    async find(token) {
      const row = await read
        .selectFrom("sign_in_session as s")
        .innerJoin("user_account as u", "u.user_id", "s.user_id")
        .selectAll("s")
        .where("s.token_hash", "=", tokenHash(token))
        .where("u.state", "=", "active")
        .executeTakeFirst();
      return row && isOpen(row) ? sessionOf(row) : null;
    },
    touch: (token) =>
      store.engine.write(async (tx) => {
        await tx
          .updateTable("sign_in_session")
          .set({ last_used_at: store.now().toISOString() })
          .where("token_hash", "=", tokenHash(token))
          .execute();
      }),
    end: (by, token) =>
      store.change(by, async ({ tx, audit }) => {
        const ended = await tx
          .deleteFrom("sign_in_session")
          .where("token_hash", "=", tokenHash(token))
          .returning("user_id")
          .executeTakeFirst();
        if (ended) audit(accountEvent("sign-out", await requireAccount(tx, ended.user_id)));
      }),
    endById: (by, userId, sessionId) =>
      store.change(by, async ({ tx, audit }) => {
        const ended = await tx
          .deleteFrom("sign_in_session")
          .where("user_id", "=", userId)
          .where("session_id", "=", sessionId)
          .returning("user_id")
          .executeTakeFirst();
        if (ended) audit(accountEvent("end-session", await requireAccount(tx, userId)));
      }),
    endAll: (by, userId, { exceptToken } = {}) =>
      store.change(by, async ({ tx, audit }) => {
        const account = await requireAccount(tx, userId);
        await endSessions(tx, userId, exceptToken);
        audit(accountEvent("end-all-sessions", account));
      }),
    async list(userId) {
      const rows = await read
        .selectFrom("sign_in_session")
        .selectAll()
        .where("user_id", "=", userId)
        .orderBy("created_at", "desc")
        .execute();
      return rows.filter(isOpen).map(sessionOf);
    },
  };
}

const sessionOf = (row: SessionRow): Session => ({
  sessionId: row.session_id,
  userId: row.user_id,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
  idleSeconds: row.idle_seconds,
  client: row.client,
  secondFactor: row.second_factor,
});
