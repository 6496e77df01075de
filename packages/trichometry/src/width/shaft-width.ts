import type { Rod } from "../clipped/rod.ts";
import type { Plane } from "../picture/plane.ts";
import { acrossProfiles } from "./across-profiles.ts";
import { type BoxFit, fitBox, type Profile } from "./box-through-blur.ts";

/** In pixels. `profiles` 0: no clean stretch, the width is that of the fitted rod. */
export type ShaftWidth = { width: number; sd: number; profiles: number };

export type Widths = {
  shafts: ShaftWidth[];
  /** Blur of the picture, standard deviation in pixels; null when no hair showed it. */
  blur: number | null;
};

/** Thick hairs show the blur at their edges; thin ones are nothing but blur. */
const SHOWS_BLUR_HALF_UM = 28;
const USUAL_BLUR_UM = 13;
const WIDEST_BLUR_UM = 60;
/** What the rod's own edge is off by, where nothing better can be had. */
const ROD_SD_SHARE = 0.14;
const LEAST_SD_UM = 1.5;

/**
 * Width of every rod by profiles across it, the blur of the optics taken off. The blur is the
 * median of what clean thick hairs of the same picture show.
 * @param light darkness as light (adds up under blur)
 */
export function shaftWidths(
  light: Plane,
  rods: Rod[],
  hidden: Uint8Array,
  umPerPx: number,
): Widths {
  const clearance = USUAL_BLUR_UM / umPerPx;
  const profiles = rods.map((rod) =>
    acrossProfiles(light, rod, near(rod, rods), hidden, clearance),
  );
  const start = USUAL_BLUR_UM / umPerPx;
  const blurs: number[] = [];
  for (const [r, rod] of rods.entries()) {
    if (rod.half * umPerPx < SHOWS_BLUR_HALF_UM) continue;
    const fits = fitsOf(profiles[r] ?? [], rod, start, false);
    const blur = median(fits.map(({ sigma }) => sigma));
    if (blur !== null && blur * umPerPx < WIDEST_BLUR_UM) blurs.push(blur);
  }
  const blur = median(blurs);
  const shafts = rods.map((rod, r) => {
    const fits = fitsOf(profiles[r] ?? [], rod, blur ?? start, true);
    const widths = fits.map(({ width }) => width);
    const width = median(widths);
    if (width === null)
      return { width: 2 * rod.half, sd: ROD_SD_SHARE * 2 * rod.half, profiles: 0 };
    const spread = 1.48 * (median(widths.map((w) => Math.abs(w - width))) ?? 0);
    const sd = Math.hypot(
      (1.25 * Math.max(spread, 0.03 * width)) / Math.sqrt(widths.length),
      LEAST_SD_UM / umPerPx,
    );
    return { width, sd, profiles: widths.length };
  });
  return { shafts, blur };
}

function fitsOf(profiles: Profile[], rod: Rod, sigma: number, blurKnown: boolean): BoxFit[] {
  return profiles.flatMap((profile) => {
    const fit = fitBox(profile, { width: 2 * rod.half, sigma, centre: 0 }, blurKnown);
    const sound = fit && Math.abs(fit.centre) < rod.half + 3 && fit.width < 6 * rod.half + 6;
    return sound ? [fit] : [];
  });
}

function near(rod: Rod, rods: Rod[]): Rod[] {
  const reach = 200;
  const [cx, cy] = [(rod.x0 + rod.x1) / 2, (rod.y0 + rod.y1) / 2];
  return rods.filter(
    (other) =>
      other !== rod &&
      Math.abs((other.x0 + other.x1) / 2 - cx) < reach &&
      Math.abs((other.y0 + other.y1) / 2 - cy) < reach,
  );
}

export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
