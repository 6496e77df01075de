import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InvalidInput } from "@anagen/quantities";
import type { Actor } from "../actor.ts";
import { FileUnreadable, IdempotencyMismatch, NotFound } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Store } from "../store.ts";
import { ATTACHMENT, attachmentsFolder } from "../verify/attachments.ts";
import type { Created, CreateOptions, RecordVersion, Versions } from "../versions/version.ts";
import { fileSecret, SEALED } from "./file-key.ts";
import { seal, unseal } from "./sealed-file.ts";

export type NewFile = {
  siteId: string;
  patientId: string | null;
  /** What is told of it beside `file`, `sha256` and `bytes`, which the store adds. */
  about: JsonObject;
  content: Uint8Array;
};

/** Files, sealed on the disk, each named by a record of kind `attachment`. */
export type Files = {
  /**
   * Seals the bytes, has them on the disk, then writes the record that names them (signed).
   * A crash in between leaves a sealed file that nothing names, never a record without its file.
   * @throws {InvalidInput} | {NotFound} site, patient | {IdempotencyMismatch}
   */
  put(by: Actor, file: NewFile, options?: CreateOptions): Promise<Created<RecordVersion>>;
  /** The bytes as they were put. @throws {NotFound} | {FileUnreadable} gone, altered or another key */
  read(record: RecordVersion): Promise<Buffer>;
};

export function filesOf(store: Store, versions: Versions): Files {
  const { dataDir, newId } = store;
  const folder = attachmentsFolder(dataDir);
  return {
    async put(by, { siteId, patientId, about, content }, options) {
      const id = newId();
      const name = `${id.slice(0, 2)}/${id}${SEALED}`;
      const sealed = seal(content, name, fileSecret(dataDir));
      await writeWhole(join(folder, name), sealed);
      const named = {
        file: name,
        sha256: createHash("sha256").update(sealed).digest("hex"),
        bytes: content.length,
      };
      const record = { kind: ATTACHMENT, siteId, patientId, status: "signed" as const };
      const done = await versions
        .create(by, { ...record, body: { ...about, ...named } }, options)
        .catch(async (error: unknown) => {
          // Refused for certain: nothing names it. After any other fault it may be named, so it stays.
          if (isRefusal(error)) await rm(join(folder, name), { force: true });
          throw error;
        });
      if (done.replayed) await rm(join(folder, name), { force: true });
      return done;
    },
    async read(record) {
      const { file } = record.body as { file?: unknown };
      if (record.kind !== ATTACHMENT || typeof file !== "string") {
        throw new NotFound("file", record.recordId);
      }
      const sealed = await readFile(join(folder, file)).catch(() => null);
      const content = sealed && unseal(sealed, file, fileSecret(dataDir));
      if (!content) throw new FileUnreadable(record.recordId, sealed === null ? "gone" : "altered");
      return content;
    },
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof InvalidInput ||
  error instanceof NotFound ||
  error instanceof IdempotencyMismatch;

/** On the disk under its name whole or not at all: written beside, synced, renamed, folder synced. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.new`;
  const file = await open(beside, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
}
