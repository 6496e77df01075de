import { type Phantom, renderReshoots } from "@anagen/phantom";
import { measurePicture } from "@anagen/trichometry";
import { givenScale } from "./given-scale.ts";

const GUARD_MM = 0.35;
const MM2_PER_CM2 = 100;
const LEAST_VISIBLE = 0.2;

/** What repeated pictures of one spot scatter by: standard deviations over means, percent. */
export type ReshootScatter = {
  seed: number;
  densityPercent: number;
  meanWidthPercent: number;
  /** Of the drawn hairs in each picture's frame: a turned picture shows others at its border. */
  trueDensityPercent: number;
};

/** Takes each seed's spot `count` times (new noise, light, up to 5 degrees, half a pixel) and measures. */
export function scatterOfReshoots(seeds: readonly number[], count: number): ReshootScatter[] {
  return seeds.map((seed) => {
    const taken = renderReshoots({ seed }, count).map((phantom) => {
      const { picture, truth } = phantom;
      const pxPerMm = givenScale(truth.pxPerMm);
      const measured = measurePicture(picture, { pxPerMm, mode: "clipped" });
      return {
        density: measured.densityPerCm2?.value ?? Number.NaN,
        widthUm: measured.shaft?.meanUm ?? Number.NaN,
        trueDensity: trueDensityPerCm2(phantom),
      };
    });
    return {
      seed,
      densityPercent: variationPercent(taken.map(({ density }) => density)),
      meanWidthPercent: variationPercent(taken.map(({ widthUm }) => widthUm)),
      trueDensityPercent: variationPercent(taken.map(({ trueDensity }) => trueDensity)),
    };
  });
}

function trueDensityPerCm2({ truth }: Phantom): number {
  const guard = GUARD_MM * truth.pxPerMm;
  const { x, y, width, height } = truth.scalpPx;
  const inside = truth.hairs.filter(
    ({ root, visible }) =>
      visible > LEAST_VISIBLE &&
      root[0] >= x + guard &&
      root[0] < x + width - guard &&
      root[1] >= y + guard &&
      root[1] < y + height - guard,
  );
  const mm2 = ((width - 2 * guard) * (height - 2 * guard)) / truth.pxPerMm ** 2;
  return (MM2_PER_CM2 * inside.length) / mm2;
}

function variationPercent(values: number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return (100 * Math.sqrt(squares / (values.length - 1))) / mean;
}
