import type { PlacedPass } from "../src/field/placed-pass.ts";
import type { Pattern } from "../src/pattern/pattern.ts";

/** A pass laid down without the hand's noise. */
export const placedExactly = (pattern: Pattern, change: Partial<PlacedPass> = {}): PlacedPass => ({
  pattern,
  directionRad: 0,
  sidewaysMm: 0,
  phase: 0,
  tremorSdMm: 0,
  waverMm: 0,
  exact: true,
  turns: false,
  seed: 1,
  ...change,
});
