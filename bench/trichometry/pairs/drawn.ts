import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Pair, Phantom } from "@anagen/phantom";
import { drawPlanned, type PlannedPair } from "./plan.ts";

const VISITS = ["before", "after"] as const;

/** A planned pair, drawn, or read from a folder that an earlier run kept: drawing takes longer than measuring. */
export function drawnPair(seed: number, at: number, folder: string | null): PlannedPair {
  if (folder === null) return drawPlanned(seed, at);
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, `${seed}.json`))) return read(folder, seed);
  const drawn = drawPlanned(seed, at);
  keep(folder, drawn);
  return drawn;
}

function keep(folder: string, { pair, ...plan }: PlannedPair): void {
  const { before, after, change } = pair;
  const truths = { before: before.truth, after: after.truth };
  for (const visit of VISITS) {
    const { rgb } = pair[visit].picture;
    writeFileSync(join(folder, `${plan.seed}-${visit}.rgb.gz`), gzipSync(rgb, { level: 1 }));
  }
  writeFileSync(join(folder, `${plan.seed}.json`), JSON.stringify({ plan, change, truths }));
}

function read(folder: string, seed: number): PlannedPair {
  const { plan, change, truths } = JSON.parse(
    readFileSync(join(folder, `${seed}.json`), "utf8"),
  ) as {
    plan: Omit<PlannedPair, "pair">;
    change: Pair["change"];
    truths: Record<(typeof VISITS)[number], Phantom["truth"]>;
  };
  const phantom = (visit: (typeof VISITS)[number]): Phantom => {
    const { widthPx, heightPx } = truths[visit];
    const rgb = new Uint8Array(gunzipSync(readFileSync(join(folder, `${seed}-${visit}.rgb.gz`))));
    return { picture: { widthPx, heightPx, rgb }, truth: truths[visit] };
  };
  return { ...plan, pair: { before: phantom("before"), after: phantom("after"), change } };
}
