import { Refusal } from "../failure/refusal.ts";
import { lineAndColumn } from "./line-and-column.ts";
import { nameOf, readBytes } from "./read-bytes.ts";

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
