import { type PhantomOptions, renderPhantom } from "@anagen/phantom";
import { calibrate, type Picture } from "@anagen/trichometry";
import { decode } from "./decode.ts";
import { readFields } from "./truth.ts";

/** How well one kind of scale is read: errors in percent of the true scale. */
export type ScaleScore = {
  kind: string;
  pictures: number;
  read: number;
  meanPercent: number;
  worstPercent: number;
};

/** Bars, stickers and rulers of drawn pictures. */
export function scoreDrawnScales(seeds: readonly number[]): ScaleScore[] {
  return (["bar", "sticker", "ruler"] as const).map((scale) => {
    const errors = seeds.map((seed) => {
      const options: PhantomOptions = { seed, scale };
      const { picture, truth } = renderPhantom(options);
      return errorPercent(picture, truth.pxPerMm);
    });
    return scoreOf(`drawn, ${scale}`, errors);
  });
}

/** The burned-in bars of marked fields, against the scale that comes with them. */
export async function scoreBarsOfFields(folder: string): Promise<ScaleScore> {
  const errors: (number | null)[] = [];
  for (const { file, pxPerMm } of readFields(folder))
    errors.push(errorPercent(await decode(file), pxPerMm));
  return scoreOf("fields, burned-in bar", errors);
}

function errorPercent(picture: Picture, pxPerMm: number): number | null {
  const { scale } = calibrate(picture);
  return scale === null ? null : 100 * (scale.value / pxPerMm - 1);
}

function scoreOf(kind: string, errors: (number | null)[]): ScaleScore {
  const read = errors.filter((error) => error !== null);
  return {
    kind,
    pictures: errors.length,
    read: read.length,
    meanPercent: read.reduce((a, b) => a + b, 0) / read.length,
    worstPercent: Math.max(...read.map(Math.abs)),
  };
}
