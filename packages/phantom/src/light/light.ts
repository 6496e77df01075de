import type { Random } from "@anagen/quantities";
import type { Canvas, Colour } from "../canvas/canvas.ts";
import { between, logNormal } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import { skinColour } from "../skin/pigment.ts";

/** Linear level that a camera's exposure gives the middle of the skin (141 of 255 in sRGB). */
const MIDDLE_LEVEL = 0.266;
/** How far automatic exposure and white balance follow a skin away from `USUAL`. */
const EXPOSURE_FOLLOWS = 0.88;
const BALANCE_FOLLOWS = 0.3;
/** Reflectance of the skin a camera is set for: phototype II to III. */
const USUAL: Colour = skinColour(0.24, 0.23);

/** What a camera multiplies one colour by, to show this skin. */
function adaptation(skin: Colour, c: 0 | 1 | 2): number {
  const brightness = (colour: Colour) => (colour[0] + colour[1] + colour[2]) / 3;
  const darker = brightness(USUAL) / brightness(skin);
  const tint = USUAL[c] / brightness(USUAL) / (skin[c] / brightness(skin));
  return (darker ** EXPOSURE_FOLLOWS * tint ** BALANCE_FOLLOWS) / USUAL[c];
}

/** Light over one picture. */
export type Light = {
  /** Level in the brightest place; 1 brings a perfect white to the end of the scale. */
  level: number;
  colour: Colour;
  /** Direction the light comes from, on the picture. */
  fromRad: number;
  /** Share of the light that is missing at the far side, in each colour. */
  falloff: Colour;
  /** Share that is missing in the corners. */
  vignette: number;
  /** Share of the light that a shaft keeps from the skin beside it. */
  shadow: number;
  seed: number;
};

/**
 * A gradient of 0.35 to 0.55 over the field with a cast that changes: blue where the light comes from.
 * Level and colour are what automatic exposure and white balance of a camera leave, most of the way.
 *
 * @param skin reflectance of the skin that the camera adapts to
 */
export function drawLight(random: Random, seed: number, skin: Colour): Light {
  const fall = between(random, 0.47, 0.66);
  const cast = between(random, 0.03, 0.24);
  const falloff: Colour = [fall - cast * 0.7, fall, fall + cast * 0.7];
  const target: Colour = [
    logNormal(random, MIDDLE_LEVEL, 0.06),
    logNormal(random, MIDDLE_LEVEL, 0.04),
    logNormal(random, 1.12 * MIDDLE_LEVEL, 0.2),
  ];
  const gain = (c: 0 | 1 | 2) => (target[c] * adaptation(skin, c)) / (1 - 0.5 * falloff[c]);
  return {
    level: 1,
    colour: [gain(0), gain(1), gain(2)],
    fromRad: between(random, -2.9, -1.3),
    falloff,
    vignette: between(random, 0.04, 0.2),
    shadow: between(random, 0.15, 0.4),
    seed,
  };
}

/** Multiplies a canvas by the light that falls on it. */
export function applyLight({ widthPx, heightPx, planes }: Canvas, light: Light): void {
  const cos = Math.cos(light.fromRad);
  const sin = Math.sin(light.fromRad);
  const halfSpan = (Math.abs(cos) * widthPx + Math.abs(sin) * heightPx) / 2;
  const corner = (widthPx * widthPx + heightPx * heightPx) / 4;
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const dx = x + 0.5 - widthPx / 2;
      const dy = y + 0.5 - heightPx / 2;
      const far = 0.5 - (0.5 * (cos * dx + sin * dy)) / halfSpan;
      const uneven = 0.5 * latticeNoise(light.seed, dx / (0.3 * widthPx), dy / (0.3 * widthPx));
      const share = Math.min(1.1, Math.max(0, far + 0.35 * uneven));
      const edge = 1 - light.vignette * ((dx * dx + dy * dy) / corner);
      const index = y * widthPx + x;
      for (let c = 0; c < 3; c += 1) {
        const plane = planes[c as 0 | 1 | 2];
        const lit =
          light.level * (light.colour[c] as number) * (1 - (light.falloff[c] as number) * share);
        plane[index] = (plane[index] as number) * lit * edge;
      }
    }
  }
}
