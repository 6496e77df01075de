import type { Db } from "../engine/engine.ts";
import { tokenHash } from "./token-hash.ts";

/** Ends every session of an account, save the one with the token given. */
export async function endSessions(tx: Db, userId: string, exceptToken?: string): Promise<void> {
  let sessions = tx.deleteFrom("sign_in_session").where("user_id", "=", userId);
  if (exceptToken !== undefined) {
    sessions = sessions.where("token_hash", "<>", tokenHash(exceptToken));
  }
  await sessions.execute();
}

/** Ends every one-time link of an account, used or not. */
export async function endLinks(tx: Db, userId: string): Promise<void> {
  await tx.deleteFrom("one_time_link").where("user_id", "=", userId).execute();
}
