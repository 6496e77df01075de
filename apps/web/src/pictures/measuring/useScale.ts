import type { Calibration, Scale } from "@anagen/trichometry";
import { useState } from "react";
import type { Line } from "../viewer/usePen.ts";
import { drawnScale, typedScale } from "./own-scale.ts";

export type ScaleFrom = "picture" | "bar" | "drawn" | "typed";

export interface ScaleChoice {
  readonly from: ScaleFrom;
  readonly barMm: number | null;
  readonly line: Line | null;
  readonly lengthMm: number | null;
  readonly pxPerMm: number | null;
}

const START: ScaleChoice = { from: "picture", barMm: null, line: null, lengthMm: 1, pxPerMm: null };

/** What was said of the scale of one picture. */
export function useScale() {
  const [choice, setChoice] = useState(START);
  return {
    choice,
    change: (change: Partial<ScaleChoice>) => setChoice((before) => ({ ...before, ...change })),
  };
}

/** The scale that follows from what was said and read; null while there is none. */
export function scaleOf(choice: ScaleChoice, calibration: Calibration | null): Scale | null {
  const { from, line, lengthMm, pxPerMm } = choice;
  if (from === "typed") return pxPerMm === null ? null : typedScale(pxPerMm);
  if (from === "drawn") {
    return line === null || lengthMm === null ? null : drawnScale(line, lengthMm);
  }
  return calibration?.scale ?? null;
}
