import { createHash } from "node:crypto";
import { InvalidInput } from "@anagen/quantities";
import type { CreateOptions } from "@anagen/records";
import type { FastifyRequest } from "fastify";

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * What `Idempotency-Key` asks of the store: the same request with the same key creates once.
 * @param content what the request says; left out: its JSON body
 * @throws {InvalidInput} a key that is empty, too long or not plain
 */
export function createOptions(
  request: FastifyRequest,
  content: unknown = request.body ?? null,
): CreateOptions {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return {};
  if (typeof key !== "string" || !KEY.test(key)) {
    throw new InvalidInput("Idempotency-Key", key, "1 to 200 plain characters without spaces");
  }
  const asked = JSON.stringify([request.method, request.url, content]);
  const requestHash = createHash("sha256").update(asked).digest("hex");
  return { idempotency: { key, requestHash } };
}
