import { writeFileSync } from "node:fs";
import { type PhantomOptions, renderPhantom } from "@anagen/phantom";
import type { Picture } from "@anagen/trichometry";
import { findClipped } from "../../../packages/trichometry/src/clipped/find-clipped.ts";
import { asFind as asClippedFind } from "../../../packages/trichometry/src/clipped/with-roots.ts";
import type { Find } from "../../../packages/trichometry/src/learned/compared.ts";
import { secondLook } from "../../../packages/trichometry/src/learned/second-look.ts";
import { CLIPPED_WEIGHTS } from "../../../packages/trichometry/src/learned/second-look-weights.ts";
import { findLong } from "../../../packages/trichometry/src/long/find-long.ts";
import { asFind as asLongFind } from "../../../packages/trichometry/src/long/with-roots.ts";
import {
  type WorkingPicture,
  workingPicture,
} from "../../../packages/trichometry/src/measure/working-picture.ts";
import { decode } from "../decode.ts";
import { matchByDistance } from "../matching.ts";
import { readFields } from "../truth.ts";

// Finds and roots of pictures with known hairs, for `weigh.py`:
// node --import tsx bench/trichometry/learned/weigh.ts OUT.json clipped|long PHANTOMS [FIELDS FIRST LAST]
const [out = "", mode = "clipped", phantoms = "0", fields, first = "1", last = "41"] =
  process.argv.slice(2);
const FROM_SEED = 2_000_000;
const WITHIN_MM = 0.15;
const EDGE_MM = 0.35;

/** Weights do not matter here; without its guard the net has its say in every picture. */
const ALWAYS_HOME = { ...CLIPPED_WEIGHTS, leastAgreed: 0 };

type Row = { picture: string; kind: string; features: number[]; hair: boolean };
const rows: Row[] = [];

if (fields)
  for (const field of readFields(fields)) {
    const number = Number(/\d+/.exec(field.name)?.[0]);
    if (number < Number(first) || number > Number(last)) continue;
    const known = field.hairs.map(({ root }) => root);
    take(field.name, await decode(field.file), field.pxPerMm, known);
  }
for (let n = 0; n < Number(phantoms); n++) {
  const options: PhantomOptions = { seed: FROM_SEED + n, mode: mode as "clipped" | "long" };
  const { picture, truth } = renderPhantom(options);
  const known = truth.hairs.filter(({ visible }) => visible > 0.2).map(({ root }) => root);
  take(`phantom-${n}`, picture, truth.pxPerMm, known);
}
writeFileSync(out, JSON.stringify(rows));

function take(
  name: string,
  picture: Picture,
  pxPerMm: number,
  known: (readonly [number, number])[],
): void {
  const working = workingPicture(picture, pxPerMm);
  const { dark, light, umPerPx, factor } = working;
  const finds = findsOf(working);
  const { ofSkin } = dark;
  const size = { width: light.width, height: light.height };
  const { weighed, roots } = secondLook(finds, { ofSkin, umPerPx, ...size }, ALWAYS_HOME);
  const at = weighed.map(({ find, root }): readonly [number, number] => {
    const { x, y } = finds[find] ?? roots[root] ?? { x: 0, y: 0 };
    return [factor * (x + 0.5), factor * (y + 0.5)];
  });
  // Finds have the first choice among the hairs; the net's own roots what is left.
  const own = weighed.flatMap(({ find }, i) => (find >= 0 ? [i] : []));
  const added = weighed.flatMap(({ find }, i) => (find < 0 ? [i] : []));
  const within = WITHIN_MM * pxPerMm;
  const places = (list: number[]) => list.map((i) => at[i] as readonly [number, number]);
  const ownHair = matchByDistance(places(own), known, within);
  const left = known.filter((_, k) => !ownHair.includes(k));
  const addedHair = matchByDistance(places(added), left, within);
  const hair = new Map<number, boolean>();
  for (const [k, i] of own.entries()) hair.set(i, (ownHair[k] ?? -1) >= 0);
  for (const [k, i] of added.entries()) hair.set(i, (addedHair[k] ?? -1) >= 0);
  const edge = EDGE_MM * pxPerMm;
  for (const [i, { kind, features }] of weighed.entries()) {
    const [x, y] = at[i] ?? [0, 0];
    if (x < edge || y < edge || x > picture.widthPx - edge || y > picture.heightPx - edge) continue;
    rows.push({ picture: name, kind, features, hair: hair.get(i) === true });
  }
}

function findsOf(working: WorkingPicture): Find[] {
  const { dark, hidden, umPerPx } = working;
  if (mode === "long")
    return findLong(dark, hidden, umPerPx)
      .filter(({ rootInView }) => rootInView)
      .map(asLongFind);
  return findClipped(dark, hidden, umPerPx).hairs.map(asClippedFind);
}
