import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Phantom } from "@anagen/phantom";
import { compareMeasurements, type Measurement, measurePicture } from "@anagen/trichometry";
import { drawnPair } from "./pairs/drawn.ts";
import { ROWS } from "./pairs/figures.ts";
import { perfect } from "./pairs/perfect.ts";
import { type Measured, type PairScore, scorePair } from "./pairs/score.ts";
import { loneFinds, weightsOf } from "./pairs/weights.ts";
import { wrongSites } from "./pairs/wrong-sites.ts";

// node --import tsx bench/trichometry/pairs.ts [pairs=48] [first seed=6000] [--keep FOLDER] [--write] [--weights]
const RESULTS = fileURLToPath(new URL("./PAIRS.md", import.meta.url));
const words = process.argv.slice(2);
const folderAt = words.indexOf("--keep");
const folder = folderAt < 0 ? null : (words[folderAt + 1] ?? null);
const [count = 48, first = 6000] = words.filter((word) => /^\d+$/.test(word)).map(Number);
/** A scale is known this well. */
const SCALE_SD = 0.005;

const scores: { detector: PairScore[]; perfect: PairScore[] } = { detector: [], perfect: [] };
const all: Measured[] = [];
const lone: ReturnType<typeof loneFinds>[] = [];
let refused = 0;
for (let at = 0; at < count; at += 1) {
  const { pair, ...plan } = drawnPair(first + at, at, folder);
  const measured = { before: measure(pair.before), after: measure(pair.after) };
  if (measured.before.status === "refused" || measured.after.status === "refused") {
    refused += 1;
    continue;
  }
  all.push(measured);
  const ideal = {
    before: perfect(pair.before, measured.before),
    after: perfect(pair.after, measured.after),
  };
  for (const [by, visits] of [
    ["detector", measured],
    ["perfect", ideal],
  ] as const) {
    const start = process.cpuUsage();
    const result = compareMeasurements(visits.before, visits.after);
    const { user, system } = process.cpuUsage(start);
    scores[by].push(scorePair(pair, visits, result, plan, (user + system) / 1000));
    if (by === "detector") lone.push(loneFinds(pair, visits, result));
  }
}
const { tried, accepted } = wrongSites(all);
const lines = [
  "# Change at the same spot, on drawn pairs",
  "",
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown"}. Seeds ${first} to ${first + count - 1}; pairs of which a picture was refused: ${refused}.`,
  "",
  "| | by the detector | by the drawn hairs themselves |",
  "|---|---|---|",
  ...ROWS.map(([what, of]) => `| ${what} | ${of(scores.detector)} | ${of(scores.perfect)} |`),
  "",
  `Pictures of two different places: ${accepted} of ${tried} taken for one.`,
  "",
];
console.log(lines.join("\n"));
if (words.includes("--weights")) console.log(weightsOf(lone));
if (words.includes("--write")) writeFileSync(RESULTS, lines.join("\n"));

function measure({ picture, truth }: Phantom): Measurement {
  const { pxPerMm } = truth;
  const scale = { value: pxPerMm, sd: SCALE_SD * pxPerMm, from: "given" as const };
  return measurePicture(picture, { pxPerMm: scale });
}
