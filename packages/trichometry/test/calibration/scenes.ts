import { STICKER, STICKER_DOTS_MM } from "../../src/calibration/sticker-geometry.ts";
import { type Homography, inverted, through } from "../../src/plane/homography.ts";
import type { Paint } from "./drawn-picture.ts";

const SKIN = 160;
const PAPER = 225;
const INK = 32;

/** Skin that is not plain: waves that no ruler makes. */
export const skin: Paint = (x, y) =>
  SKIN + 9 * Math.sin(x / 17 + Math.sin(y / 29)) + 7 * Math.sin(y / 13);

/** A straight dark hair across the picture. */
export const withHair =
  (under: Paint, [x0, y0]: [number, number], [x1, y1]: [number, number], widthPx: number): Paint =>
  (x, y) => {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
    const across = Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length;
    return along > 0 && along < length && across < widthPx / 2 ? 40 : under(x, y);
  };

/** `foot` and `left` are the outer edges of the corner; the arm across is `acrossPx` long, or as long as the other. */
export type Bar = {
  left?: number;
  foot?: number;
  armPx?: number;
  acrossPx?: number;
  linePx?: number;
  ink?: number;
};

/** An L of two bars. */
export const withL = (under: Paint, bar: Bar): Paint => {
  const { left = 20.5, foot = 380.5, armPx = 180, linePx = 2, ink = 45 } = bar;
  const acrossPx = bar.acrossPx ?? armPx;
  return (x, y) => {
    const down = x >= left && x < left + linePx && y <= foot && y > foot - armPx;
    const across = y <= foot && y > foot - linePx && x >= left && x < left + acrossPx;
    return down || across ? ink : under(x, y);
  };
};

/** The sticker laid on skin; `map` takes its millimetres to pixels. */
export const withSticker = (under: Paint, map: Homography): Paint => {
  const back = inverted(map);
  return (x, y) => {
    const [u, v] = through(back, [x, y]);
    if (Math.max(Math.abs(u), Math.abs(v)) > STICKER.sideMm / 2) return under(x, y);
    for (const [index, [dotX, dotY]] of STICKER_DOTS_MM.entries()) {
      const away = Math.hypot(u - dotX, v - dotY);
      if (away < STICKER.dotDiameterMm / 2) {
        return index === 4 && away < STICKER.ringHoleDiameterMm / 2 ? PAPER : INK;
      }
    }
    return PAPER;
  };
};

/** Turned by `turnDeg`, seen from the side by `tiltDeg` (as from afar). */
export function stickerMap(pxPerMm: number, turnDeg: number, tiltDeg: number): Homography {
  const turn = (turnDeg * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const short = Math.cos((tiltDeg * Math.PI) / 180);
  return [pxPerMm * c, -pxPerMm * s * short, 310, pxPerMm * s, pxPerMm * c * short, 240, 0, 0, 1];
}

/** A ruler across the picture: a tick each `tickPx`, every `longEvery`th longer. */
export const withRuler =
  (under: Paint, { tickPx = 30, longEvery = 5, turnDeg = 0 }): Paint =>
  (x, y) => {
    const turn = (turnDeg * Math.PI) / 180;
    const along = Math.cos(turn) * (x - 300) + Math.sin(turn) * (y - 80);
    const across = -Math.sin(turn) * (x - 300) + Math.cos(turn) * (y - 80);
    if (Math.abs(across) > 60) return under(x, y);
    const tick = Math.round(along / tickPx);
    const reach = tick % longEvery === 0 ? 80 : 50;
    return Math.abs(along - tick * tickPx) < 1.5 && across + 60 < reach ? INK : PAPER;
  };
