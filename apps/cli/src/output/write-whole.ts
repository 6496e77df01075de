import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../failure/refusal.ts";

export type OutputFile = {
  option: string;
  path: string;
  content: string | Uint8Array;
  /** Readable by its owner alone: for what holds health data. */
  ownerOnly?: boolean;
};

/**
 * Writes files whole or not at all: all under temporary names first, then renamed.
 *
 * @param files each with the option that named it, for the message
 * @param inputPath the file that was read, which is never overwritten; `-` is standard input
 * @throws {Refusal} `cannot-write`: the input itself, a folder, a missing folder, no permission
 */
export function writeWhole(files: readonly OutputFile[], inputPath: string): void {
  const targets = files.map((file) => ({ ...file, target: resolved(file.path) }));
  refuseClashes(targets, inputPath === "-" ? null : resolved(inputPath));
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const file of targets) {
      const { target } = file;
      const temporary = join(
        dirname(target),
        `.${basename(target)}.${randomBytes(6).toString("hex")}`,
      );
      written.push({ temporary, target });
      writeDurably(temporary, file);
    }
    for (const { temporary, target } of written) renameSync(temporary, target);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
}

function refuseClashes(
  targets: readonly (OutputFile & { target: string })[],
  input: string | null,
): void {
  const taken = new Set<string>();
  for (const { target, option, path } of targets) {
    if (path === "-" || path === "") throw refusal(option, path, "is not the name of a file");
    if (target === input)
      throw refusal(option, path, "is the input file, which is never overwritten");
    if (taken.has(target)) throw refusal(option, path, "is named twice");
    taken.add(target);
    const there = statSync(target, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw refusal(option, path, "is a folder");
    if (there !== undefined && !there.isFile()) throw refusal(option, path, "is not a plain file");
  }
}

function writeDurably(temporary: string, { content, option, path, ownerOnly }: OutputFile): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(temporary, "wx", ownerOnly ? 0o600 : 0o666);
    const bytes = Buffer.from(content);
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } catch (error) {
    throw refusal(option, path, `cannot be written (${(error as NodeJS.ErrnoException).code})`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const refusal = (option: string, path: string, why: string) =>
  new Refusal("cannot-write", `${option}: ${path} ${why}`, {
    path: option,
    received: path,
    allowed: "the name of a new or plain file in a folder that exists",
  });

/** The real place behind links; the plain name where nothing is there yet. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}
