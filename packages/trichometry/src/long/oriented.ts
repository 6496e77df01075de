import { emptyPlane, type Plane } from "../picture/plane.ts";
import { smooth } from "../picture/smooth.ts";

/** How line-like each place is in each direction: crossing hairs lie in different layers. */
export type Oriented = {
  width: number;
  height: number;
  /** One layer a direction, `step` radians apart, from 0 (along the row) up to half a turn. */
  layers: Float32Array[];
  step: number;
};

export const DIRECTIONS = 24;

/** Widths looked for, um: each is found at its own blur. */
const WIDTHS_UM = [32, 60, 95, 140];
/** A line of this length is averaged: as long as a crossing hair is wide, several times. */
const REACH_UM = 200;
const TAP_PX = 2;
/** Second derivative of a bar under its own blur (sigma = width / 2 root 3), per contrast: 3.464 x phi(1.732). */
const BAR_RESPONSE = 0.308;
/** What contradicts a line counts against it, but not without bound. */
const WORST = -0.15;

/**
 * Line response of a darkness plane: the second derivative across each direction at the best of several blurs
 * (Steger 1998, IEEE PAMI 20:113), averaged along the direction. About the contrast of the line.
 */
export function oriented(dark: Plane, umPerPx: number): Oriented {
  const { width, height } = dark;
  const hessians = WIDTHS_UM.map((widthUm) =>
    hessianOf(dark, widthUm / umPerPx / (2 * Math.sqrt(3))),
  );
  const taps = Math.max(1, Math.round(REACH_UM / umPerPx / TAP_PX));
  const step = Math.PI / DIRECTIONS;
  const across = new Float32Array(width * height);
  const layers = Array.from({ length: DIRECTIONS }, (_, direction) => {
    const [c, s] = [Math.cos(direction * step), Math.sin(direction * step)];
    strongestAcross(hessians, c, s, across);
    return averagedAlong(across, width, height, { c, s, taps });
  });
  return { width, height, layers, step };
}

type Hessian = { xx: Float32Array; xy: Float32Array; yy: Float32Array };

/** Negative second derivatives, so that a dark line is a ridge, scaled to the contrast of a bar. */
function hessianOf(dark: Plane, sigma: number): Hessian {
  const { width, height, values } = smooth(dark, sigma);
  const scale = -(sigma * sigma) / BAR_RESPONSE;
  const [xx, xy, yy] = [
    emptyPlane(width, height),
    emptyPlane(width, height),
    emptyPlane(width, height),
  ];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const at = (offset: number) => values[i + offset] as number;
      const middle = 2 * at(0);
      xx.values[i] = scale * (at(-1) - middle + at(1));
      yy.values[i] = scale * (at(-width) - middle + at(width));
      xy.values[i] = (scale * (at(width + 1) - at(width - 1) - at(1 - width) + at(-width - 1))) / 4;
    }
  }
  return { xx: xx.values, xy: xy.values, yy: yy.values };
}

function strongestAcross(
  hessians: readonly Hessian[],
  c: number,
  s: number,
  out: Float32Array,
): void {
  out.fill(WORST);
  const [ss, cs, cc] = [s * s, -2 * c * s, c * c];
  for (const { xx, xy, yy } of hessians) {
    for (let i = 0; i < out.length; i++) {
      const value = ss * (xx[i] as number) + cs * (xy[i] as number) + cc * (yy[i] as number);
      if (value > (out[i] as number)) out[i] = value;
    }
  }
}

function averagedAlong(
  across: Float32Array,
  width: number,
  height: number,
  { c, s, taps }: { c: number; s: number; taps: number },
): Float32Array {
  const out = new Float32Array(across.length);
  const offsets = Array.from({ length: 2 * taps + 1 }, (_, tap) => {
    const away = (tap - taps) * TAP_PX;
    return [Math.round(c * away), Math.round(s * away)] as const;
  });
  for (const [dx, dy] of offsets) {
    const [top, bottom] = [Math.max(0, -dy), Math.min(height, height - dy)];
    const [left, right] = [Math.max(0, -dx), Math.min(width, width - dx)];
    for (let y = top; y < bottom; y++) {
      const to = y * width;
      const from = (y + dy) * width + dx;
      for (let x = left; x < right; x++) {
        out[to + x] = (out[to + x] as number) + (across[from + x] as number);
      }
    }
  }
  const share = 1 / offsets.length;
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * share;
  return out;
}
