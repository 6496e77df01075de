import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { compareNearestNeighbours } from "./nearest-neighbours.ts";
import { interactive, millionPunctures, tenMillionPunctures } from "./protocols.ts";

const RESULTS = fileURLToPath(new URL("./RESULTS.md", import.meta.url));
const RUNS = 5;

const ms = (value: number): string => `${Math.round(value)} ms`;

// Interactive first: it must not profit from code warmed by the heavy jobs.
const sliders = interactive(15);
const nearest = compareNearestNeighbours(1_000_000, RUNS);
const million = millionPunctures(RUNS);
const tenMillion = tenMillionPunctures();

const { scipy } = nearest;
const lines = [
  "# Needling: measured speed",
  "",
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), one thread used.`,
  `Medians of ${RUNS} runs (sliders: 15) after one that is not counted; other work was running on the`,
  "machine, so single runs vary by a third. Written by `node --import tsx bench/needling/run.ts --write`.",
  "",
  "| Job | Measured | Target |",
  "|---|---|---|",
  `| all nearest neighbours of ${nearest.points} points (torus) | build ${ms(nearest.buildMs)} + query ${ms(nearest.queryMs)}; median of both ${ms(nearest.totalMs)} | |`,
  scipy
    ? `| the same, SciPy ${scipy.version} cKDTree, one worker | build ${ms(scipy.buildMs)} + query ${ms(scipy.queryMs)}; median of both ${ms(scipy.totalMs)} | |`
    : "| the same, SciPy cKDTree | SciPy not present | |",
  scipy
    ? `| SciPy over ours | ${scipy.ratio.toFixed(1)} times; largest difference ${scipy.largestDifference.toExponential(1)} mm | at least 10 times |`
    : "",
  `| all outputs of ${million.punctures} punctures | ${ms(million.ms)} | under 1 s |`,
  `| all outputs of ${tenMillion.punctures} punctures, once | ${ms(tenMillion.ms)}; process at most ${Math.round(tenMillion.residentMb)} MB | does not run out of memory |`,
  ...sliders.map(
    ({ what, ms: time }) => `| slider at 500 cm², ${what} | ${ms(time)} | under 50 ms |`,
  ),
  "",
].filter((line, i) => line !== "" || i < 6 || i > 8);

console.log(lines.join("\n"));
if (process.argv.includes("--write")) writeFileSync(RESULTS, lines.join("\n"));
