import { createReadStream } from "node:fs";
import { Refusal } from "../failure/refusal.ts";
import { printError } from "../output/print.ts";

const LARGEST_BYTES = 128 * 1024 * 1024;

/** How a message calls the input. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {Refusal} no such file, a folder, no permission, too many bytes
 */
export async function readBytes(path: string): Promise<Buffer> {
  if (path === "-" && process.stdin.isTTY) printError("Reading standard input; end with Ctrl-D.");
  const stream = path === "-" ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      total += bytes.length;
      if (total > LARGEST_BYTES) throw tooLarge(path);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(path, error as NodeJS.ErrnoException);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (path: string) =>
  new Refusal(
    "unreadable",
    `${nameOf(path)} is larger than ${LARGEST_BYTES / 1024 / 1024} MiB; split it`,
    {
      path: nameOf(path),
      received: "too many bytes",
      allowed: `at most ${LARGEST_BYTES} bytes`,
    },
  );

const WHY: Record<string, string> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read (no permission)",
};

const unreadable = (path: string, { code = "unknown" }: NodeJS.ErrnoException) =>
  new Refusal("unreadable", `${nameOf(path)} ${WHY[code] ?? `cannot be read (${code})`}`, {
    path: "FILE",
    received: path,
    allowed: "a file that can be read, or - for standard input",
  });
