import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../failure/refusal.ts";

/** Makes the folder for pictures where it is missing and its parent is there. */
export function prepareOutFolder(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there !== undefined) throw refusal(path, "is a file");
  const parent = statSync(dirname(path), { throwIfNoEntry: false });
  if (!parent?.isDirectory()) throw refusal(path, "is in a folder that does not exist");
  try {
    mkdirSync(path);
  } catch (error) {
    throw refusal(path, `cannot be made (${(error as NodeJS.ErrnoException).code})`);
  }
}

const refusal = (path: string, why: string) =>
  new Refusal("cannot-write", `--out: ${path} ${why}`, {
    path: "--out",
    received: path,
    allowed: "a folder, or the name of a new one in a folder that exists",
  });
