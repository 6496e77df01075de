import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPointGrid, nearestNeighbourMm } from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import { median } from "./medians.ts";

const SCRIPT = fileURLToPath(new URL("./nearest_scipy.py", import.meta.url));

export type Comparison = {
  points: number;
  buildMs: number;
  queryMs: number;
  totalMs: number;
  scipy: {
    version: string;
    buildMs: number;
    queryMs: number;
    totalMs: number;
    /** SciPy's median over ours. */
    ratio: number;
    largestDifference: number;
  } | null;
};

/** All nearest neighbours of random points on a torus, beside SciPy's cKDTree where it is present. */
export function compareNearestNeighbours(points: number, runs: number): Comparison {
  const sideMm = Math.sqrt(points / 2.5);
  const random = seededRandom(1);
  const flat = Float64Array.from({ length: 2 * points }, () => random() * sideMm);
  const xMm = flat.subarray(0, points);
  const yMm = flat.subarray(points);
  const window = { minXMm: 0, minYMm: 0, maxXMm: sideMm, maxYMm: sideMm };
  const build: number[] = [];
  const query: number[] = [];
  let distances: Float64Array = new Float64Array(0);
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const grid = buildPointGrid(xMm, yMm, window);
    const built = performance.now();
    distances = nearestNeighbourMm(grid, true);
    if (run === 0) continue;
    build.push(built - start);
    query.push(performance.now() - built);
  }
  const totalMs = median(build.map((time, i) => time + (query[i] ?? 0)));
  const scipy = timeScipy(flat, points, sideMm, runs, distances);
  return {
    points,
    buildMs: median(build),
    queryMs: median(query),
    totalMs,
    scipy: scipy && { ...scipy, ratio: scipy.totalMs / totalMs },
  };
}

function timeScipy(
  flat: Float64Array,
  points: number,
  sideMm: number,
  runs: number,
  ours: Float64Array,
) {
  const folder = mkdtempSync(join(tmpdir(), "anagen-needling-"));
  try {
    const input = join(folder, "points.bin");
    const output = join(folder, "distances.bin");
    writeFileSync(input, flat);
    const args = [SCRIPT, input, String(points), String(sideMm), String(runs), output];
    const run = spawnSync("python3", args, { encoding: "utf8" });
    if (run.status !== 0) return null;
    const { version, build, query } = JSON.parse(run.stdout) as {
      version: string;
      build: number[];
      query: number[];
    };
    const bytes = readFileSync(output);
    const theirs = new Float64Array(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 8 * points),
    );
    let largestDifference = 0;
    for (const [i, distance] of theirs.entries()) {
      largestDifference = Math.max(largestDifference, Math.abs(distance - (ours[i] ?? 0)));
    }
    const totalMs = median(build.map((time, i) => time + (query[i] ?? 0)));
    return { version, buildMs: median(build), queryMs: median(query), totalMs, largestDifference };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
