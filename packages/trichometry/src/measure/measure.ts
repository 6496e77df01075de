import { findClipped } from "../clipped/find-clipped.ts";
import { darkness } from "../illumination/darkness.ts";
import { fillIn } from "../masks/fill-in.ts";
import { pictureEdges } from "../masks/plain-strips.ts";
import { hideScale, scaleLines } from "../masks/scale-lines.ts";
import { linearLight } from "../picture/linear-light.ts";
import type { Picture } from "../picture/picture.ts";
import type { MeasureOptions } from "./measure-options.ts";
import type { Hair, Measurement } from "./measurement.ts";

const WORKING_UM_PER_PX = 5.5;
const GUARD_MM = 0.35;

/** Measures the hairs of one picture. */
export function measurePicture(picture: Picture, options: MeasureOptions = {}): Measurement {
  const scale = options.pxPerMm ?? null;
  const base: Measurement = {
    status: "refused",
    reasons: scale ? ["no-hair-found"] : ["no-scale"],
    mode: options.mode === "long" ? "long" : "clipped",
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    pxPerMm: scale,
    areaCm2: null,
    count: null,
    densityPerCm2: null,
    units: null,
    shaft: null,
    cumulativeThicknessMmPerCm2: null,
    hairs: [],
    uncertainty: null,
    frame: null,
    quality: {
      edgeSigmaUm: null,
      contrast: null,
      snr: null,
      noiseDn: null,
      saturatedPercent: 0,
      coveredPercent: null,
      maskedPercent: 0,
      enlargement: 1,
      motionAnisotropy: null,
      warnings: [],
    },
  };
  if (!scale) return base;
  const umPerPxGiven = 1000 / scale.value;
  const factor = Math.max(1, Math.round(WORKING_UM_PER_PX / umPerPxGiven));
  const umPerPx = umPerPxGiven * factor;
  const edges = pictureEdges(picture);
  const light = linearLight(picture, factor);
  const hidden = new Uint8Array(light.width * light.height);
  for (let y = 0; y < light.height; y++)
    for (let x = 0; x < light.width; x++)
      if (
        factor * y < edges.top ||
        factor * (y + 1) > edges.bottom ||
        factor * x < edges.left ||
        factor * (x + 1) > edges.right
      )
        hidden[y * light.width + x] = 1;
  const dark = darkness(light, hidden, umPerPx);
  const reach = Math.ceil(12 / umPerPx);
  for (const plane of [dark.inAll, dark.inWarm, dark.asLight]) fillIn(plane, dark.drawn, reach);
  hideScale(dark.inAll, scaleLines(dark.inAll, 500 / umPerPx), hidden, Math.ceil(80 / umPerPx));
  const found = findClipped(dark, hidden, umPerPx);
  const guard = GUARD_MM * scale.value;
  const toGiven = (v: number) => factor * (v + 0.5) - 0.5;
  const sure = found.hairs.filter(({ probability }) => probability >= 0.5);
  const hairs = sure.map(({ rod, probability, region }, id): Hair => {
    const root: [number, number] = [toGiven(rod.x0), toGiven(rod.y0)];
    const tip: [number, number] = [toGiven(rod.x1), toGiven(rod.y1)];
    return {
      id,
      root,
      tip,
      centreline: [root, tip],
      widthUm: { value: 2 * rod.half * umPerPx, sd: 5 },
      class: "terminal",
      probability,
      probabilityBelowUm: { "30": 0, "40": 0 },
      inFrame:
        root[0] >= edges.left + guard &&
        root[0] < edges.right - guard &&
        root[1] >= edges.top + guard &&
        root[1] < edges.bottom - guard,
      unit: null,
      ...({ region } as object),
      flags: [],
    };
  });
  return { ...base, status: "measured", reasons: [], hairs };
}
