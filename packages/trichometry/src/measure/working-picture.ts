import { type Darkness, darkness } from "../illumination/darkness.ts";
import { hideCovers } from "../masks/covers.ts";
import { fillIn } from "../masks/fill-in.ts";
import { hideGlare } from "../masks/glare.ts";
import { type Edges, pictureEdges } from "../masks/plain-strips.ts";
import { hideScale, scaleLines } from "../masks/scale-lines.ts";
import { type LinearPicture, linearLight } from "../picture/linear-light.ts";
import type { Picture } from "../picture/picture.ts";
import type { Outline } from "../plane/outline.ts";

/** Finer pixels add time and nothing else: a thin hair is five of these wide. */
const WORKING_UM_PER_PX = 5.5;
const WHOLE_WITHIN = 0.12;
const FACTOR_STEP = 0.05;
const SHORTEST_SCALE_LINE_UM = 500;
const LABEL_REACH_UM = 80;
const LINE_REACH_UM = 12;

export type WorkingPicture = {
  /** Pixels of the given picture along one side of a working pixel. */
  factor: number;
  umPerPx: number;
  edges: Edges;
  light: LinearPicture;
  /** 1 where there is no skin to see, working pixels. */
  hidden: Uint8Array;
  dark: Darkness;
};

/** The picture as the instrument works on it: light, at hair's scale, flattened and masked. */
export function workingPicture(
  picture: Picture,
  pxPerMm: number,
  covers: readonly Outline[] = [],
): WorkingPicture {
  const umPerGivenPx = 1000 / pxPerMm;
  const factor = workingFactor(umPerGivenPx);
  const umPerPx = umPerGivenPx * factor;
  const edges = pictureEdges(picture);
  const light = linearLight(picture, factor);
  const hidden = outside(light, edges, factor);
  hideCovers(covers, hidden, light, factor);
  const dark = darkness(light, hidden, umPerPx);
  const reach = Math.ceil(LINE_REACH_UM / umPerPx);
  for (const plane of [dark.inAll, dark.inWarm, dark.asLight]) fillIn(plane, dark.drawn, reach);
  const lines = scaleLines(dark.inAll, SHORTEST_SCALE_LINE_UM / umPerPx);
  hideScale(dark.inAll, lines, hidden, Math.ceil(LABEL_REACH_UM / umPerPx));
  hideGlare(light, hidden, umPerPx);
  return { factor, umPerPx, edges, light, hidden, dark };
}

/** Whole where that is near enough: blocks of whole pixels keep every edge as it was taken. */
function workingFactor(umPerGivenPx: number): number {
  const asked = WORKING_UM_PER_PX / umPerGivenPx;
  const whole = Math.max(1, Math.round(asked));
  if (asked < 1 || Math.abs(asked - whole) <= WHOLE_WITHIN * whole) return whole;
  return Math.round(asked / FACTOR_STEP) * FACTOR_STEP;
}

function outside({ width, height }: LinearPicture, edges: Edges, factor: number): Uint8Array {
  const hidden = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const rowOut = factor * y < edges.top || factor * (y + 1) > edges.bottom;
    for (let x = 0; x < width; x++)
      if (rowOut || factor * x < edges.left || factor * (x + 1) > edges.right)
        hidden[y * width + x] = 1;
  }
  return hidden;
}

/** A position among working pixels as one among the given picture's. */
export const toGiven = (position: number, factor: number): number =>
  factor * (position + 0.5) - 0.5;
