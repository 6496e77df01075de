import { createDecipheriv, createHash, type DecipherGCM } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { BackupUnreadable } from "../errors.ts";
import {
  CIPHER,
  type Header,
  parsedHeader,
  passphraseKey,
  TAG_BYTES,
  TRAILER_BYTES,
  trailer,
} from "./format.ts";

const LONGEST_HEADER_BYTES = 4096;

/** A backup whose every byte has been checked, ready to be read. */
export type CheckedBackup = { header: Header; lines: () => AsyncIterable<string> };

/** Reads the whole file once or twice before any of it is used. @throws {BackupUnreadable} */
export async function checkedBackup(
  path: string,
  passphrase: string | undefined,
): Promise<CheckedBackup> {
  const { header, headerBytes, payload, tag } = await layout(path);
  if (header.encryption === null) {
    return { header, lines: () => textLines(createReadStream(path, payload)) };
  }
  if (passphrase === undefined) {
    throw new BackupUnreadable(
      "passphrase-needed",
      "this backup is encrypted: give its passphrase",
    );
  }
  const { iv } = header.encryption;
  const key = await passphraseKey(passphrase, header.encryption);
  const decipher = () =>
    createDecipheriv(CIPHER, key, Buffer.from(iv, "hex")).setAAD(headerBytes).setAuthTag(tag);
  await requirePassphrase(createReadStream(path, payload), decipher());
  return { header, lines: () => textLines(createReadStream(path, payload).pipe(decipher())) };
}

async function layout(path: string) {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    await requireIntact(file, size);
    const start = await bytesAt(file, 0, Math.min(LONGEST_HEADER_BYTES, size));
    const headerEnd = start.indexOf("\n") + 1;
    if (headerEnd === 0) throw damaged();
    const headerBytes = start.subarray(0, headerEnd);
    const header = parsedHeader(headerBytes.toString("utf8"));
    const payloadEnd = size - TRAILER_BYTES - (header.encryption ? TAG_BYTES : 0);
    if (payloadEnd <= headerEnd) throw damaged();
    const tag = await bytesAt(file, payloadEnd, TAG_BYTES);
    return { header, headerBytes, payload: { start: headerEnd, end: payloadEnd - 1 }, tag };
  } finally {
    await file.close();
  }
}

/** Every byte before the trailer goes into the hash the trailer holds. */
async function requireIntact(file: FileHandle, size: number): Promise<void> {
  if (size <= TRAILER_BYTES) throw damaged();
  const hash = createHash("sha256");
  const content = file.createReadStream({
    start: 0,
    end: size - TRAILER_BYTES - 1,
    autoClose: false,
  });
  for await (const chunk of content) hash.update(chunk as Buffer);
  const kept = await bytesAt(file, size - TRAILER_BYTES, TRAILER_BYTES);
  if (!kept.equals(Buffer.from(trailer(hash.digest("hex"))))) throw damaged();
}

/** The bytes are as written, so a tag that does not fit means another passphrase. */
async function requirePassphrase(
  content: AsyncIterable<Buffer>,
  decipher: DecipherGCM,
): Promise<void> {
  for await (const chunk of content) decipher.update(chunk);
  try {
    decipher.final();
  } catch {
    throw new BackupUnreadable("wrong-passphrase", "the passphrase does not open this backup");
  }
}

async function* textLines(compressed: NodeJS.ReadableStream): AsyncGenerator<string> {
  const plain = compressed.pipe(createGunzip());
  compressed.on("error", (error) => plain.destroy(error));
  yield* createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY });
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

export const damaged = (): BackupUnreadable =>
  new BackupUnreadable("damaged", "the backup file is damaged or cut short: use another copy");
