import { fieldProblem, InvalidFields, requireJsonShape } from "@anagen/api";
import { visit } from "jsonc-parser";
import { unreadable } from "./problem.ts";

/**
 * A JSON body as it may enter: UTF-8, one meaning, no hostile keys, not nested too deep.
 * @returns undefined for an empty body
 * @throws {Problem} 400 | {InvalidInput} 422 a key twice, a polluting key, nesting
 */
export function readJsonBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const text = readUtf8(bytes);
  if (text.trim() === "") return undefined;
  const value = parsed(text);
  requireJsonShape(value);
  refuseRepeatedKeys(text);
  return value;
}

/** @throws {Problem} 400 */
export function readUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unreadable("The body is not UTF-8 text.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable("The body is not JSON.");
  }
}

/** Readers of JSON differ in which of two equal keys they keep, so it has no meaning. */
function refuseRepeatedKeys(text: string): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        throw new InvalidFields(fieldProblem(key.slice(0, 80), "the same key twice", "given once"));
      }
      keys?.add(key);
    },
  });
}
