import { once } from "node:events";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export type CopiedEntry = {
  name: string;
  bytes: Buffer | string;
  /** Pictures and PDF files are as small as they get. */
  packed?: boolean;
};

/**
 * A ZIP of entries that are made one after another: one file is held in memory at a time.
 * A reader who goes away ends the making.
 */
export function zipStream(entries: AsyncIterable<CopiedEntry>, at: Date): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const gone = new Promise<"gone">((resolve) => out.once("close", () => resolve("gone")));
  const fill = async (): Promise<void> => {
    for await (const { name, bytes, packed = false } of entries) {
      const content = Readable.from([typeof bytes === "string" ? Buffer.from(bytes) : bytes]);
      const read = once(content, "end").then(() => "read" as const);
      zip.addReadStream(content, name, { mtime: at, mode: 0o100_644, compress: !packed });
      if ((await Promise.race([read, gone])) === "gone") return;
    }
    zip.end();
  };
  fill().catch((error: Error) => out.destroy(error));
  return out;
}
