import type { Outline } from "../plane/outline.ts";
import type { Scale } from "./measurement.ts";

export type Mode = "clipped" | "long" | "auto";

/** A rectangle in pixels of the picture. */
export type Roi = { x: number; y: number; width: number; height: number };

export type MeasureOptions = {
  /** Without it the measurement is refused with `no-scale`. */
  pxPerMm?: Scale | undefined;
  mode?: Mode | undefined;
  roi?: Roi | undefined;
  /** What lies on the skin, as `calibrate` outlines it: nothing is measured there. */
  covers?: readonly Outline[] | undefined;
  vellusBelowUm?: number | undefined;
  /** @param done from 0 to 1 */
  onProgress?: ((done: number, step: string) => void) | undefined;
  /** Asked between steps; true ends the measurement with `MeasurementCancelled`. */
  cancelled?: (() => boolean) | undefined;
};

/** The person no longer wants the answer: not a fault. */
export class MeasurementCancelled extends Error {
  constructor() {
    super("the measurement was cancelled");
    this.name = "MeasurementCancelled";
  }
}
