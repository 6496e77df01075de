import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { anchorMac } from "./chain.ts";
import type { AuditHead } from "./event.ts";
import type { AuditKey } from "./key.ts";

export type Anchor = { at: string; count: number; hash: string; mac: string };

export const ANCHORS = "anchors.jsonl";

export const anchorsFile = (dataDir: string): string => join(dataDir, ANCHORS);

/** Writes the head of the trail outside the database; on the disk when this returns. */
export function writeAnchor(dataDir: string, key: AuditKey, at: string, head: AuditHead): void {
  const anchor: Anchor = { at, ...head, mac: anchorMac(key, at, head.count, head.hash) };
  const file = openSync(anchorsFile(dataDir), "a", 0o600);
  try {
    // The blank line ends a line that a crash left half written.
    writeSync(file, `\n${JSON.stringify(anchor)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Anchors, oldest first. `altered`: lines with a wrong seal; half-written ones are left out. */
export function readAnchors(
  dataDir: string,
  key: AuditKey,
): { anchors: Anchor[]; altered: number[] } {
  const anchors: Anchor[] = [];
  const altered: number[] = [];
  if (!existsSync(anchorsFile(dataDir))) return { anchors, altered };
  const lines = readFileSync(anchorsFile(dataDir), "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    if (isHalfWritten(line)) continue;
    const anchor = parsed(line);
    if (anchor === null) altered.push(index + 1);
    else if (anchor.mac !== anchorMac(key, anchor.at, anchor.count, anchor.hash)) {
      altered.push(index + 1);
    } else anchors.push(anchor);
  }
  return { anchors, altered };
}

/** The newest anchor with an intact seal, read from the file's end. */
export function lastAnchor(dataDir: string, key: AuditKey): Anchor | null {
  return readAnchors(dataDir, key).anchors.at(-1) ?? null;
}

const isHalfWritten = (line: string): boolean => line.startsWith('{"at":') && !line.endsWith("}");

function parsed(line: string): Anchor | null {
  try {
    const { at, count, hash, mac } = JSON.parse(line) as Anchor;
    return { at, count, hash, mac };
  } catch {
    return null;
  }
}
