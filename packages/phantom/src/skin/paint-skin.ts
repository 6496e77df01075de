import type { Canvas, Colour } from "../canvas/canvas.ts";
import { fractalNoise, latticeNoise } from "../chance/lattice-noise.ts";
import { creaseAt } from "../unkempt/creases.ts";
import { toScalp, type View } from "../view/view.ts";
import { skinColour } from "./pigment.ts";
import type { SkinLook } from "./skin-look.ts";

/** Diffuse skin goes to `skin`; glints, which have the colour of the light, to `gloss`. */
export function paintSkin(skin: Canvas, gloss: Float32Array, view: View, look: SkinLook): void {
  const { widthPx, heightPx, planes } = skin;
  const base = skinColour(look.melanin, look.blood);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const [xMm, yMm] = toScalp(view, [x + 0.5, y + 0.5]);
      const index = y * widthPx + x;
      const colour = diffuseAt(look, base, xMm, yMm);
      planes[0][index] = colour[0];
      planes[1][index] = colour[1];
      planes[2][index] = colour[2];
      gloss[index] = glossAt(look, xMm, yMm);
    }
  }
}

const scratch: [number, number, number] = [0, 0, 0];

function diffuseAt(look: SkinLook, base: Colour, x: number, y: number): Colour {
  const { seed } = look;
  const blood = look.blotches * fractalNoise(seed + 1, x / 1.6, y / 1.6, 2, 0.5);
  const melanin = look.blotches * latticeNoise(seed + 2, x / 2.3, y / 2.3);
  const bend = 0.6 * latticeNoise(seed + 5, x / 0.2, y / 0.2);
  const fold = 0.2 - Math.abs(latticeNoise(seed + 6, x / 0.1 + bend, (y + 0.5 * x) / 0.16 - bend));
  const fine = look.grain * (fractalNoise(seed + 3, x / 0.16, y / 0.16, 3, 0.75) + 0.7 * fold);
  const furrow = look.furrows * furrowAt(seed + 4, x, y);
  const relief = 0.35 * look.blotches * latticeNoise(seed + 8, x / 0.45, y / 0.45);
  const creased = look.creases === undefined ? 0 : creaseAt(look.creases, x, y);
  const light = 1 + fine - furrow + relief + creased;
  scratch[0] = base[0] * light * (1 - 0.12 * blood - 0.1 * melanin);
  scratch[1] = base[1] * light * (1 - 0.3 * blood - 0.14 * melanin);
  scratch[2] = base[2] * light * (1 - 0.24 * blood - 0.2 * melanin);
  return scratch;
}

/** Dark lines where bent noise crosses zero, in patches: 1 in the middle of a line. */
function furrowAt(seed: number, x: number, y: number): number {
  const bend = 0.35 * latticeNoise(seed, x / 0.9, y / 0.9);
  const across = latticeNoise(seed + 7, (x + 0.4 * y) / 2.2 + bend, (y - 0.3 * x) / 0.8 + bend);
  const patch = 0.5 + latticeNoise(seed + 9, x / 1.7, y / 1.7);
  const line = 1 - Math.abs(across) / 0.07;
  return line > 0 && patch > 0 ? line * patch : 0;
}

/** Short bright strokes of two directions, strongest in patches, and rare sparks. */
function glossAt(look: SkinLook, x: number, y: number): number {
  const { seed } = look;
  const patch = 0.42 + 0.9 * fractalNoise(seed + 21, x / 1.2, y / 1.2, 2, 0.6);
  if (patch <= 0) return 0;
  const bend = 1.5 * latticeNoise(seed + 22, x / 0.3, y / 0.3);
  const one = latticeNoise(seed + 23, x / 0.022 + bend, (y + 0.4 * x) / 0.07 + bend);
  const two = latticeNoise(seed + 24, (x - 0.6 * y) / 0.08 + bend, (y + 0.5 * x) / 0.026 - bend);
  const peak = Math.max(one, two);
  if (peak <= 0) return 0;
  const spark = peak > 0.42 ? 28 * (peak - 0.42) * patch * patch : 0;
  return look.gloss * patch * (0.55 * peak + spark);
}
