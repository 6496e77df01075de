import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyOfFile } from "./file-key.ts";

/*
 * A sealed file, from its first byte to its last:
 *   magic    8 bytes "anagenf1"
 *   salt     32 bytes, random: the file's own key comes from it and the store's secret
 *   content  AES-256-GCM, nonce of 12 zero bytes (the key is used once), the file's name as
 *            additional data, so that one sealed file cannot stand in for another
 *   tag      16 bytes
 */
const MAGIC = Buffer.from("anagenf1");
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";
const NONCE = Buffer.alloc(12);
const START = MAGIC.length + SALT_BYTES;

export function seal(bytes: Uint8Array, name: string, secret: Buffer): Buffer {
  const salt = randomBytes(SALT_BYTES);
  const cipher = createCipheriv(CIPHER, keyOfFile(secret, salt), NONCE);
  cipher.setAAD(Buffer.from(name));
  return Buffer.concat([MAGIC, salt, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed; null when it is not a sealed file of this name under this secret, or was altered. */
export function unseal(sealed: Buffer, name: string, secret: Buffer): Buffer | null {
  if (sealed.length < START + TAG_BYTES || !sealed.subarray(0, MAGIC.length).equals(MAGIC)) {
    return null;
  }
  const key = keyOfFile(secret, sealed.subarray(MAGIC.length, START));
  const decipher = createDecipheriv(CIPHER, key, NONCE);
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(START, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
