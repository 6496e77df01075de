import { spreadOfTiles } from "../uncertainty/tiles.ts";
import type { CountedFind, Interval, Uncertainty } from "../uncertainty/uncertainty.ts";
import { interval, uncertaintyOf } from "../uncertainty/uncertainty.ts";
import { followUnits, LINK_MM } from "../units/follicular-units.ts";
import type { Frame } from "./frame.ts";
import type { Estimate, Hair, Scale, Shaft, Units } from "./measurement.ts";

export type Counted = {
  count: number;
  densityPerCm2: Estimate;
  units: Units;
  shaft: Shaft | null;
  cumulativeThicknessMmPerCm2: Estimate;
  uncertainty: Uncertainty;
};

/**
 * Everything that follows from the hairs counted in the frame. Writes each counted hair's unit.
 * @param finds in the frame, counted or not
 */
export function countHairs(
  hairs: Hair[],
  finds: CountedFind[],
  areaCm2: number,
  frame: Frame,
  scale: Scale,
  vellusBelowUm: number,
): Counted {
  const counted = hairs.filter(({ inFrame }) => inFrame);
  const roots = counted.map(({ root }) => root);
  for (const [i, unit] of followUnits(roots, LINK_MM * scale.value).entries()) {
    const hair = counted[i];
    if (hair) hair.unit = unit;
  }
  const unitCount = new Set(counted.map(({ unit }) => unit)).size;
  const spread = spreadOfTiles(roots, frame);
  const scaleShare = scale.sd / scale.value;
  const uncertainty = uncertaintyOf(finds, counted.length, areaCm2, scaleShare, spread);
  const density = counted.length / areaCm2;
  const doubt = Math.hypot(uncertainty.detection, uncertainty.calibration);
  const widths = counted.flatMap(({ widthUm }) => (widthUm ? [widthUm] : []));
  const thickness = widths.reduce((sum, { value }) => sum + value / 1000, 0) / areaCm2;
  return {
    count: counted.length,
    densityPerCm2: estimate(density, doubt),
    units: {
      count: unitCount,
      perCm2: unitCount / areaCm2,
      hairsPerUnit: unitCount > 0 ? counted.length / unitCount : 0,
    },
    shaft: widths.length > 0 ? shaftOf(counted, widths, vellusBelowUm) : null,
    // Width goes with 1/scale, area with its square: their quotient with the scale itself.
    cumulativeThicknessMmPerCm2: estimate(thickness, Math.hypot(uncertainty.detection, scaleShare)),
    uncertainty,
  };
}

const estimate = (value: number, share: number): Estimate => {
  const { low, high, level }: Interval = interval(value, share);
  return { value, low, high, level };
};

function shaftOf(
  counted: Hair[],
  widths: { value: number; sd: number }[],
  vellusBelowUm: number,
): Shaft {
  const values = widths.map(({ value }) => value).sort((a, b) => a - b);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const middle = values.length >> 1;
  const percent = (share: (hair: Hair) => number) =>
    (100 * counted.reduce((sum, hair) => sum + share(hair), 0)) / counted.length;
  return {
    meanUm: mean,
    medianUm:
      values.length % 2 === 1
        ? (values[middle] as number)
        : ((values[middle - 1] as number) + (values[middle] as number)) / 2,
    sdUm: values.length > 1 ? Math.sqrt(variance / (values.length - 1)) : 0,
    terminalPercent: percent((hair) => (hair.class === "terminal" ? 1 : 0)),
    vellusPercent: percent((hair) => (hair.class === "vellus" ? 1 : 0)),
    vellusBelowUm,
    percentBelow30Um: percent((hair) => hair.probabilityBelowUm["30"]),
    percentBelow40Um: percent((hair) => hair.probabilityBelowUm["40"]),
    measurementSdUm: widths.reduce((sum, { sd }) => sum + sd, 0) / widths.length,
  };
}
