import type { Random } from "@anagen/quantities";
import { between } from "../chance/draw.ts";
import type { Region } from "../scene/follicles.ts";
import type { Point } from "../view/view.ts";
import { absorbAlong, around, type Ground } from "./marks.ts";
import { scatter, wander } from "./places.ts";

/** Draws one kind of nuisance over a region and says where. */
export type DrawNuisance = (random: Random, region: Region, ground: Ground) => Point[];

/** Thin red curves under the skin: ridges that are no hair. */
export const vessels: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.2).map((at) => {
    const path = wander(random, at, between(random, 0.4, 1.6), 0.04, 14);
    const strength = between(random, 0.08, 0.35);
    const widthMm = between(random, 0.015, 0.05);
    absorbAlong(ground, path, widthMm, 0.02, [0.15 * strength, strength, 0.8 * strength]);
    return at;
  });

/** Long dark lines of the skin's relief, in one or two directions. */
export const furrows: DrawNuisance = (random, region, ground) => {
  const main = between(random, 0, Math.PI);
  return scatter(random, region, 0.14).map((at) => {
    const turn = main + (random() < 0.3 ? 1 : 0) + between(random, -0.15, 0.15);
    const half = between(random, 0.5, 1.8);
    const [dx, dy] = [half * Math.cos(turn), half * Math.sin(turn)];
    const bow = between(random, -0.12, 0.12);
    const path = Array.from({ length: 25 }, (_, step): Point => {
      const share = step / 12 - 1;
      const side = bow * (1 - share * share);
      return [
        at[0] + share * dx - side * Math.sin(turn),
        at[1] + share * dy + side * Math.cos(turn),
      ];
    });
    const dark = between(random, 0.06, 0.2);
    absorbAlong(ground, path, between(random, 0.015, 0.04), 0.014, [dark, dark * 1.05, dark * 1.1]);
    return at;
  });
};

/** Dark openings without a hair. */
export const pores: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.5).map((at) => {
    const sigma = between(random, 0.012, 0.035);
    const dark = between(random, 0.2, 0.7);
    around(ground, at, 3 * sigma, (level, c, dx, dy) => {
      const dense = dark * (1 + 0.15 * c) * Math.exp((-0.5 * (dx * dx + dy * dy)) / sigma ** 2);
      return level * Math.exp(-dense);
    });
    return at;
  });

/** Yellow and white dots: sebum under or in the opening. */
export const dots: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.15).map((at) => {
    const sigma = between(random, 0.04, 0.12);
    const lift = between(random, 0.05, 0.22);
    const yellow = between(random, 0, 1);
    around(ground, at, 3 * sigma, (level, c, dx, dy) => {
      const share = Math.exp(-0.5 * ((dx * dx + dy * dy) / sigma ** 2) ** 1.5);
      const tint = c === 2 ? 1 - 1.4 * yellow : 1;
      return level * (1 + lift * tint * share);
    });
    return at;
  });

/** Specks of marker ink. */
export const ink: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.08).map((at) => {
    const sigma = between(random, 0.015, 0.08);
    const strength = between(random, 0.4, 1.6);
    around(ground, at, 3 * sigma, (level, c, dx, dy) => {
      const dense = strength * Math.exp(-0.5 * ((dx * dx + dy * dy) / sigma ** 2) ** 2);
      return level * Math.exp(-dense * ([1, 0.6, 0.1][c] as number));
    });
    return at;
  });
