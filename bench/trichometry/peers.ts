import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PYTHON = "/usr/bin/python3";
export const PEERS = ["blackhat", "frangi"] as const;

export type PeerCount = { file: string; count: number; seconds: number };

/** Counts of a peer for every picture of a folder by file name; null where it cannot run. */
export function peerCounts(peer: (typeof PEERS)[number], folder: string): PeerCount[] | null {
  const script = fileURLToPath(new URL(`./peers/${peer}.py`, import.meta.url));
  const run = spawnSync(PYTHON, [script, folder], { encoding: "utf8" });
  return run.status === 0 ? (JSON.parse(run.stdout) as PeerCount[]) : null;
}
