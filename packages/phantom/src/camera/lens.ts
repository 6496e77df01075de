import type { Canvas } from "../canvas/canvas.ts";
import { blurCanvas, blurPlane } from "./blur.ts";
import type { Camera } from "./camera.ts";

const UM_PER_MM = 1000;

/** How far light that the sensor cannot hold reaches; the tail of a lens's own halo included. */
const BLOOM_SIGMA_MM = 0.09;

/** Flare, bloom, blur, motion and lateral colour, in linear light. */
export function applyLens(canvas: Canvas, camera: Camera, pxPerMm: number): void {
  const pxPerUm = pxPerMm / UM_PER_MM;
  if (camera.flare > 0) addFlare(canvas, camera.flare);
  if (camera.bloom > 0) addBloom(canvas, camera.bloom, BLOOM_SIGMA_MM * pxPerMm);
  blurCanvas(canvas, camera.blurSigmaUm * pxPerUm);
  const motionPx = camera.motionUm * pxPerUm;
  if (motionPx > 0.3) smear(canvas, motionPx, camera.motionRad);
  if (camera.chromaticPx !== 0) {
    magnify(canvas, canvas.planes[0], camera.chromaticPx);
    magnify(canvas, canvas.planes[2], -camera.chromaticPx);
  }
}

function addFlare({ planes }: Canvas, share: number): void {
  for (const plane of planes) {
    let sum = 0;
    for (const level of plane) sum += level;
    const haze = (share * sum) / plane.length;
    for (let i = 0; i < plane.length; i += 1) plane[i] = (plane[i] as number) * (1 - share) + haze;
  }
}

/** A haze about what is brighter than the scale can hold. */
function addBloom({ planes, widthPx, heightPx }: Canvas, share: number, sigmaPx: number): void {
  for (const plane of planes) {
    const spilled = plane.map((level) => share * Math.max(0, level - 1));
    blurPlane(spilled, widthPx, heightPx, sigmaPx);
    for (let i = 0; i < plane.length; i += 1)
      plane[i] = (plane[i] as number) + (spilled[i] as number);
  }
}

/** Moves a plane outwards by `cornerPx` at the corners, linearly with the distance. */
function magnify({ widthPx, heightPx }: Canvas, plane: Float32Array, cornerPx: number): void {
  const corner = Math.hypot(widthPx, heightPx) / 2;
  const shrink = 1 - cornerPx / corner;
  const before = plane.slice();
  for (let y = 0; y < heightPx; y += 1) {
    const fromY = (y - heightPx / 2) * shrink + heightPx / 2;
    for (let x = 0; x < widthPx; x += 1) {
      const fromX = (x - widthPx / 2) * shrink + widthPx / 2;
      plane[y * widthPx + x] = sampled(before, widthPx, heightPx, fromX, fromY);
    }
  }
}

/** Mean over a short straight way: the hand moved while the shutter was open. */
function smear({ widthPx, heightPx, planes }: Canvas, lengthPx: number, rad: number): void {
  const steps = Math.max(3, Math.ceil(lengthPx * 2));
  for (const plane of planes) {
    const before = plane.slice();
    plane.fill(0);
    for (let step = 0; step < steps; step += 1) {
      const way = lengthPx * ((step + 0.5) / steps - 0.5);
      const dx = way * Math.cos(rad);
      const dy = way * Math.sin(rad);
      for (let y = 0; y < heightPx; y += 1) {
        for (let x = 0; x < widthPx; x += 1) {
          const index = y * widthPx + x;
          const seen = sampled(before, widthPx, heightPx, x + dx, y + dy);
          plane[index] = (plane[index] as number) + seen / steps;
        }
      }
    }
  }
}

/** Linear interpolation; the edge repeats. */
export function sampled(
  plane: Float32Array,
  widthPx: number,
  heightPx: number,
  x: number,
  y: number,
): number {
  const heldX = Math.min(Math.max(x, 0), widthPx - 1);
  const heldY = Math.min(Math.max(y, 0), heightPx - 1);
  const left = Math.min(Math.floor(heldX), widthPx - 2);
  const top = Math.min(Math.floor(heldY), heightPx - 2);
  const fx = heldX - left;
  const fy = heldY - top;
  const at = top * widthPx + left;
  const upper = (plane[at] as number) * (1 - fx) + (plane[at + 1] as number) * fx;
  const below = at + widthPx;
  const lower = (plane[below] as number) * (1 - fx) + (plane[below + 1] as number) * fx;
  return upper * (1 - fy) + lower * fy;
}
