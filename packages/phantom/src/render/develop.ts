import type { Random } from "@anagen/quantities";
import type { Camera } from "../camera/camera.ts";
import { codeCanvas, toPicture } from "../camera/encode.ts";
import { enlarged } from "../camera/enlarge.ts";
import { applyLens } from "../camera/lens.ts";
import { applySensor, sharpen } from "../camera/sensor.ts";
import type { Canvas } from "../canvas/canvas.ts";
import type { PhantomPicture } from "../picture.ts";

/** From light on the sensor to bytes: lens, sensor, coding, sharpening, digital zoom. */
export function develop(
  random: Random,
  canvas: Canvas,
  camera: Camera,
  pxPerMm: number,
  enlarge: number,
): PhantomPicture {
  applyLens(canvas, camera, pxPerMm);
  applySensor(random, canvas, camera);
  codeCanvas(canvas);
  sharpen(canvas, camera);
  return toPicture(enlarged(canvas, enlarge));
}
