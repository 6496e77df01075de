import type { Canvas } from "../canvas/canvas.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { Fibre } from "./fibre.ts";
import { coverAt, placeOnRod, type Rod } from "./rod.ts";
import type { Sweep } from "./sweep.ts";

/** What a shaft is painted with. */
export type ShaftPaint = {
  canvas: Canvas;
  sweep: Sweep;
  /** Number of the hair that lies uppermost at each pixel; 0 is skin. */
  uppermost: Int32Array;
  fibre: Fibre;
  pxPerMm: number;
  /** Direction of the light on the picture. */
  lightRad: number;
};

const GRID = 3;
const PITCH = 1 / GRID;

/** Paints one hair over what is there: absorption by the chord, hiding, scattering, a glint. */
export function paintShaft(paint: ShaftPaint, hair: SceneHair, rod: Rod): void {
  const { canvas, fibre, uppermost } = paint;
  const { planes } = canvas;
  const reach =
    rod.halfWidth(0) * 1.2 + 2.5 * Math.max(rod.softness(0), rod.softness(Number.MAX_VALUE)) + 1.5;
  const place = { along: 0, across: 0 };
  const glint = glintOf(paint, hair, rod);
  const through = [0, 0, 0];
  paint.sweep(rod.path, reach + tipReach(rod), (index, x, y, piece) => {
    let cover = 0;
    let shine = 0;
    through.fill(0);
    for (let sub = 0; sub < GRID * GRID; sub += 1) {
      const px = x + ((sub % GRID) + 0.5) * PITCH;
      const py = y + (Math.floor(sub / GRID) + 0.5) * PITCH;
      placeOnRod(rod, piece, px, py, place);
      const { along, across } = place;
      const covered = coverAt(rod, place, PITCH) * PITCH * PITCH;
      if (covered === 0) continue;
      const share =
        rod.surface === undefined ? covered : covered * rod.surface.shows(along, across);
      cover += share;
      const half = rod.halfWidth(along);
      const u = Math.min(1, Math.abs(across) / (half || 1));
      const chordMm =
        ((2 * half * Math.sqrt(1 - u * u)) / paint.pxPerMm) * hair.depthRatio * hair.pigment;
      for (let c = 0; c < 3; c += 1) {
        through[c] =
          (through[c] as number) + share * Math.exp(-chordMm * (fibre.absorbsPerMm[c] as number));
      }
      shine += share * glint(along, across / (half || 1));
      if (rod.surface !== undefined) shine += share * rod.surface.stuck(along, across);
    }
    if (cover === 0) return;
    const hidden = fibre.hides * Math.min(1, hair.pigment * (hair.widthUm / 60));
    for (let c = 0; c < 3; c += 1) {
      const plane = planes[c as 0 | 1 | 2];
      const behind = plane[index] as number;
      plane[index] =
        behind * (1 - cover) +
        behind * (1 - hidden) * (through[c] as number) +
        cover * hidden * (fibre.scatters[c] as number) +
        shine;
    }
    if (cover > 0.5) uppermost[index] = hair.id + 1;
  });
}

const tipReach = (rod: Rod) => Math.abs(rod.cutSlope) * rod.halfWidth(0);

/** A bright band along the shaft, off the middle towards the light, broken like a real cuticle. */
function glintOf({ fibre, lightRad, pxPerMm }: ShaftPaint, hair: SceneHair, rod: Rod) {
  const [ax, ay] = rod.path[0] as readonly [number, number];
  const [bx, by] = rod.path[rod.path.length - 1] as readonly [number, number];
  const direction = Math.atan2(by - ay, bx - ax);
  const across = Math.sin(lightRad - direction);
  const band = 0.1 + 0.2 * ((hair.seed % 97) / 97);
  const strength =
    fibre.shine * 0.14 * (0.3 + 0.7 * Math.abs(across)) * Math.min(1, hair.widthUm / 50);
  return (along: number, u: number) => {
    const off = (u - 0.45 * across) / band;
    if (off * off > 9) return 0;
    const broken = 0.25 + 2.6 * latticeNoise(hair.seed + 5, along / (0.02 * pxPerMm), u * 2.5);
    return broken <= 0 ? 0 : strength * broken * Math.exp(-0.5 * off * off);
  };
}
