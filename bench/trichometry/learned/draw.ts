import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PhantomOptions, type PhantomTruth, renderPhantom } from "@anagen/phantom";
import sharp from "sharp";
import { writeSample } from "./sample.ts";

// Pictures to learn from: node --import tsx bench/trichometry/learned/draw.ts FOLDER FIRST COUNT MODE
const [folder = "", first = "0", count = "1", mode = "clipped"] = process.argv.slice(2);

/** Seeds below this are for tests and benchmarks alone. */
const LEARN_FROM_SEED = 1_000_000;
const REACH_MM = 0.5;

for (let n = Number(first); n < Number(first) + Number(count); n++) {
  const seed = LEARN_FROM_SEED + n;
  const { picture, truth } = renderPhantom(options(n, seed));
  const jpeg = await sharp(picture.rgb, {
    raw: { width: picture.widthPx, height: picture.heightPx, channels: 3 },
  })
    .jpeg({ quality: 72 + ((n * 7) % 25), chromaSubsampling: n % 2 ? "4:2:0" : "4:4:4" })
    .toBuffer();
  const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const rgb = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  writeSample(join(folder, `${mode}-${n}`), { ...picture, rgb }, truth.pxPerMm, hairs(truth));
}
writeFileSync(join(folder, `${mode}-${first}.done`), "");

/** Wider than the real fields: what a detector meets elsewhere. */
function options(n: number, seed: number): PhantomOptions {
  const share = (k: number) => ((((n + 1) * k) % 1) + 1) % 1;
  const [a, b, c, d] = [
    share(0.6180339887),
    share(0.7548776662),
    share(0.569840291),
    share(0.8191725134),
  ];
  const base: PhantomOptions = {
    seed,
    mode: mode as "clipped" | "long",
    widthPx: 960,
    heightPx: 768,
    umPerPx: 4.9 + 1.4 * a,
  };
  if (b < 0.25) base.widthScale = 0.6 + 1.2 * (b % 0.25) * 2;
  else if (b < 0.45) base.unitsPerCm2 = 35 + 120 * c;
  if (c < 0.2) base.phototype = (1 + Math.floor(6 * d)) as 1 | 2 | 3 | 4 | 5 | 6;
  if (d < 0.15)
    base.hairColour =
      (["blond", "red", "grey", "white", "brown"] as const)[Math.floor((d / 0.15) * 5)] ?? "brown";
  if (mode === "long") base.lengthMm = 1 + 3.5 * c;
  else if (d > 0.6) base.lengthMm = 0.25 + 0.5 * ((d - 0.6) / 0.4);
  return base;
}

/** Root, the shaft's point 0.5 mm from it or its tip where that is nearer, width. */
function hairs(truth: PhantomTruth) {
  return truth.hairs.map(({ root, centreline, widthUm, visible }) => {
    let [gone, reach] = [0, root];
    for (const point of centreline) {
      gone += Math.hypot(point[0] - reach[0], point[1] - reach[1]);
      if (gone > REACH_MM * truth.pxPerMm) break;
      reach = point;
    }
    return { root, reach, widthUm, visible };
  });
}
