import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MadeUpTrials } from "./trials.ts";

const SCRIPT = fileURLToPath(new URL("./time_metafor.R", import.meta.url));

export type Job = "fit" | "intervals" | "bootstrap";

export type MetaforRun = {
  ms: number;
  estimate: number;
  standardError: number;
  p: number;
  tau2: number;
  version: string;
};

/** Median milliseconds of one call inside R; null where R or metafor is not on the machine. */
export function timeMetafor(
  { effects, variances }: MadeUpTrials,
  job: Job,
  { calls, rounds }: { calls: number; rounds: number },
): MetaforRun | null {
  const folder = mkdtempSync(join(tmpdir(), "anagen-bench-"));
  try {
    const file = join(folder, "trials.txt");
    writeFileSync(file, Array.from(effects, (y, i) => `${y} ${variances[i]}\n`).join(""));
    const args = [SCRIPT, file, job, String(calls), String(rounds)];
    const { status, stdout } = spawnSync("Rscript", args, { encoding: "utf8" });
    if (status !== 0) return null;
    const [numbers = "", versions = ""] = stdout.trim().split("\n");
    const [ms = Number.NaN, estimate = Number.NaN, standardError = Number.NaN, p = Number.NaN] =
      words(numbers).map(Number);
    const tau2 = Number(words(numbers)[4]);
    const [metafor = "?", r = "?"] = words(versions);
    return { ms, estimate, standardError, p, tau2, version: `metafor ${metafor} on R ${r}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const words = (line: string): string[] => line.trim().split(/\s+/);
