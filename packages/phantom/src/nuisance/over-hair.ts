import { between } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import type { Point } from "../view/view.ts";
import { around, coverAlong } from "./marks.ts";
import type { DrawNuisance } from "./on-skin.ts";
import { scatter } from "./places.ts";

/** Cut pieces that lie loose: dark rods without a root. */
export const debris: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.06).map((at) => {
    const turn = between(random, 0, Math.PI);
    const half = between(random, 0.05, 0.17);
    const across: Point = [half * Math.cos(turn), half * Math.sin(turn)];
    const path: Point[] = [
      [at[0] - across[0], at[1] - across[1]],
      at,
      [at[0] + across[0], at[1] + across[1]],
    ];
    const dark = between(random, 0.01, 0.06);
    const widthMm = between(random, 0.03, 0.1);
    coverAlong(ground, path, widthMm, [dark, dark, dark * 1.1], between(random, -0.5, 0.5));
    return at;
  });

/** White scales, also over hair. */
export const flakes: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.1).map((at) => {
    const radius = between(random, 0.04, 0.16);
    const seed = Math.floor(random() * 1e6);
    const thick = between(random, 0.3, 0.75);
    around(ground, at, 1.5 * radius, (level, _, dx, dy) => {
      const edge = radius * (1 + 0.6 * latticeNoise(seed, dx / 0.06, dy / 0.06));
      const inside = (edge - Math.hypot(dx, dy)) / 0.012;
      const cover = thick * Math.min(1, Math.max(0, inside));
      return level * (1 - cover) + cover * (0.78 + 0.25 * latticeNoise(seed, dx / 0.03, dy / 0.03));
    });
    return at;
  });

/** Air in the contact fluid: a dark rim, a bright crescent, a lens between. */
export const bubbles: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.12).map((at) => {
    const radius = between(random, 0.06, 0.35);
    const wall = 0.08 * radius + 0.01;
    around(ground, at, radius + 2 * wall, (level, _, dx, dy) => {
      const way = Math.hypot(dx, dy);
      const rim = Math.exp(-0.5 * ((way - radius) / wall) ** 2);
      const lit = Math.max(0, -(dx + dy) / (1.42 * (way || 1)));
      const crescent = Math.exp(-0.5 * ((way - 0.8 * radius) / (1.3 * wall)) ** 2) * lit ** 3;
      return level * (1 - 0.6 * rim) + 0.9 * crescent;
    });
    return at;
  });

/** Reflections of the light that go beyond the end of the scale. */
export const glare: DrawNuisance = (random, region, ground) =>
  scatter(random, region, 0.05).map((at) => {
    const sigma = between(random, 0.05, 0.25);
    const seed = Math.floor(random() * 1e6);
    const strength = between(random, 1.5, 5);
    around(ground, at, 3 * sigma, (level, _, dx, dy) => {
      const uneven = Math.max(0, 0.6 + 2.4 * latticeNoise(seed, dx / 0.12, dy / 0.12));
      return level + strength * uneven * Math.exp((-0.5 * (dx * dx + dy * dy)) / sigma ** 2) ** 2;
    });
    return at;
  });
