import { createHash, createHmac, randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StoreUnusable } from "../errors.ts";

const KEY_BYTES = 32;
const HEX_KEY = /^[0-9a-f]{64}$/;

/** The secret of the audit chain. `id` may be shown: it tells keys apart and reveals nothing. */
export type AuditKey = { id: string; hmac: (text: string) => string };

export const keysFolder = (dataDir: string): string => join(dataDir, "keys");
const keyFile = (dataDir: string): string => join(keysFolder(dataDir), "audit.key");

export const hasAuditKey = (dataDir: string): boolean => existsSync(keyFile(dataDir));

/** Makes the key file, unless there is one: whole or not at all, readable by its owner only. */
export function makeAuditKey(dataDir: string): void {
  mkdirSync(keysFolder(dataDir), { recursive: true, mode: 0o700 });
  chmodSync(keysFolder(dataDir), 0o700);
  const own = `${keyFile(dataDir)}.${process.pid}.new`;
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString("hex")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(own, keyFile(dataDir));
  } catch (error) {
    if (!hasAuditKey(dataDir)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @throws {StoreUnusable} audit-key-missing, audit-key-wrong */
export function readAuditKey(dataDir: string): AuditKey {
  const file = keyFile(dataDir);
  if (!existsSync(file)) {
    throw new StoreUnusable(
      "audit-key-missing",
      `the audit key ${file} is missing: put it back from a backup, the trail cannot be checked without it`,
    );
  }
  const hex = readFileSync(file, "utf8").trim();
  if (!HEX_KEY.test(hex)) {
    throw new StoreUnusable(
      "audit-key-wrong",
      `${file} does not hold an audit key (64 hex digits)`,
    );
  }
  return auditKey(hex);
}

function auditKey(hex: string): AuditKey {
  const secret = Buffer.from(hex, "hex");
  const id = createHash("sha256").update("anagen audit key id\0").update(secret).digest("hex");
  return {
    id: id.slice(0, 16),
    hmac: (text) => createHmac("sha256", secret).update(text).digest("hex"),
  };
}
