import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PAUSE_MS = 100;
const LONGEST_WORK_MS = 5 * 60_000;

/**
 * Runs `work` while no other process does, so that two servers started together build once.
 * A lock whose owner is gone is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(folder), { recursive: true });
  while (!taken(folder)) await pause(PAUSE_MS);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "owner"), String(process.pid));
    return true;
  } catch {
    if (ownerIsGone(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function ownerIsGone(folder: string): boolean {
  try {
    if (Date.now() - statSync(folder).mtimeMs > LONGEST_WORK_MS) return true;
    const owner = Number(readFileSync(join(folder, "owner"), "utf8"));
    if (!Number.isInteger(owner) || owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
