import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type BenchClinic = {
  url: string;
  token: string;
  fillSeconds: number;
  close(): Promise<void>;
};

const SERVER = fileURLToPath(new URL("./server.ts", import.meta.url));

/**
 * A real server on the default store, in a process of its own, with so many invented patients.
 * @param kept a folder to fill and keep, or to use again; left out: a temporary one
 */
export async function benchClinic(patients: number, kept?: string): Promise<BenchClinic> {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), "anagen-bench-"));
  const child = spawn(process.execPath, ["--import", "tsx", SERVER, dataDir, String(patients)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    ended.then(() => Promise.reject(new Error("the server under test ended before it answered"))),
  ]);
  const { url, token, fillSeconds } = JSON.parse(String(line));
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, token, fillSeconds, close };
}
