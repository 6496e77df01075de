import { toPicture } from "../camera/encode.ts";
import { blankCanvas, type Canvas } from "../canvas/canvas.ts";
import { normal } from "../chance/draw.ts";
import { fractalNoise, latticeNoise } from "../chance/lattice-noise.ts";
import { stream } from "../chance/streams.ts";
import { DEFAULT_PICTURE } from "../render/phantom-options.ts";
import type { Phantom } from "../render/shoot.ts";

export const NOT_SCALP = ["blank", "noise", "fabric", "wood"] as const;
export type NotScalp = (typeof NOT_SCALP)[number];

const PX_PER_MM = 1000 / DEFAULT_PICTURE.umPerPx;

type Size = { widthPx?: number; heightPx?: number };
type Paint = (x: number, y: number) => readonly [number, number, number];

/** Pictures without a scalp, of which every reader must say that there is nothing to measure. */
export function renderNotScalp(kind: NotScalp, seed: number, size: Size = {}): Phantom {
  const { widthPx, heightPx } = { ...DEFAULT_PICTURE, ...size };
  const canvas = blankCanvas(widthPx, heightPx);
  const colourAt = PAINTS[kind](seed);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const colour = colourAt(x, y);
      for (const [c, plane] of canvas.planes.entries()) {
        plane[y * widthPx + x] = colour[c as 0 | 1 | 2];
      }
    }
  }
  return { picture: toPicture(canvas), truth: emptyTruth(canvas, kind, seed) };
}

const PAINTS: Readonly<Record<NotScalp, (seed: number) => Paint>> = {
  blank: () => () => [0.62, 0.57, 0.54],
  noise: (seed) => {
    const random = stream(seed, "plain noise");
    return () => [normal(random, 0.5, 0.2), normal(random, 0.5, 0.2), normal(random, 0.5, 0.2)];
  },
  fabric: (seed) => (x, y) => {
    const bend = 6 * latticeNoise(seed, x / 180, y / 180);
    const warp = Math.sin((x + bend) / 5.2);
    const weft = Math.sin((y - bend) / 5.2);
    const over = Math.sin((x + bend) / 10.4) * Math.sin((y - bend) / 10.4) > 0;
    const thread = 0.5 + 0.32 * (over ? warp : weft) + 0.1 * latticeNoise(seed + 1, x / 3, y / 3);
    return [0.35 * thread + 0.1, 0.42 * thread + 0.1, 0.6 * thread + 0.15];
  },
  wood: (seed) => (x, y) => {
    const ring = fractalNoise(seed, x / 400, y / 60, 3, 0.5);
    const line = Math.sin(28 * ring + y / 30);
    const grain = latticeNoise(seed + 3, x / 60, y / 2.5);
    const light = 0.55 + 0.12 * line + 0.16 * grain;
    return [light, 0.74 * light, 0.5 * light];
  },
};

function emptyTruth({ widthPx, heightPx }: Canvas, kind: NotScalp, seed: number) {
  return {
    seed,
    mode: "clipped" as const,
    widthPx,
    heightPx,
    pxPerMm: PX_PER_MM,
    scalpPx: { x: 0, y: 0, width: 0, height: 0 },
    hiddenPx: null,
    areaCm2: 0,
    rootsInside: 0,
    densityPerCm2: 0,
    hairs: [],
    units: [],
    optics: {
      blurSigmaUm: 0,
      motionUm: 0,
      enlarge: 1,
      angleDeg: 0,
      centreMm: [0, 0] as const,
      distortion: 0,
      tilt: null,
      scalpToPicture: [PX_PER_MM, 0, widthPx / 2, 0, PX_PER_MM, heightPx / 2, 0, 0, 1],
    },
    skin: { phototype: 0, melanin: 0, blood: 0 },
    hairColour: "none",
    scale: { kind: "none", label: null, trueScale: false },
    nuisances: [{ kind, at: [], count: 1 }],
  };
}
