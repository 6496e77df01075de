import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Place } from "./places.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx");

/** Starts a writing process; `acknowledged` grows while it lives. */
export function startWriter(place: Place, siteId: string, name: string, count: number) {
  const where = [place.dataDir, place.databaseUrl ?? "-", siteId, name, String(count)];
  const child: ChildProcess = spawn(process.execPath, ["--import", TSX, WORKER, ...where], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout?.on("data", (text: Buffer) => {
    printed += text.toString();
  });
  const ended = once(child, "close");
  return {
    child,
    ended: async (): Promise<number | null> => (await ended)[0] as number | null,
    /** Whole lines only: a line cut by the kill was never acknowledged. */
    acknowledged: () => printed.split("\n").slice(0, -1),
  };
}
