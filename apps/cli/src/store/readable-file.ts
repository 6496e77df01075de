import { accessSync, constants, statSync } from "node:fs";
import { Refusal } from "../failure/refusal.ts";

/** @throws {Refusal} no such file, a folder, or no permission to read it */
export function requireReadableFile(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  const why =
    there === undefined
      ? "does not exist"
      : there.isDirectory()
        ? "is a folder, not a file"
        : unreadable(path);
  if (why === null) return;
  throw new Refusal("unreadable", `${path} ${why}`, {
    path: "FILE",
    received: path,
    allowed: "a file that can be read",
  });
}

function unreadable(path: string): string | null {
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch {
    return "may not be read (no permission)";
  }
}
