import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scoreFields } from "./fields.ts";
import { scoreLoosePieces } from "./loose-pieces.ts";
import { PEERS, peerCounts } from "./peers.ts";
import { measurePhantoms } from "./phantoms.ts";
import { scatterOfReshoots } from "./reshoots.ts";
import { type ScaleScore, scoreBarsOfFields, scoreDrawnScales } from "./scales.ts";
import { correlation, type Summary, summary } from "./score.ts";

// node --import tsx bench/trichometry/run.ts [FOLDER of marked fields] [--write]
const RESULTS = fileURLToPath(new URL("./RESULTS.md", import.meta.url));
const TUNED = [1, 41] as const;
const HELD_OUT = [42, 62] as const;
const SEEDS = Array.from({ length: 16 }, (_, i) => 900 + i);

const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
const columns: [name: string, summary: Summary][] = [];
if (folder) {
  columns.push(["fields tuned on", summary(await scoreFields(folder, ...TUNED))]);
  columns.push(["fields held out", summary(await scoreFields(folder, ...HELD_OUT))]);
}
const clean = await drawnSet("phantoms", "clipped", 0);
const unkempt = await drawnSet("phantoms, unkempt", "clipped", 1);
const long = await drawnSet("phantoms, long hair", "long", 0);
columns.push(
  ...[clean, unkempt, long].map(({ name, summary: of }): (typeof columns)[0] => [name, of]),
);

const rows: [what: string, target: string, of: (s: Summary) => string][] = [
  ["pictures", "", (s) => `${s.fields}`],
  ["mean absolute error of the count", "8 %", (s) => `${s.mapePercent.toFixed(1)} %`],
  ["bias of the count", "within 3 %", (s) => `${s.biasPercent.toFixed(1)} %`],
  ["correlation with the truth", "0.90", (s) => s.r.toFixed(2)],
  ["root F1 at 0.15 mm", "0.88, phantoms 0.95, long 0.85", (s) => s.rootF1.toFixed(3)],
  ["recall, precision", "", (s) => `${s.recall.toFixed(3)}, ${s.precision.toFixed(3)}`],
  ["direction right", "97 %", (s) => `${s.directionPercent.toFixed(1)} %`],
  ["truth in the 95 % interval", "90 to 99 %", (s) => `${s.coveredPercent.toFixed(0)} %`],
  ["mean width, marked single", "75 to 95 um", (s) => um(s.singleUm)],
  ["mean width, marked undersize", "under 60 um", (s) => um(s.undersizeUm)],
  ["width bias, 30 to 110 um", "phantoms 2 um", (s) => um(s.widthBiasUm)],
  ["width spread", "phantoms 5 um", (s) => um(s.widthSpreadUm)],
  ["found of 12 to 30 um", "phantoms 80 %", (s) => percent(s.vellusPercent)],
  ["processor time, median", "1500 ms", (s) => `${Math.round(s.medianMs)} ms`],
];

const spots = scatterOfReshoots(SEEDS.slice(0, 8), 6);

const loose = scoreLoosePieces(Array.from({ length: 24 }, (_, i) => 930 + i));

const lines = [
  "# Trichometry: measured accuracy",
  "",
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), one thread used.`,
  `Phantoms: seeds ${SEEDS[0]} to ${SEEDS.at(-1)}. Fields are not part of this project.`,
  "",
  `| | target | ${columns.map(([name]) => name).join(" | ")} |`,
  `|---|---|${columns.map(() => "---|").join("")}`,
  ...rows.map(
    ([what, target, of]) =>
      `| ${what} | ${target} | ${columns.map(([, s]) => of(s)).join(" | ")} |`,
  ),
  "",
  "Peers on the same phantoms, whole visible field:",
  "",
  "| counter | bias | mean absolute error | correlation | s a picture |",
  "|---|---|---|---|---|",
  ...[clean, unkempt].flatMap(peerRows),
  "",
  "The same spot again (new noise, light within 15 %, 5 degrees, half a pixel), standard deviation over mean:",
  "",
  "| | target | median of the spots | worst |",
  "|---|---|---|---|",
  scatterRow("density", "3 %", (spot) => spot.densityPercent),
  scatterRow("density of the drawn hairs themselves", "", (spot) => spot.trueDensityPercent),
  scatterRow("mean width", "2 %", (spot) => spot.meanWidthPercent),
  "",
  `Loose cut pieces on ${loose.pictures} pictures: of ${loose.drawn} drawn, ${loose.named} are named so (and ${loose.wronglyNamed} other spots), ${loose.countedAsHair} count as hairs.`,
  "",
  "Scale, against the true one (target 0.5 %):",
  "",
  "| | pictures | read | mean error | worst |",
  "|---|---|---|---|---|",
  ...(folder ? [scaleRow(await scoreBarsOfFields(folder))] : []),
  ...scoreDrawnScales(SEEDS).map(scaleRow),
  "",
];
for (const { folder: drawn } of [clean, unkempt, long]) rmSync(drawn, { recursive: true });
console.log(lines.join("\n"));
if (process.argv.includes("--write")) writeFileSync(RESULTS, lines.join("\n"));

function scatterRow(
  what: string,
  target: string,
  of: (spot: (typeof spots)[number]) => number,
): string {
  const sorted = spots.map(of).sort((a, b) => a - b);
  const [middle, worst] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `| ${what} | ${target} | ${middle?.toFixed(1)} % | ${worst?.toFixed(1)} % |`;
}

function scaleRow({ kind, pictures, read, meanPercent, worstPercent }: ScaleScore): string {
  return `| ${kind} | ${pictures} | ${read} | ${meanPercent.toFixed(2)} % | ${worstPercent.toFixed(2)} % |`;
}

function percent(value: number): string {
  return Number.isNaN(value) ? "" : `${value.toFixed(0)} %`;
}

function um(value: number): string {
  return Number.isNaN(value) ? "" : `${value.toFixed(1)} um`;
}

async function drawnSet(name: string, mode: "clipped" | "long", untidy: number) {
  const drawn = mkdtempSync(join(tmpdir(), "phantoms-"));
  const run = await measurePhantoms(mode, SEEDS, drawn, untidy);
  return { name, ...run, folder: drawn, summary: summary(run.scores) };
}

function peerRows({ name, folder: drawn, visibleRoots, scores }: typeof clean): string[] {
  const own = scores.map(({ found, marked }) => ({ count: found, truth: marked }));
  return [
    ...PEERS.map((peer) => {
      const counts = peerCounts(peer, drawn);
      if (!counts) return `| ${peer} | Python with OpenCV and scikit-image not present | | | |`;
      const pairs = counts.map(({ count }, i) => ({ count, truth: visibleRoots[i] ?? 0 }));
      const seconds = counts.reduce((sum, one) => sum + one.seconds, 0) / counts.length;
      return row(`${peer}, ${name}`, pairs, seconds);
    }),
    row(`this instrument, ${name}, guard frame`, own, summary(scores).medianMs / 1000),
  ];
}

function row(name: string, pairs: { count: number; truth: number }[], seconds: number): string {
  const share = pairs.map(({ count, truth }) => (count - truth) / truth);
  const mean = (values: number[]) => (100 * values.reduce((a, b) => a + b, 0)) / values.length;
  const r = correlation(
    pairs.map(({ truth }) => truth),
    pairs.map(({ count }) => count),
  );
  return `| ${name} | ${mean(share).toFixed(0)} % | ${mean(share.map(Math.abs)).toFixed(0)} % | ${r.toFixed(2)} | ${seconds.toFixed(2)} |`;
}
