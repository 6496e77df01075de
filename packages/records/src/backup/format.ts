import { type ScryptOptions, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { BackupUnreadable } from "../errors.ts";

/*
 * A backup file, from its first byte to its last:
 *   header   one line of JSON, ends with a newline
 *   payload  gzip of the lines of dump.ts; with a passphrase encrypted by AES-256-GCM, the header
 *            as additional data, and followed by the 16 bytes of its tag
 *   trailer  "\nsha256:" + 64 hex digits + "\n", the hash of all bytes before it
 */
export const FORMAT = "anagen-backup";
export const FORMAT_VERSION = 1;
export const TAG_BYTES = 16;
export const CIPHER = "aes-256-gcm";

const KEY_BYTES = 32;
const TRAILER_START = "\nsha256:";
export const TRAILER_BYTES = TRAILER_START.length + 64 + 1;

export type Encryption = {
  kdf: "scrypt";
  n: number;
  r: number;
  p: number;
  salt: string;
  iv: string;
};

export type Header = {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  createdAt: string;
  schema: number;
  encryption: Encryption | null;
};

export const headerLine = (header: Header): string => `${JSON.stringify(header)}\n`;
export const trailer = (sha256: string): string => `${TRAILER_START}${sha256}\n`;

/** OWASP's least for scrypt (2023): N 2^17, r 8, p 1: 128 MiB of memory for each guess. */
export const SCRYPT = { n: 2 ** 17, r: 8, p: 1 };

const MOST_SCRYPT_BYTES = 512 * 1024 * 1024;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

export async function passphraseKey(passphrase: string, encryption: Encryption): Promise<Buffer> {
  const { n, r, p, salt } = encryption;
  const options = { N: n, r, p, maxmem: MOST_SCRYPT_BYTES };
  return derive(passphrase.normalize("NFKC"), Buffer.from(salt, "hex"), KEY_BYTES, options);
}

/** @throws {BackupUnreadable} unknown-format */
export function parsedHeader(text: string): Header {
  let header: Partial<Header> | null = null;
  try {
    header = JSON.parse(text) as Partial<Header> | null;
  } catch {
    header = null;
  }
  if (header?.format !== FORMAT || header.version !== FORMAT_VERSION) {
    throw new BackupUnreadable("unknown-format", "this is not a backup this program can read");
  }
  return header as Header;
}
