import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { VersionRow } from "../schema/tables.ts";
import type { Note } from "./problems.ts";

/** Records of this kind name a file below `attachments/` and the SHA-256 of its bytes. */
export const ATTACHMENT = "attachment";

export const attachmentsFolder = (dataDir: string): string => join(dataDir, "attachments");

const FILE = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\.[a-z0-9]+)?$/;

/** Checks the file of one attachment record; does nothing for other kinds or without the folder. */
export async function checkAttachment(dataDir: string, row: VersionRow, note: Note): Promise<void> {
  if (row.kind !== ATTACHMENT || row.status === "entered-in-error") return;
  if (!existsSync(attachmentsFolder(dataDir))) return;
  const { file, sha256 } = (JSON.parse(row.body) ?? {}) as { file?: unknown; sha256?: unknown };
  if (typeof file !== "string" || !FILE.test(file)) return;
  const path = join(attachmentsFolder(dataDir), file);
  const { record_id: recordId, version } = row;
  if (!existsSync(path)) {
    note({ kind: "attachment-missing", recordId, version, detail: `file ${file} is gone` });
  } else if ((await sha256Of(path)) !== sha256) {
    const detail = `file ${file} is not what was stored`;
    note({ kind: "attachment-altered", recordId, version, detail });
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
