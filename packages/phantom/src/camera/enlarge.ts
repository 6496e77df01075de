import type { Canvas } from "../canvas/canvas.ts";
import { blankCanvas } from "../canvas/canvas.ts";
import { sampled } from "./lens.ts";

/** A picture of `times` the size by linear interpolation, as a digital zoom makes it. */
export function enlarged(canvas: Canvas, times: number): Canvas {
  if (times === 1) return canvas;
  const larger = blankCanvas(canvas.widthPx * times, canvas.heightPx * times);
  for (const [c, plane] of larger.planes.entries()) {
    const from = canvas.planes[c as 0 | 1 | 2];
    for (let y = 0; y < larger.heightPx; y += 1) {
      for (let x = 0; x < larger.widthPx; x += 1) {
        const fromX = (x + 0.5) / times - 0.5;
        const fromY = (y + 0.5) / times - 0.5;
        plane[y * larger.widthPx + x] = sampled(
          from,
          canvas.widthPx,
          canvas.heightPx,
          fromX,
          fromY,
        );
      }
    }
  }
  return larger;
}
