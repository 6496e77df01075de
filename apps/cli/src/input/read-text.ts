import { createReadStream } from "node:fs";
import { Refusal } from "../failure/refusal.ts";
import { printError } from "../output/print.ts";
import { lineAndColumn } from "./line-and-column.ts";

const LARGEST_BYTES = 128 * 1024 * 1024;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws {Refusal} no such file, a folder, more than 128 MiB, not UTF-8, a byte order mark
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const name = nameOf(path);
  const text = decoded(bytes, name);
  if (text.startsWith(BYTE_ORDER_MARK)) {
    throw new Refusal(
      "unreadable",
      `${name} starts with a byte order mark; save it as UTF-8 without one`,
      {
        path: name,
        received: "byte order mark",
        allowed: "UTF-8 without a byte order mark",
      },
    );
  }
  return text;
}

/** How a message calls the input. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

async function readBytes(path: string): Promise<Buffer> {
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

function decoded(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const { line, column } = lineAndColumn(lenient, lenient.indexOf("\uFFFD"));
    throw new Refusal("unreadable", `${name} is not UTF-8 text: line ${line}, column ${column}`, {
      path: name,
      received: "bytes that are not UTF-8",
      allowed: "UTF-8 text",
    });
  }
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
