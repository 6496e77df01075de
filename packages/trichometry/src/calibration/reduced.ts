import type { Grey } from "./grey.ts";

/** The picture with whole blocks of pixels averaged, so that no side is longer than asked. */
export function reduced(grey: Grey, longestPx: number): { small: Grey; factor: number } {
  const factor = Math.max(1, Math.ceil(Math.max(grey.widthPx, grey.heightPx) / longestPx));
  if (factor === 1) return { small: grey, factor };
  const widthPx = Math.floor(grey.widthPx / factor);
  const heightPx = Math.floor(grey.heightPx / factor);
  const values = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy += 1) {
        const row = (y * factor + dy) * grey.widthPx + x * factor;
        for (let dx = 0; dx < factor; dx += 1) sum += grey.values[row + dx] ?? 0;
      }
      values[y * widthPx + x] = sum / (factor * factor);
    }
  }
  return { small: { widthPx, heightPx, values }, factor };
}
