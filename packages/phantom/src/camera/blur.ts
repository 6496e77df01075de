import type { Canvas } from "../canvas/canvas.ts";

/** Gaussian blur of every plane, in place; edges repeat. */
export function blurCanvas(canvas: Canvas, sigmaPx: number): void {
  for (const plane of canvas.planes) blurPlane(plane, canvas.widthPx, canvas.heightPx, sigmaPx);
}

/** Separable Gaussian blur, kernel cut at 3.5 sigma; nothing happens below 0.1 px. */
export function blurPlane(
  plane: Float32Array,
  widthPx: number,
  heightPx: number,
  sigmaPx: number,
): void {
  if (sigmaPx < 0.1) return;
  const kernel = gaussianKernel(sigmaPx);
  const line = new Float32Array(Math.max(widthPx, heightPx));
  for (let y = 0; y < heightPx; y += 1) blurLine(plane, y * widthPx, 1, widthPx, kernel, line);
  for (let x = 0; x < widthPx; x += 1) blurLine(plane, x, widthPx, heightPx, kernel, line);
}

/** Weights from the middle outwards; the whole kernel sums to 1. */
function gaussianKernel(sigmaPx: number): Float32Array {
  const reach = Math.ceil(3.5 * sigmaPx);
  const half = new Float32Array(reach + 1);
  let sum = 0;
  for (let i = 0; i <= reach; i += 1) {
    half[i] = Math.exp((-0.5 * i * i) / (sigmaPx * sigmaPx));
    sum += (i === 0 ? 1 : 2) * (half[i] as number);
  }
  return half.map((weight) => weight / sum);
}

function blurLine(
  plane: Float32Array,
  start: number,
  stride: number,
  length: number,
  kernel: Float32Array,
  line: Float32Array,
): void {
  for (let i = 0; i < length; i += 1) line[i] = plane[start + i * stride] as number;
  const reach = kernel.length - 1;
  const last = length - 1;
  for (let i = 0; i < length; i += 1) {
    let sum = (kernel[0] as number) * (line[i] as number);
    if (i >= reach && i + reach <= last) {
      for (let k = 1; k <= reach; k += 1) {
        sum += (kernel[k] as number) * ((line[i - k] as number) + (line[i + k] as number));
      }
    } else {
      for (let k = 1; k <= reach; k += 1) {
        const before = line[i < k ? 0 : i - k] as number;
        const after = line[i + k > last ? last : i + k] as number;
        sum += (kernel[k] as number) * (before + after);
      }
    }
    plane[start + i * stride] = sum;
  }
}
