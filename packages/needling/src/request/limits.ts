/** What can be meant: [lowest, highest], lowest allowed only where it is not 0. */
export const LIMITS = {
  needles: [1, 2_000],
  rings: [1, 100],
  pins: [1, 200],
  radiusMm: [0, 200],
  widthMm: [0, 500],
  lengthMm: [0, 500],
  arrayDiameterMm: [0, 100],
  strokeHz: [0, 1_000],
  needleMm: [0, 10],
  needleDiameterMm: [0, 3],
  speedMmPerS: [0, 2_000],
  cm2: [0, 5_000],
  follicularUnitsPerCm2: [0, 500],
} as const satisfies Record<string, readonly [number, number]>;

export type LimitName = keyof typeof LIMITS;

export const MOST_PASSES = 100;
export const MOST_STAMP_NEEDLES = 500;
export const MOST_PUNCTURES_PER_CM2 = 1_000_000;
export const MOST_SEED = 2 ** 53 - 1;
export const MOST_SAMPLES = 10_000;
export const DEFAULT_SAMPLES = 300;
export const MOST_HAND_ANGLE_DEG = 45;
export const MOST_TREMOR_MM = 5;
export const MOST_DELAY_HOURS = 24 * 30;
export const MOST_TARGET_DEPTH_MM = 10;
