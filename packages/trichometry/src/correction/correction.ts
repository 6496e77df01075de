import type { Point } from "../measure/measurement.ts";

/** Where a hair drawn by hand lies, and its width if it was measured. */
export type DrawnHair = {
  root: Point;
  tip: Point;
  widthUm?: { value: number; sd: number } | null | undefined;
};

/** What a person found wrong with the automatic reading. */
export type CorrectionStep =
  | { action: "add"; hair: DrawnHair }
  | { action: "remove"; hair: number }
  /** One reading was several hairs: the parts replace it. */
  | { action: "split"; hair: number; parts: DrawnHair[] }
  /** Several readings were one hair: it replaces them. */
  | { action: "merge"; hairs: number[]; into: DrawnHair }
  /** Takes back the last step that still stands. */
  | { action: "undo" };

/** A step with who took it and when (ISO 8601). The list only grows. */
export type Correction = CorrectionStep & { author: string; time: string };
