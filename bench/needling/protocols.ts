import { type NeedleRequest, needle, needleWithHeatMap } from "@anagen/needling";
import { median, timed } from "./medians.ts";

const fan = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ directionDeg: (i * 180) / count }));

/** 14 pins, 116.7 Hz, 20 mm/s, 6 mm: 1,361 per cm² and pass; the area sets the punctures. */
const penOn = (cm2: number, passes: number): NeedleRequest => ({
  device: "skinpen",
  area: { cm2 },
  passes: fan(passes),
});

const rollerOn = (cm2: number, passes: number): NeedleRequest => ({
  device: "dermaroller-mf8",
  area: { cm2 },
  passes: fan(passes),
});

/** Every output of 1e6 punctures: 184 cm² × 4 passes of a pen. */
export function millionPunctures(runs: number): { punctures: number; ms: number } {
  const request = penOn(184, 4);
  const { punctures } = needle(request).spacing;
  return { punctures, ms: median(timed(runs, () => needleWithHeatMap(request))) };
}

/** Every output of 1e7 punctures, tile by tile, and the memory the process then holds. */
export function tenMillionPunctures(): { punctures: number; ms: number; residentMb: number } {
  const start = performance.now();
  const { result } = needleWithHeatMap(penOn(1837, 4), { mostPunctures: 2e7 });
  const ms = performance.now() - start;
  const residentMb = process.resourceUsage().maxRSS / 1024;
  return { punctures: result.spacing.punctures, ms, residentMb };
}

/** What a moving slider waits for, at 500 cm². */
export const interactive = (runs: number): { what: string; ms: number }[] =>
  [
    { what: "roller, 15 passes", request: rollerOn(500, 15) },
    { what: "roller, 32 passes", request: rollerOn(500, 32) },
    { what: "pen, 4 passes", request: penOn(500, 4) },
    { what: "stamp, 4 passes", request: { ...penOn(500, 4), device: "stamp-80" } },
  ].map(({ what, request }) => ({
    what,
    ms: median(timed(runs, () => needleWithHeatMap(request, { detail: "fast" }))),
  }));
