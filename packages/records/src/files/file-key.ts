import { hkdfSync, randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { keysFolder } from "../audit/key.ts";
import { StoreUnusable } from "../errors.ts";
import { attachmentsFolder } from "../verify/attachments.ts";

/** How the name of a sealed file ends. */
export const SEALED = ".sealed";

const KEY_BYTES = 32;
const HEX_KEY = /^[0-9a-f]{64}$/;

const keyFile = (dataDir: string): string => join(keysFolder(dataDir), "files.key");

/**
 * The store's secret for its files; made with the first file.
 * @throws {StoreUnusable} file-key-missing (there are sealed files already), file-key-wrong
 */
export function fileSecret(dataDir: string): Buffer {
  if (!existsSync(keyFile(dataDir))) {
    if (hasSealedFiles(dataDir)) {
      throw new StoreUnusable(
        "file-key-missing",
        `the key for files ${keyFile(dataDir)} is missing: put it back from a backup`,
      );
    }
    makeFileKey(dataDir);
  }
  const hex = readFileSync(keyFile(dataDir), "utf8").trim();
  if (!HEX_KEY.test(hex)) {
    throw new StoreUnusable(
      "file-key-wrong",
      `${keyFile(dataDir)} does not hold a key for files (64 hex digits)`,
    );
  }
  return Buffer.from(hex, "hex");
}

const hasSealedFiles = (dataDir: string): boolean =>
  existsSync(attachmentsFolder(dataDir)) &&
  readdirSync(attachmentsFolder(dataDir), { recursive: true }).some((name) =>
    String(name).endsWith(SEALED),
  );

/** Whole or not at all, readable by its owner only; of two makers at once the first one counts. */
function makeFileKey(dataDir: string): void {
  mkdirSync(keysFolder(dataDir), { recursive: true, mode: 0o700 });
  const own = `${keyFile(dataDir)}.${process.pid}.new`;
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString("hex")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(own, keyFile(dataDir));
  } catch (error) {
    if (!existsSync(keyFile(dataDir))) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** A key of its own for each file (HKDF-SHA256, RFC 5869), so that no two share key and nonce. */
export const keyOfFile = (secret: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, "anagen file", KEY_BYTES));
