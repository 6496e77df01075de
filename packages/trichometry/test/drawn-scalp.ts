import { seededRandom } from "@anagen/quantities";
import type { Picture } from "../src/index.ts";
import { smooth } from "../src/picture/smooth.ts";

export type DrawnHair = {
  root: [number, number];
  tip: [number, number];
  widthUm: number;
  /** A cut piece that lies on the skin: no shadow of a root. */
  loose?: boolean;
};

export type Drawing = {
  widthPx: number;
  heightPx: number;
  pxPerMm: number;
  hairs: DrawnHair[];
  blurUm?: number;
  /** Light at the right edge over that at the left. */
  gradient?: number;
  /** Standard deviation of the noise, steps of 255. */
  noiseDn?: number;
  /** Length of the shadow of each root under the skin, um. */
  shadowUm?: number;
  hairLight?: number;
  skin?: [number, number, number];
  seed?: number;
};

const SUB = 4;
const SKIN: [number, number, number] = [0.42, 0.3, 0.22];

/** Straight rods on even skin: coverage exact to a sixteenth of a pixel, blurred as light is. */
export function drawScalp(drawing: Drawing): Picture {
  const { widthPx, heightPx, pxPerMm } = drawing;
  const cover = { width: widthPx, height: heightPx, values: new Float32Array(widthPx * heightPx) };
  const shadow = { ...cover, values: new Float32Array(widthPx * heightPx) };
  for (const hair of drawing.hairs) {
    drawRod(cover.values, drawing, hair.root, hair.tip, hair.widthUm);
    const length = Math.hypot(hair.tip[0] - hair.root[0], hair.tip[1] - hair.root[1]);
    const back = ((drawing.shadowUm ?? 150) * pxPerMm) / 1000 / length;
    const under: [number, number] = [
      hair.root[0] - back * (hair.tip[0] - hair.root[0]),
      hair.root[1] - back * (hair.tip[1] - hair.root[1]),
    ];
    if (!hair.loose) drawRod(shadow.values, drawing, under, hair.root, hair.widthUm);
  }
  const blurPx = ((drawing.blurUm ?? 13) * pxPerMm) / 1000;
  const seen = smooth(cover, blurPx).values;
  const below = smooth(shadow, blurPx + (40 * pxPerMm) / 1000).values;
  const random = seededRandom(drawing.seed ?? 1);
  const rgb = new Uint8Array(3 * widthPx * heightPx);
  const skin = drawing.skin ?? SKIN;
  const gradient = drawing.gradient ?? 1;
  for (let i = 0; i < widthPx * heightPx; i++) {
    const lamp = 1 + ((gradient - 1) * (i % widthPx)) / widthPx;
    for (let c = 0; c < 3; c++) {
      const bare = (skin[c] as number) * lamp * (1 - 0.5 * (below[i] as number));
      const light = bare * (1 - (1 - (drawing.hairLight ?? 0.05)) * (seen[i] as number));
      const noise = (random() + random() + random() - 1.5) * 2 * (drawing.noiseDn ?? 1.5);
      rgb[3 * i + c] = Math.max(0, Math.min(255, Math.round(255 * encoded(light) + noise)));
    }
  }
  return { widthPx, heightPx, rgb };
}

const encoded = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;

function drawRod(
  values: Float32Array,
  { widthPx, heightPx, pxPerMm }: Drawing,
  [x0, y0]: [number, number],
  [x1, y1]: [number, number],
  widthUm: number,
): void {
  const half = (widthUm * pxPerMm) / 2000;
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ex, ey] = [(x1 - x0) / length, (y1 - y0) / length];
  const reach = Math.ceil(half) + 1;
  const [top, bottom] = [Math.floor(Math.min(y0, y1)) - reach, Math.ceil(Math.max(y0, y1)) + reach];
  const [left, right] = [Math.floor(Math.min(x0, x1)) - reach, Math.ceil(Math.max(x0, x1)) + reach];
  for (let y = Math.max(0, top); y <= Math.min(heightPx - 1, bottom); y++)
    for (let x = Math.max(0, left); x <= Math.min(widthPx - 1, right); x++) {
      let inside = 0;
      for (let k = 0; k < SUB * SUB; k++) {
        const dx = x - 0.5 + ((k % SUB) + 0.5) / SUB - x0;
        const dy = y - 0.5 + (Math.floor(k / SUB) + 0.5) / SUB - y0;
        const u = dx * ex + dy * ey;
        if (u >= 0 && u <= length && Math.abs(dy * ex - dx * ey) <= half) inside++;
      }
      const i = y * widthPx + x;
      values[i] = Math.max(values[i] as number, inside / (SUB * SUB));
    }
}

/** Rods in rows, well apart, all pointing the same way. */
export function rowsOfHairs(
  widthsUm: number[],
  { columns = 4, gapPx = 130, lengthPx = 80 } = {},
): DrawnHair[] {
  const [ex, ey] = [Math.cos(1.1), Math.sin(1.1)];
  return widthsUm.map((widthUm, i) => {
    const x = 110 + (i % columns) * gapPx;
    const y = 100 + Math.floor(i / columns) * gapPx;
    return { root: [x, y], tip: [x + lengthPx * ex, y + lengthPx * ey], widthUm };
  });
}

export const GIVEN = { value: 180, sd: 0.9, from: "given" } as const;
