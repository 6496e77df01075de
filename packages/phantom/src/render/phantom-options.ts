import { InvalidInput, type Random, requireWithin } from "@anagen/quantities";
import { between } from "../chance/draw.ts";
import type { Sticker } from "../overlay/sticker.ts";
import { HAIR_COLOURS, type HairColour } from "../shaft/fibre.ts";
import type { Phototype } from "../skin/pigment.ts";
import { NUISANCES, type NuisanceName, SCALE_KINDS, type ScaleKind } from "./shot.ts";

/** What a picture shall be; all but `seed` may be left to the defaults or to chance. */
export type PhantomOptions = {
  seed: number;
  /** Clipped stubble (default) or hair of some millimetres. */
  mode?: "clipped" | "long";
  /** Sensor size and sampling: 1280 x 1024 at 5.55 um a pixel, as the real fields were taken. */
  widthPx?: number;
  heightPx?: number;
  umPerPx?: number;
  /** Digital zoom of the written picture: 1 (default) or 2. */
  enlarge?: 1 | 2;
  unitsPerCm2?: number;
  /** Scales every width, 0.4 to 1.3. */
  widthScale?: number;
  /** Shares of terminal, intermediate and vellus hair, in any unit; left out: those of a normal scalp. */
  classShares?: readonly [number, number, number];
  hairColour?: HairColour;
  /** Fitzpatrick's phototype, 1 to 6. */
  phototype?: Phototype;
  /** Median length of the hairs as seen from above. */
  lengthMm?: number;
  /**
   * 0 (default): clean rods; to 1: kinks, uneven edges, scales at the openings and on the shafts, hairs of
   * one unit that lie against each other.
   */
  unkempt?: number;
  /** Light against a good exposure: 3 is far overexposed. */
  exposure?: number;
  /** Standard deviation of the blur on the scalp. */
  blurSigmaUm?: number;
  scale?: ScaleKind;
  /** Geometry of the sticker, where the scale is one; left out: the one that users print. */
  sticker?: Sticker;
  /** Camera held askew: degrees, 0 (default) to 25; what lies towards this direction is farther away. */
  tiltDeg?: number;
  /** From x towards y, degrees. */
  tiltTowardsDeg?: number;
  /** From the pinhole to the scalp; perspective is the stronger the nearer. Only of a tilted camera. */
  cameraDistanceMm?: number;
  /** What disturbs; left out: as often as on real fields. */
  nuisances?: readonly NuisanceName[];
};

export const MOST_TILT_DEG = 25;

export const DEFAULT_PICTURE = { widthPx: 1280, heightPx: 1024, umPerPx: 5.55 } as const;

const MODES = ["clipped", "long"] as const;

/** How often a field has each nuisance when none is asked for; bloom has to be asked for. */
const OFTEN: Readonly<Record<Exclude<NuisanceName, "bloom">, number>> = {
  vessels: 0.5,
  furrows: 0.5,
  pores: 0.6,
  dots: 0.3,
  flakes: 0.3,
  debris: 0.6,
  ink: 0.15,
  bubbles: 0.05,
  glare: 0.1,
  circle: 0.15,
  strips: 0.3,
};

/** @throws {InvalidInput} naming the option that is out of its bounds */
export function checkOptions(options: PhantomOptions): void {
  const { seed, mode, enlarge, hairColour, phototype, scale } = options;
  if (!Number.isSafeInteger(seed)) throw new InvalidInput("seed", seed, "a whole number");
  oneOf("mode", mode, MODES);
  oneOf("enlarge", enlarge, [1, 2]);
  oneOf("hairColour", hairColour, HAIR_COLOURS);
  oneOf("phototype", phototype, [1, 2, 3, 4, 5, 6]);
  oneOf("scale", scale, SCALE_KINDS);
  for (const [index, name] of (options.nuisances ?? []).entries()) {
    oneOf(`nuisances[${index}]`, name, NUISANCES);
  }
  checkShares(options.classShares);
  within("widthPx", options.widthPx, 64, 4096);
  within("heightPx", options.heightPx, 64, 4096);
  within("umPerPx", options.umPerPx, 1, 30);
  within("unitsPerCm2", options.unitsPerCm2, 0, 200);
  within("widthScale", options.widthScale, 0.4, 1.3);
  within("lengthMm", options.lengthMm, 0.1, 12);
  within("unkempt", options.unkempt, 0, 1);
  within("exposure", options.exposure, 0.05, 20);
  within("blurSigmaUm", options.blurSigmaUm, 0, 200);
  within("tiltDeg", options.tiltDeg, 0, MOST_TILT_DEG);
  within("tiltTowardsDeg", options.tiltTowardsDeg, -360, 360);
  within("cameraDistanceMm", options.cameraDistanceMm, 30, 1000);
  for (const name of ["widthPx", "heightPx"] as const) {
    const value = options[name];
    if (value !== undefined && !Number.isInteger(value)) {
      throw new InvalidInput(name, value, "a whole number");
    }
  }
}

function checkShares(shares: readonly number[] | undefined): void {
  if (shares === undefined) return;
  const right = shares.length === 3 && shares.every((share) => share >= 0 && share < 1e6);
  if (!right || shares.every((share) => share === 0))
    throw new InvalidInput("classShares", shares, "three numbers of 0 or more, not all 0");
}

function oneOf(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new InvalidInput(name, value, `one of ${allowed.join(", ")}`);
  }
}

function within(name: string, value: number | undefined, low: number, high: number): void {
  if (value !== undefined) requireWithin(name, value, low, high);
}

export const drawNuisances = (random: Random): NuisanceName[] =>
  NUISANCES.filter((name) => name !== "bloom" && random() < OFTEN[name]);

export const drawScale = (random: Random): ScaleKind => (random() < 0.7 ? "bar" : "none");

export const drawDistortion = (random: Random): number => between(random, -0.004, 0.004);
