import { createHmac, randomBytes } from "node:crypto";
import { type Actor, AlreadyTaken, type JsonObject, type Records } from "@anagen/records";

const KIND = "pseudonym-secret";
const SECRET_BYTES = 32;
const MARK_LENGTH = 24;
const PROGRAM: Actor = { userId: null, role: "system", requestId: null };

/**
 * Marks in place of people: HMAC-SHA256 with a secret of the site that never leaves the store. The
 * same person keeps the same mark; without the secret nobody can work one out, or turn one back.
 */
export function pseudonyms(records: Records) {
  const secrets = new Map<string, Promise<string>>();
  return async (siteId: string, patientId: string): Promise<string> => {
    const secret = secrets.get(siteId) ?? secretOf(records, siteId);
    secrets.set(siteId, secret);
    const mac = createHmac("sha256", Buffer.from(await secret, "hex")).update(patientId);
    return mac.digest("hex").slice(0, MARK_LENGTH);
  };
}

/** Made at the first export of a site; of two at once the first one stands. */
async function secretOf(records: Records, siteId: string): Promise<string> {
  const recordId = `${KIND}-${siteId}`;
  const kept = await records.versions.get(recordId);
  if (kept !== null) return readSecret(kept.body);
  const body: JsonObject = { secret: randomBytes(SECRET_BYTES).toString("hex") };
  try {
    const made = { recordId, kind: KIND, siteId, patientId: null, body };
    return readSecret((await records.versions.create(PROGRAM, made)).created.body);
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    return readSecret((await records.versions.get(recordId))?.body);
  }
}

function readSecret(body: unknown): string {
  const secret = (body as { secret?: unknown } | null | undefined)?.secret;
  if (typeof secret !== "string") throw new Error("the secret of the pseudonyms cannot be read");
  return secret;
}
