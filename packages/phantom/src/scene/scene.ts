import { between, clamp, normal } from "../chance/draw.ts";
import { stream, streamSeed } from "../chance/streams.ts";
import type { Point } from "../view/view.ts";
import { placeUnits, type Region } from "./follicles.ts";
import { type Growth, growUnit } from "./grow.ts";
import type { SceneHair } from "./hair.ts";
import type { Person } from "./person.ts";
import { CHOSEN, REAL_FIELDS } from "./statistics.ts";

/** A piece of scalp, in millimetres, before any camera looks at it. */
export type Scene = {
  region: Region;
  unitsMm: readonly Point[];
  /** Every two units keep this distance. */
  leastUnitDistanceMm: number;
  hairs: readonly SceneHair[];
  growth: Growth;
  person: Person;
};

export type SceneWish = {
  seed: number;
  mode: "clipped" | "long";
  region: Region;
  unitsPerCm2: number | null;
  /** Scales every hair's width: 0.7 is a thinning scalp. */
  widthScale: number;
  /** Median length; null: drawn. */
  lengthMm: number | null;
  classShares: readonly number[] | null;
  person: Person;
};

/** Draws a scene; the same wish gives the same scene. */
export function drawScene(wish: SceneWish): Scene {
  const { seed, mode, region } = wish;
  const random = stream(seed, "growth");
  const { mean, sd } = REAL_FIELDS.unitsPerCm2;
  const dense = mode === "clipped" ? 1 : 0.75;
  const drawn = clamp(normal(random, mean, sd), 40, 120) * dense;
  const unitsPerCm2 = wish.unitsPerCm2 ?? drawn;
  const growth = drawGrowth(wish);
  const spacingMm = 10 / Math.sqrt(unitsPerCm2);
  const places = stream(seed, "units");
  const hardCore = between(places, CHOSEN.hardCore.low, CHOSEN.hardCore.high);
  const { units, leastMm } = placeUnits(places, region, unitsPerCm2, hardCore * spacingMm);
  const hairRandom = stream(seed, "hairs");
  const hairs = units.flatMap((at, unit) => growUnit(hairRandom, growth, unit, at));
  return {
    region,
    unitsMm: units,
    leastUnitDistanceMm: leastMm,
    hairs: hairs.map((hair, id) => ({ ...hair, id })),
    growth,
    person: wish.person,
  };
}

function drawGrowth({ seed, mode, lengthMm, widthScale, classShares }: SceneWish): Growth {
  const random = stream(seed, "common growth");
  const clipped = mode === "clipped";
  const { median } = REAL_FIELDS.clippedLengthMm;
  const drawn = clipped ? median * between(random, 0.8, 1.2) : between(random, 2, 4.2);
  return {
    mode,
    directionRad: clipped ? normal(random, 0.95, 0.35) : between(random, -Math.PI, Math.PI),
    directionSdDeg: REAL_FIELDS.directionSdDeg * between(random, 0.6, 1.15) * (clipped ? 1 : 1.6),
    lengthMm: lengthMm ?? drawn,
    widthScale: widthScale * between(random, 0.92, 1.08),
    classShares: classShares ?? CHOSEN.classShares,
    haloStrength: between(random, 0.35, 0.85),
    haloMm: between(random, 0.25, 0.55),
    seed: streamSeed(seed, "flow") & 0xffffff,
  };
}
