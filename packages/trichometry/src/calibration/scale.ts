import type { Scale } from "../measure/measurement.ts";
import type { Outline } from "../plane/outline.ts";

/** Why no scale is given. */
export type ScaleRefusal =
  | "no-scale"
  | "bar-ambiguous"
  | "sticker-unreadable"
  | "sticker-tilted"
  | "ruler-ambiguous"
  | "scales-disagree";

/** What the caller knows of the scale. */
export type ScaleHints = {
  /** The scale itself, pixels per mm: nothing is searched then. */
  pxPerMm?: number | undefined;
  /** What the burned-in bar stands for, in mm; `DEFAULT_BAR_MM` when absent. */
  barMm?: number | undefined;
  /** From long tick to long tick of a ruler (halves between them are seen as such), in mm; `DEFAULT_TICK_MM` when absent. */
  tickMm?: number | undefined;
};

/** Something no picture can tell and nobody has said. */
export type ScaleAssumption = { what: "bar-mm" | "tick-mm" | "scale-sd"; value: number };

/**
 * A scale, with what it took for granted, or a reason why there is none. `covers` outlines what lies on the skin
 * to tell the scale: no hair is to be looked for there.
 */
export type Calibration =
  | { scale: Scale; assumed: ScaleAssumption[]; detail: string; covers: Outline[] }
  | { scale: null; reason: ScaleRefusal; detail: string; covers: Outline[] };
