import type { Random } from "@anagen/quantities";
import type { Canvas } from "../canvas/canvas.ts";
import { blurCanvas, blurPlane } from "./blur.ts";
import type { Camera } from "./camera.ts";

/** Which plane a sensor site sees: red, green / green, blue. */
const siteColour = (x: number, y: number): 0 | 1 | 2 => ((x & 1) === (y & 1) ? 1 : x & 1 ? 0 : 2);

/** Noise, the colour mosaic and its undoing, and clipping, in linear light. */
export function applySensor(random: Random, canvas: Canvas, camera: Camera): void {
  addNoise(random, canvas, camera);
  if (camera.bayer) mosaic(canvas);
  blurCanvas(canvas, camera.denoiseSigmaPx);
}

/** Shot and read noise. A mosaic sees each site once, so its three planes share no noise. */
function addNoise(random: Random, { planes }: Canvas, { fullWell, readNoise }: Camera): void {
  if (fullWell === Number.POSITIVE_INFINITY && readNoise === 0) return;
  for (const plane of planes) {
    for (let i = 0; i < plane.length; i += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - random()));
      const turn = 2 * Math.PI * random();
      plane[i] = noisy(plane[i] as number, radius * Math.cos(turn), fullWell, readNoise);
      if (i + 1 < plane.length) {
        plane[i + 1] = noisy(plane[i + 1] as number, radius * Math.sin(turn), fullWell, readNoise);
      }
    }
  }
}

const noisy = (level: number, deviate: number, fullWell: number, readNoise: number): number =>
  level + deviate * Math.sqrt(Math.max(level, 0) / fullWell + readNoise * readNoise);

/** Keeps of each site one colour and fills in the others from its neighbours (bilinear). */
function mosaic({ widthPx, heightPx, planes }: Canvas): void {
  const raw = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const index = y * widthPx + x;
      raw[index] = planes[siteColour(x, y)][index] as number;
    }
  }
  const sum = [0, 0, 0];
  const weight = [0, 0, 0];
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      sum.fill(0);
      weight.fill(0);
      for (let dy = -1; dy <= 1; dy += 1) {
        const row = y + dy;
        if (row < 0 || row >= heightPx) continue;
        for (let dx = -1; dx <= 1; dx += 1) {
          const column = x + dx;
          if (column < 0 || column >= widthPx) continue;
          const share = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
          const colour = siteColour(column, row);
          sum[colour] = (sum[colour] as number) + share * (raw[row * widthPx + column] as number);
          weight[colour] = (weight[colour] as number) + share;
        }
      }
      const index = y * widthPx + x;
      const own = siteColour(x, y);
      for (let c = 0; c < 3; c += 1) {
        const filled =
          c === own ? (raw[index] as number) : (sum[c] as number) / (weight[c] as number);
        planes[c as 0 | 1 | 2][index] = filled;
      }
    }
  }
}

/** Unsharp masking of coded values, as cameras do it: leaves a pale rim round dark shafts. */
export function sharpen({ widthPx, heightPx, planes }: Canvas, camera: Camera): void {
  if (camera.sharpen === 0) return;
  for (const plane of planes) {
    const soft = plane.slice();
    blurPlane(soft, widthPx, heightPx, camera.sharpenSigmaPx);
    for (let i = 0; i < plane.length; i += 1) {
      const level = plane[i] as number;
      plane[i] = level + camera.sharpen * (level - (soft[i] as number));
    }
  }
}
