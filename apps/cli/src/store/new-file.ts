import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../failure/refusal.ts";

/** @throws {Refusal} the file exists already, or its folder does not */
export function requireNewFile(option: string, path: string): void {
  const why = existsSync(path)
    ? "exists already and is not overwritten"
    : statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()
      ? null
      : "is in a folder that does not exist";
  if (why === null) return;
  throw new Refusal("cannot-write", `${option}: ${path} ${why}`, {
    path: option,
    received: path,
    allowed: "the name of a new file in a folder that exists",
  });
}
