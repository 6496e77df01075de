import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CURRENT_SCHEMA } from "../schema/migrations.ts";
import type { Store } from "../store.ts";
import { requireText } from "../text.ts";
import type { BackupOptions, BackupReport } from "./backup.ts";
import { type Counts, dumpLines } from "./dump.ts";
import {
  CIPHER,
  type Encryption,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  headerLine,
  passphraseKey,
  SCRYPT,
  trailer,
} from "./format.ts";

const SALT_BYTES = 16;
const IV_BYTES = 12;
const LONGEST_PASSPHRASE_CHARACTERS = 1000;

/** One file, under a temporary name until it is complete and on the disk; readable by its owner only. */
export async function writeBackup(
  store: Store,
  outFile: string,
  { passphrase }: BackupOptions,
): Promise<BackupReport> {
  await store.anchor();
  const unfinished = join(
    dirname(outFile),
    `.${basename(outFile)}.${randomBytes(6).toString("hex")}.part`,
  );
  const file = await open(unfinished, "wx", 0o600);
  try {
    const written = await writeTo(file, store, passphrase);
    await file.sync();
    await file.close();
    await rename(unfinished, outFile);
    await syncFolder(dirname(outFile));
    return { file: outFile, ...written };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeTo(file: FileHandle, store: Store, passphrase: string | undefined) {
  const encryption = passphrase === undefined ? null : newEncryption();
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    createdAt: store.now().toISOString(),
    schema: CURRENT_SCHEMA,
    encryption,
  };
  const hash = createHash("sha256");
  let bytes = 0;
  const put = async (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
    await file.writeFile(chunk);
  };
  const first = Buffer.from(headerLine(header));
  await put(first);
  const cipher = encryption && (await cipherFor(passphrase ?? "", encryption, first));
  const counts: Counts = { rows: 0, files: 0 };
  await store.engine.snapshot(async (db) => {
    const lines = Readable.from(dumpLines(db, store.dataDir, counts), { objectMode: true });
    const sink = async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await put(cipher ? cipher.update(chunk) : chunk);
    };
    await pipeline(lines, createGzip(), sink);
  });
  if (cipher) await put(Buffer.concat([cipher.final(), cipher.getAuthTag()]));
  const sha256 = hash.digest("hex");
  const last = Buffer.from(trailer(sha256));
  await file.writeFile(last);
  return { bytes: bytes + last.length, ...counts, sha256 };
}

const newEncryption = (): Encryption => ({
  kdf: "scrypt",
  ...SCRYPT,
  salt: randomBytes(SALT_BYTES).toString("hex"),
  iv: randomBytes(IV_BYTES).toString("hex"),
});

async function cipherFor(passphrase: string, encryption: Encryption, header: Buffer) {
  requireText("passphrase", passphrase, LONGEST_PASSPHRASE_CHARACTERS);
  const key = await passphraseKey(passphrase, encryption);
  return createCipheriv(CIPHER, key, Buffer.from(encryption.iv, "hex")).setAAD(header);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
