import type { Measurement, Mode, Scale } from "@anagen/trichometry";
import { useState } from "react";
import type { Pen } from "../viewer/usePen.ts";
import { type Measuring, useMeasuring } from "./useMeasuring.ts";
import { type ScaleChoice, scaleOf, useScale } from "./useScale.ts";

export interface MeasurePanelState {
  readonly choice: ScaleChoice;
  readonly change: (change: Partial<ScaleChoice>) => void;
  readonly calibration: ReturnType<typeof useMeasuring>["calibration"];
  readonly scale: Scale | null;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  readonly state: Measuring;
  readonly measured: Measurement | null;
  readonly readScale: () => void;
  readonly measure: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
  /** Draws the known length; null while the scale comes from elsewhere. */
  readonly pen: Pen | null;
}

/** Both steps of measuring one picture: its scale, then its hairs. */
export function useMeasurePanel(pictureId: string): MeasurePanelState {
  const { state, calibration, readScale, measure, cancel, forget } = useMeasuring(pictureId);
  const { choice, change } = useScale();
  const [mode, setMode] = useState<Mode>("auto");
  const scale = scaleOf(choice, calibration);
  return {
    choice,
    change: (changed) => {
      // What was read or measured with another scale does not stand beside the new one.
      forget();
      change(changed);
    },
    calibration,
    scale,
    mode,
    setMode,
    state,
    measured: state.kind === "done" ? state.measurement : null,
    readScale: () => void readScale(choice.from === "bar" ? choice.barMm : null),
    measure: () => {
      if (scale !== null) void measure(scale, mode);
    },
    cancel,
    forget,
    pen:
      choice.from === "drawn" && state.kind !== "done"
        ? {
            ends: ["start", "end"],
            onDrawn: (line) => {
              forget();
              change({ line });
            },
          }
        : null,
  };
}
