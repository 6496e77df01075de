import type { Edges } from "../masks/plain-strips.ts";
import type { Roi } from "./measure-options.ts";
import type { Point } from "./measurement.ts";
import type { WorkingPicture } from "./working-picture.ts";

/** Hairs nearer to the border are cut by it and cannot be told from others. */
export const GUARD_MM = 0.35;
/** A small picture keeps at least this share of its shorter side between the guards. */
export const MOST_GUARD_SHARE = 0.2;

export type Frame = Roi;

/** The part of the picture in which roots are counted, in pixels of the given picture. */
export function guardFrame(edges: Edges, pxPerMm: number, roi: Roi | undefined): Frame {
  const shorter = Math.min(edges.right - edges.left, edges.bottom - edges.top);
  const guard = Math.min(GUARD_MM * pxPerMm, MOST_GUARD_SHARE * shorter);
  const left = Math.max(edges.left + guard, roi?.x ?? 0);
  const top = Math.max(edges.top + guard, roi?.y ?? 0);
  const right = Math.min(edges.right - guard, roi ? roi.x + roi.width : Infinity);
  const bottom = Math.min(edges.bottom - guard, roi ? roi.y + roi.height : Infinity);
  return {
    x: left,
    y: top,
    width: Math.max(0, right - left),
    height: Math.max(0, bottom - top),
  };
}

export const isInside = ([x, y]: Point, frame: Frame): boolean =>
  x >= frame.x && y >= frame.y && x < frame.x + frame.width && y < frame.y + frame.height;

export type SeenArea = { cm2: number; maskedPercent: number; isHidden: (point: Point) => boolean };

/** Area of the frame less its hidden pixels. */
export function seenArea(frame: Frame, working: WorkingPicture): SeenArea {
  const { factor, hidden, light, umPerPx } = working;
  const [left, right] = [Math.ceil(frame.x / factor), Math.floor((frame.x + frame.width) / factor)];
  const [top, bottom] = [
    Math.ceil(frame.y / factor),
    Math.floor((frame.y + frame.height) / factor),
  ];
  let [all, masked] = [0, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      all++;
      if (hidden[y * light.width + x]) masked++;
    }
  const share = all > 0 ? masked / all : 1;
  const umPerGivenPx = umPerPx / factor;
  const frameCm2 = (frame.width * frame.height * umPerGivenPx ** 2) / 1e8;
  const isHidden = ([x, y]: Point): boolean => {
    const [column, row] = [Math.floor((x + 0.5) / factor), Math.floor((y + 0.5) / factor)];
    if (column < 0 || row < 0 || column >= light.width || row >= light.height) return true;
    return hidden[row * light.width + column] === 1;
  };
  return { cm2: frameCm2 * (1 - share), maskedPercent: 100 * share, isHidden };
}
