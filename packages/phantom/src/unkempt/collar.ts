import { latticeNoise } from "../chance/lattice-noise.ts";
import { around, type Ground } from "../nuisance/marks.ts";
import type { SceneHair } from "../scene/hair.ts";

const BROWN = [0.35, 0.6, 1] as const;
const FLAKE_LEVEL = 0.62;

/** The rim of a worn hair's opening: brown with sebum, or pale with dry scales (negative density). */
export function paintCollar(ground: Ground, { worn, rootMm, seed }: SceneHair): void {
  if (worn === undefined) return;
  const { collarMm, collarDensity } = worn;
  around(ground, rootMm, 2.2 * collarMm, (level, c, dx, dy) => {
    const away = Math.hypot(dx, dy) / collarMm;
    const patch = 0.6 + 1.1 * latticeNoise(seed + 12, dx / 0.05, dy / 0.05);
    const dense = collarDensity * Math.max(0, patch) * Math.exp(-0.5 * away ** 3);
    return level * Math.exp(-dense * (BROWN[c] as number));
  });
}

/** Thin scales at the opening, over the shafts too. */
export function paintScales(ground: Ground, { worn, rootMm, seed }: SceneHair): void {
  if (worn === undefined || worn.veilMm < 0.02) return;
  const reach = 0.03 + worn.veilMm;
  around(ground, rootMm, 2 * reach, (level, c, dx, dy) => {
    const away = Math.hypot(dx, dy) / reach;
    const patch = latticeNoise(seed + 13, dx / 0.04, dy / 0.03) - 0.12;
    if (patch <= 0) return level;
    const cover = Math.min(0.8, 5 * patch) * Math.exp(-0.5 * away ** 2) * 0.9;
    const light = FLAKE_LEVEL * (0.75 + 0.5 * latticeNoise(seed + 14 + c, dx / 0.015, dy / 0.015));
    return level * (1 - cover) + cover * Math.max(level, light);
  });
}
