import { writeFileSync } from "node:fs";
import { type PhantomOptions, renderPhantom } from "@anagen/phantom";
import { findClipped } from "../../../packages/trichometry/src/clipped/find-clipped.ts";
import { CELL_NUMBERS, rootAnswer } from "../../../packages/trichometry/src/learned/root-net.ts";
import { rootPeaks } from "../../../packages/trichometry/src/learned/root-peaks.ts";
import { findLong } from "../../../packages/trichometry/src/long/find-long.ts";
import { asFind } from "../../../packages/trichometry/src/long/with-roots.ts";
import { workingPicture } from "../../../packages/trichometry/src/measure/working-picture.ts";
import { decode } from "../decode.ts";
import { readFields } from "../truth.ts";

const [out = "", what = "fields", a = "1", b = "62", unkempt = "0"] = process.argv.slice(2);
function take(
  name: string,
  picture: never,
  pxPerMm: number,
  hairs: {
    root: readonly [number, number];
    tip: readonly [number, number];
    class?: string;
    widthUm?: number;
  }[],
) {
  const working = workingPicture(picture, pxPerMm);
  const { dark, light, umPerPx, factor, hidden } = working;
  const answer = rootAnswer(dark.ofSkin, light.width, light.height);
  const roots = rootPeaks(answer, 0.05).map((r) => ({
    x: r.x,
    y: r.y,
    p: r.probability,
    rx: r.reachX,
    ry: r.reachY,
    w: r.widthPx,
  }));
  const finds =
    what === "long"
      ? findLong(dark, hidden, umPerPx)
          .filter(({ rootInView }) => rootInView)
          .map((h) => ({ ...asFind(h), half: h.half }))
      : findClipped(dark, hidden, umPerPx).hairs.map((h) => ({
          ...h.rod,
          probability: h.probability,
          region: h.region,
          off: h.off,
          rs: h.rootShadow,
          thin: h.thin,
        }));
  const heat = Array.from(
    { length: answer.columns * answer.rows },
    (_, i) => Math.round(100 * (answer.values[i * CELL_NUMBERS] as number)) / 100,
  );
  const known = hairs.map((h) => ({
    x: h.root[0] / factor - 0.5,
    y: h.root[1] / factor - 0.5,
    tx: h.tip[0] / factor - 0.5,
    ty: h.tip[1] / factor - 0.5,
    c: h.class,
    w: h.widthUm,
  }));
  writeFileSync(
    `${out}/${name}.json`,
    JSON.stringify({
      name,
      umPerPx,
      width: light.width,
      height: light.height,
      columns: answer.columns,
      rows: answer.rows,
      heat,
      roots,
      finds,
      known,
    }),
  );
}
if (what === "fields")
  for (const f of readFields("/work/shared/trichoscopy/dev")) {
    const n = Number(/\d+/.exec(f.name)?.[0]);
    if (n < Number(a) || n > Number(b)) continue;
    take(f.name, (await decode(f.file)) as never, f.pxPerMm, f.hairs);
  }
else
  for (let n = Number(a); n < Number(b); n++) {
    const options: PhantomOptions = {
      seed: 2_000_000 + n,
      mode: what as "clipped",
      unkempt: Number(unkempt),
    };
    const { picture, truth } = renderPhantom(options);
    take(
      `${what}-${n}-${unkempt}`,
      picture as never,
      truth.pxPerMm,
      truth.hairs.filter(({ visible }) => visible > 0.2),
    );
  }
