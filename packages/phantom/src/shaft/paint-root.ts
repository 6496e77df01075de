import { clamp } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import type { SceneHair } from "../scene/hair.ts";
import { toPixel, type View } from "../view/view.ts";

const UM_PER_MM = 1000;

/**
 * Adds the part of a hair under the skin to a map of optical density: a rod that goes down against
 * its direction, so it spreads and fades (blue-grey on the picture).
 *
 * @param dark how much of its light the fibre keeps, 0 to 1
 */
export function paintRoot(density: Float32Array, view: View, hair: SceneHair, dark: number): void {
  const steps = 9;
  for (let step = 0; step < steps; step += 1) {
    const depth = step / (steps - 1);
    const back = depth * hair.haloMm;
    const [x, y] = toPixel(view, [
      hair.rootMm[0] - back * Math.cos(hair.directionRad),
      hair.rootMm[1] - back * Math.sin(hair.directionRad),
    ]);
    const sigmaMm =
      (0.3 * hair.widthUm) / UM_PER_MM + 0.015 + 0.13 * depth * (hair.worn?.rootSpread ?? 1);
    const fade = (1 - depth) ** 1.3 + 0.05;
    const narrow = 0.03 / sigmaMm;
    splat(
      density,
      view,
      x,
      y,
      sigmaMm * view.pxPerMm,
      dark * hair.haloStrength * fade * clamp(narrow, 0, 0.9),
    );
  }
}

/** Adds a Gaussian spot. */
export function splat(
  map: Float32Array,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  x: number,
  y: number,
  sigmaPx: number,
  strength: number,
): void {
  const reach = Math.ceil(3 * sigmaPx);
  const left = Math.max(0, Math.floor(x) - reach);
  const right = Math.min(widthPx - 1, Math.floor(x) + reach);
  const top = Math.max(0, Math.floor(y) - reach);
  const bottom = Math.min(heightPx - 1, Math.floor(y) + reach);
  const scale = -0.5 / (sigmaPx * sigmaPx);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const squared = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      const index = row * widthPx + column;
      map[index] = (map[index] as number) + strength * Math.exp(squared * scale);
    }
  }
}

/** How blue the cloud over a root is: absorbed share of red, green and blue. */
export const ROOT_ABSORBS = [1, 0.8, 0.5] as const;

/** Uneven look of a cloud: 0.6 to 1.4. */
export const cloudiness = (seed: number, xMm: number, yMm: number): number =>
  1 + 0.6 * latticeNoise(seed, xMm / 0.05, yMm / 0.05);
