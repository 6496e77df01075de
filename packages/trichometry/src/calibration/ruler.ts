import type { Outline } from "../plane/outline.ts";
import { type Grey, transposed } from "./grey.ts";
import { median } from "./median.ts";
import { reduced } from "./reduced.ts";
import { rulerOutline } from "./ruler-outline.ts";
import { everySecondIsShorter } from "./tick-lengths.ts";
import { type BandComb, tickPeriod } from "./tick-period.ts";

export type RulerReading =
  | { pxPerTick: number; sdPx: number; ticks: number; outline: Outline }
  | { pxPerTick: null; reason: "no-scale" | "ruler-ambiguous"; detail: string };

const WORKING_SIDE_PX = 1300;
const BANDS = 24;
/** A ruler that leaves room for a scalp fills no more than half of the picture. */
const MOST_BANDS = 12;
/** Ticks may lean by this; searched in steps small enough for a band's height. */
const LEANS = [-0.18, -0.14, -0.1, -0.07, -0.04, -0.02, 0, 0.02, 0.04, 0.07, 0.1, 0.14, 0.18];
const SAME_WITHIN = 0.02;

const CLEAR_SHARE = 0.6;

const weight = ({ ticks, contrast }: BandComb) => ticks * contrast;

const isTimes = (times: number, one: number, other: number) =>
  Math.abs(Math.max(one, other) / Math.min(one, other) / times - 1) <= SAME_WITHIN;

/**
 * Finds the ticks of a ruler that runs along the picture or down it, leaning up to 10 degrees, and their period.
 *
 * Each band of the picture is averaged along the ticks; ticks leave a comb.
 */
export function readRuler(grey: Grey): RulerReading {
  const { small, factor } = reduced(grey, WORKING_SIDE_PX);
  const turned = transposed(small);
  const across = combsAcross(small);
  const combs = [...across, ...combsAcross(turned)];
  const [best, ...others] = combs.toSorted((a, b) => weight(b) - weight(a));
  if (best === undefined) {
    return { pxPerTick: null, reason: "no-scale", detail: "no ruler was found" };
  }
  const rival = others.find(
    (other) =>
      weight(other) > 0.6 * weight(best) &&
      ![1, 2, 5, 10].some((times) => isTimes(times, other.periodPx, best.periodPx)),
  );
  if (rival) {
    return {
      pxPerTick: null,
      reason: "ruler-ambiguous",
      detail: `ticks ${(best.periodPx * factor).toFixed(1)} and ${(rival.periodPx * factor).toFixed(1)} pixels apart were found`,
    };
  }
  const alike = combs.filter(
    ({ periodPx }) => Math.abs(periodPx / best.periodPx - 1) <= SAME_WITHIN,
  );
  // A band that the ruler's edge crosses shows some of the ticks, and hair among them.
  const clear = alike.filter((comb) => weight(comb) >= CLEAR_SHARE * weight(best));
  const pxPerTick = median(clear.map(({ periodPx }) => periodPx));
  if (alike.length > MOST_BANDS) {
    const detail = "the whole picture is ticked: cloth or a grid, not a ruler";
    return { pxPerTick: null, reason: "ruler-ambiguous", detail };
  }
  // Ticks of half a unit among those of a whole one: the whole one is what a ruler is told by.
  const withHalves = clear.filter(({ halves }) => halves).length;
  if (withHalves > 0 && withHalves < clear.length) {
    const detail = "whether every second tick is a half one cannot be told";
    return { pxPerTick: null, reason: "ruler-ambiguous", detail };
  }
  const whole = withHalves > 0 ? 2 * factor : factor;
  const outline = across.includes(best)
    ? rulerOutline(small, best)
    : rulerOutline(turned, best).map(([x, y]) => [y, x] as const);
  return {
    pxPerTick: pxPerTick * whole,
    sdPx: best.sdPx * whole,
    ticks: best.ticks,
    outline: outline.map(([x, y]) => [x * factor, y * factor]),
  };
}

function combsAcross(grey: Grey): BandComb[] {
  const height = Math.floor(grey.heightPx / BANDS);
  const combs: BandComb[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let best: BandComb | null = null;
    for (const lean of LEANS) {
      const comb = tickPeriod(bandMean(grey, band * height, height, lean));
      if (comb === null || (best && comb.contrast <= best.contrast)) continue;
      // Ticks that lean by an angle lie closer together than they look along the row.
      const upright = Math.cos(Math.atan(lean));
      const at = { row: Math.round((band + 0.5) * height), lean };
      const halves = everySecondIsShorter(grey, comb, at);
      const period = { periodPx: comb.periodPx * upright, sdPx: comb.sdPx * upright };
      best = { ...comb, ...period, ...at, halves };
    }
    if (best) combs.push(best);
  }
  return combs;
}

/** Mean down a band along lines that lean. */
function bandMean(grey: Grey, top: number, height: number, lean: number): Float64Array {
  const sums = new Float64Array(grey.widthPx);
  const counts = new Float64Array(grey.widthPx);
  const step = Math.max(1, Math.floor(height / 24));
  for (let row = 0; row < height; row += step) {
    const shift = Math.round(lean * (row - height / 2));
    const start = (top + row) * grey.widthPx;
    for (let x = Math.max(0, -shift); x < Math.min(grey.widthPx, grey.widthPx - shift); x += 1) {
      sums[x] = (sums[x] ?? 0) + (grey.values[start + x + shift] ?? 0);
      counts[x] = (counts[x] ?? 0) + 1;
    }
  }
  return sums.map((sum, x) => sum / Math.max(1, counts[x] ?? 1));
}
