import { counterRandom, gaussPair } from "./counter-random.ts";
import type { PlacedPass } from "./placed-pass.ts";
import type { Strip } from "./strips.ts";

/**
 * Where the hand is beside where it was meant, along a strip.
 *
 * Rollers and stamps: anew at each puncture or stamp. Pens: a smooth line through independent
 * places `waverMm` apart, since stamps follow each other faster than a hand wavers.
 */
export function tremorIn(pass: PlacedPass, strip: Strip) {
  const { tremorSdMm, waverMm, seed, pattern } = pass;
  const draws = new Float64Array(4);
  const placeAt = (counter: number, needle: number): readonly [number, number] => {
    counterRandom(seed, strip.index, counter, needle, draws);
    gaussPair(draws[0] as number, draws[1] as number, draws);
    return [tremorSdMm * (draws[0] as number), tremorSdMm * (draws[1] as number)];
  };
  let knot = Number.NaN;
  let from: readonly [number, number] = [0, 0];
  let to: readonly [number, number] = [0, 0];
  const tremor = {
    xMm: 0,
    yMm: 0,
    moveTo(cell: number, needle: number): void {
      if (waverMm === 0) {
        [tremor.xMm, tremor.yMm] = placeAt(cell, needle);
        return;
      }
      const place = (strip.startMm + cell * pattern.alongMm) / waverMm;
      const before = Math.floor(place);
      if (before !== knot) {
        knot = before;
        from = placeAt(before, 0);
        to = placeAt(before + 1, 0);
      }
      const share = place - before;
      const eased = share * share * (3 - 2 * share);
      tremor.xMm = from[0] + (to[0] - from[0]) * eased;
      tremor.yMm = from[1] + (to[1] - from[1]) * eased;
    },
  };
  return tremor;
}
