import type { Rod } from "./rod.ts";

/** A find: end 0 of the rod is the root. */
export type ClippedHair = {
  rod: Rod;
  /** The dark piece it was explained from; -1 for a thin line of its own. */
  region: number;
  /** That it is a hair at all. */
  probability: number;
  /** Angle to the picture's direction, radians. */
  off: number;
  /** Darkness beyond the root less darkness beyond the tip; null for a thin line. */
  rootShadow: number | null;
  thin: boolean;
};
