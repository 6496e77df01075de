import type { Random } from "@anagen/quantities";
import { between, clamp, logNormal, normal, weighted } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import type { Point } from "../view/view.ts";
import { classOfWidth, type SceneHair } from "./hair.ts";
import { CHOSEN, REAL_FIELDS } from "./statistics.ts";

/** What all hair of one scene has in common. */
export type Growth = {
  mode: "clipped" | "long";
  directionRad: number;
  directionSdDeg: number;
  lengthMm: number;
  widthScale: number;
  /** Shares of terminal, intermediate and vellus hair. */
  classShares: readonly number[];
  haloStrength: number;
  haloMm: number;
  seed: number;
};

const DEG = Math.PI / 180;
const CLASSES = [
  REAL_FIELDS.terminalWidthUm,
  REAL_FIELDS.intermediateWidthUm,
  CHOSEN.vellusWidthUm,
] as const;

/** The hairs of one follicular unit, roots in a row across the growth direction. */
export function growUnit(random: Random, growth: Growth, unit: number, at: Point): SceneHair[] {
  const count = 1 + weighted(random, REAL_FIELDS.hairsPerUnit);
  const field = 3 * latticeNoise(growth.seed, at[0] / 4, at[1] / 4);
  const sd = growth.directionSdDeg;
  const betweenUnits = Math.sqrt(Math.max(0, sd * sd - CHOSEN.withinUnitSdDeg ** 2)) * DEG;
  const direction = growth.directionRad + betweenUnits * (0.5 * field + normal(random, 0, 0.85));
  const row = direction + Math.PI / 2 + normal(random, 0, 0.7);
  const hairs: SceneHair[] = [];
  let along = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) along += rootGapMm(random);
    hairs.push(growHair(random, growth, unit, at, direction, [row, along]));
  }
  return hairs.map((hair) => ({
    ...hair,
    rootMm: [
      hair.rootMm[0] - 0.5 * along * Math.cos(row),
      hair.rootMm[1] - 0.5 * along * Math.sin(row),
    ],
  }));
}

const rootGapMm = (random: Random) =>
  clamp(logNormal(random, CHOSEN.rootGapMm.median, CHOSEN.rootGapMm.logSd), 0.045, 0.27);

function growHair(
  random: Random,
  growth: Growth,
  unit: number,
  at: Point,
  unitDirection: number,
  [row, along]: Point,
): SceneHair {
  const { median, logSd } = CLASSES[weighted(random, growth.classShares)] ?? CLASSES[0];
  const widthUm = clamp(logNormal(random, median * growth.widthScale, logSd), 8, 130);
  const kind = classOfWidth(widthUm);
  const thin = kind === "vellus";
  const jitter = 0.02;
  return {
    id: 0,
    unit,
    rootMm: [
      at[0] + along * Math.cos(row) + normal(random, 0, jitter),
      at[1] + along * Math.sin(row) + normal(random, 0, jitter),
    ],
    directionRad: unitDirection + normal(random, 0, (thin ? 3 : 1) * CHOSEN.withinUnitSdDeg * DEG),
    ...shapeOf(random, growth, thin),
    widthUm,
    depthRatio: 1 / between(random, 1, 1.6),
    class: kind,
    pigment: (thin ? between(random, 0.12, 0.5) : 1) * logNormal(random, 1, 0.2),
    rootBlurUm: Math.abs(normal(random, 0, 3)),
    tipBlurUm: Math.abs(normal(random, 0, 7)),
    haloMm: growth.haloMm * between(random, 0.7, 1.3),
    haloStrength: growth.haloStrength * logNormal(random, 1, 0.3) * Math.min(1, widthUm / 70),
    roughness: 0.1,
    liftMm: between(random, 0.02, 0.25),
    seed: Math.floor(random() * 2 ** 31),
  };
}

/** Length, bend and tip of one visit: what the scissors and the comb leave. */
export function shapeOf(random: Random, growth: Growth, thin: boolean) {
  const clipped = growth.mode === "clipped";
  const spread = clipped ? REAL_FIELDS.clippedLengthMm.logSd : 0.3;
  const lengthMm = logNormal(random, growth.lengthMm, spread);
  return {
    lengthMm: clipped ? clamp(lengthMm, 0.12, 1.1) : clamp(lengthMm, 0.8, 12),
    curvaturePerMm: normal(random, 0, clipped ? 0.15 : 0.09),
    curvatureChangePerMm2: clipped ? 0 : normal(random, 0, 0.03),
    tip: (clipped && !thin ? "cut" : thin || random() < 0.4 ? "taper" : "cut") as "cut" | "taper",
    cutSlope: normal(random, 0, 0.45),
  };
}
