import type { Measurement, Mode, Roi, Scale } from "@anagen/trichometry";
import { useState } from "react";
import type { Pen } from "../viewer/usePen.ts";
import type { Where } from "./PartStep.tsx";
import { partBetween } from "./part-of-picture.ts";
import { type Measuring, useMeasuring } from "./useMeasuring.ts";
import { type ScaleChoice, scaleOf, useScale } from "./useScale.ts";

export interface MeasurePanelState {
  readonly choice: ScaleChoice;
  readonly change: (change: Partial<ScaleChoice>) => void;
  readonly calibration: ReturnType<typeof useMeasuring>["calibration"];
  readonly scale: Scale | null;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  readonly where: Where;
  readonly setWhere: (where: Where) => void;
  /** The rectangle that is to be measured; null: the whole picture, or not drawn yet. */
  readonly part: Roi | null;
  readonly state: Measuring;
  readonly measured: Measurement | null;
  readonly readScale: () => void;
  readonly measure: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
  /** Draws the known length, then the part; null while neither is asked for. */
  readonly pen: Pen | null;
}

/** Both steps of measuring one picture: its scale, then its hairs. */
export function useMeasurePanel(pictureId: string): MeasurePanelState {
  const { state, calibration, readScale, measure, cancel, forget } = useMeasuring(pictureId);
  const { choice, change } = useScale();
  const [mode, setMode] = useState<Mode>("auto");
  const [where, setWhere] = useState<Where>("all");
  const [drawnPart, setPart] = useState<Roi | null>(null);
  const part = where === "part" ? drawnPart : null;
  const scale = scaleOf(choice, calibration);
  const measuresOrShows = state.kind === "busy" || state.kind === "done";
  const drawsLength = choice.from === "drawn" && (choice.line === null || where === "all");
  const lengthPen: Pen = {
    ends: ["start", "end"],
    onDrawn: (line) => {
      forget();
      change({ line });
    },
  };
  const partPen: Pen = {
    ends: ["first corner", "opposite corner"],
    onDrawn: (line) => setPart(partBetween(line)),
  };
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
    where,
    setWhere: (chosen) => {
      forget("measurement");
      setPart(null);
      setWhere(chosen);
    },
    part,
    state,
    measured: state.kind === "done" ? state.measurement : null,
    readScale: () => void readScale(choice.from === "bar" ? choice.barMm : null),
    measure: () => {
      if (scale !== null) void measure(scale, mode, part);
    },
    cancel,
    forget,
    pen: measuresOrShows ? null : drawsLength ? lengthPen : where === "part" ? partPen : null,
  };
}
