import type { Random } from "@anagen/quantities";
import { between, normal } from "../chance/draw.ts";
import { type Growth, shapeOf } from "../scene/grow.ts";
import { classOfWidth, type SceneHair } from "../scene/hair.ts";

export const FATES = ["kept", "lost", "gained", "thickened", "thinned"] as const;
export type Fate = (typeof FATES)[number];

/** Shares of the hairs of the first visit that change until the second; `gained` are added to them. */
export type ChangeShares = { lost: number; gained: number; thickened: number; thinned: number };

export function drawShares(random: Random): ChangeShares {
  return {
    lost: between(random, 0.03, 0.15),
    gained: between(random, 0.03, 0.25),
    thickened: between(random, 0.03, 0.15),
    thinned: between(random, 0.03, 0.1),
  };
}

/** Decides each hair's fate. Of all hairs of the scene, those to be gained are absent at first. */
export function planFates(
  random: Random,
  hairs: readonly SceneHair[],
  shares: ChangeShares,
): Map<number, Fate> {
  const absentAtFirst = shares.gained / (1 + shares.gained);
  const fates = new Map<number, Fate>();
  for (const { id } of hairs) {
    const gained = random() < absentAtFirst;
    fates.set(id, gained ? "gained" : fateOfPresent(random(), shares));
  }
  return fates;
}

function fateOfPresent(drawn: number, { lost, thickened, thinned }: ChangeShares): Fate {
  if (drawn < lost) return "lost";
  if (drawn < lost + thickened) return "thickened";
  return drawn < lost + thickened + thinned ? "thinned" : "kept";
}

/** The hairs of the first visit. */
export const firstVisit = (hairs: readonly SceneHair[], fates: Map<number, Fate>): SceneHair[] =>
  hairs.filter(({ id }) => fates.get(id) !== "gained");

const COMMON_TURN_SD_DEG = 5;
const OWN_TURN_SD_DEG = 4;
const DEG = Math.PI / 180;

/** The hairs of the second visit: same roots, newly cut and combed, some thicker or thinner. */
export function secondVisit(
  random: Random,
  hairs: readonly SceneHair[],
  fates: Map<number, Fate>,
  growth: Growth,
): SceneHair[] {
  const common = normal(random, 0, COMMON_TURN_SD_DEG) * DEG;
  const cut = { ...growth, lengthMm: growth.lengthMm * between(random, 0.8, 1.25) };
  return hairs
    .filter(({ id }) => fates.get(id) !== "lost")
    .map((hair) => {
      const widthUm = hair.widthUm * widthFactor(random, fates.get(hair.id));
      return {
        ...hair,
        ...shapeOf(random, cut, hair.class === "vellus"),
        directionRad: hair.directionRad + common + normal(random, 0, OWN_TURN_SD_DEG) * DEG,
        widthUm,
        class: classOfWidth(widthUm),
        rootBlurUm: Math.abs(normal(random, 0, 3)),
        tipBlurUm: Math.abs(normal(random, 0, 7)),
      };
    });
}

function widthFactor(random: Random, fate: Fate | undefined): number {
  if (fate === "thickened") return between(random, 1.2, 1.45);
  return fate === "thinned" ? between(random, 0.6, 0.8) : 1;
}
