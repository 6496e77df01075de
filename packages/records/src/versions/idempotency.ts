import { IdempotencyMismatch } from "../errors.ts";
import type { Change } from "../store.ts";
import { requireText } from "../text.ts";
import type { Idempotency } from "./version.ts";

const LONGEST_KEY_CHARACTERS = 200;
const CREATED = 201;

/** The record a first call with this key made; null when there was none. @throws {IdempotencyMismatch} */
export async function earlierReply(
  { tx, by }: Change,
  idempotency: Idempotency | undefined,
): Promise<string | null> {
  if (idempotency === undefined) return null;
  requireText("idempotency.key", idempotency.key, LONGEST_KEY_CHARACTERS);
  requireText("idempotency.requestHash", idempotency.requestHash, LONGEST_KEY_CHARACTERS);
  const known = await tx
    .selectFrom("idempotency_key")
    .select(["request_hash", "reply"])
    .where("user_id", "=", by.userId ?? "")
    .where("key", "=", idempotency.key)
    .executeTakeFirst();
  if (known === undefined) return null;
  if (known.request_hash !== idempotency.requestHash)
    throw new IdempotencyMismatch(idempotency.key);
  return known.reply;
}

/** Keeps ids only (several with spaces between): what the reply said is in each one's version 1. */
export async function keepReply(
  { tx, by, at }: Change,
  idempotency: Idempotency | undefined,
  recordIds: string,
): Promise<void> {
  if (idempotency === undefined) return;
  const row = {
    user_id: by.userId ?? "",
    key: idempotency.key,
    request_hash: idempotency.requestHash,
    status: CREATED,
    reply: recordIds,
    at,
  };
  await tx.insertInto("idempotency_key").values(row).execute();
}
