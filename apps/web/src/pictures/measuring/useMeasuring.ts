import type { Calibration, Measurement, Mode, Roi, Scale } from "@anagen/trichometry";
import { useEffect, useRef, useState } from "react";
import { pictureFile } from "../picture-data.ts";
import type { MeasureReply, MeasureRequest } from "./measure.worker.ts";
import { pixelsOf } from "./pixels.ts";

export type Measuring =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly done: number | null; readonly step: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "failed"; readonly message: string };

const IDLE: Measuring = { kind: "idle" };

/**
 * Reads the scale of one picture and measures it, in a worker of its own, so that the page stays
 * quick; it can be stopped. The worker keeps the picture until the page is left.
 */
export function useMeasuring(pictureId: string) {
  const [state, setState] = useState<Measuring>(IDLE);
  const [calibration, setCalibration] = useState<Calibration | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const stop = () => {
    asked.current += 1;
    worker.current?.terminate();
    worker.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page is left
  useEffect(() => stop, []);

  function take(reply: MeasureReply): void {
    if (reply.kind === "progress") {
      setState({ kind: "busy", done: reply.done, step: reply.step });
    } else if (reply.kind === "scale") {
      setCalibration(reply.calibration);
      setState(IDLE);
    } else {
      if (reply.kind === "failed") stop();
      setState(reply);
    }
  }

  /** The worker with the picture in it. */
  async function ready(): Promise<Worker | null> {
    if (worker.current !== null) return worker.current;
    const own = asked.current;
    setState({ kind: "busy", done: null, step: "loading the picture" });
    const reply = await fetch(pictureFile(pictureId), { credentials: "same-origin" });
    if (!reply.ok) throw new Error("The picture could not be loaded.");
    const read = await pixelsOf(await reply.blob());
    if (own !== asked.current) return null;
    const fresh = new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" });
    fresh.onmessage = ({ data }: MessageEvent<MeasureReply>) => take(data);
    fresh.onerror = () => {
      stop();
      setState({ kind: "failed", message: "The measuring module stopped." });
    };
    const request: MeasureRequest = { kind: "picture", read };
    fresh.postMessage(request, [read.picture.rgb.buffer]);
    worker.current = fresh;
    return fresh;
  }

  async function ask(request: MeasureRequest, step: string): Promise<void> {
    try {
      const own = await ready();
      if (own === null) return;
      setState({ kind: "busy", done: null, step });
      own.postMessage(request);
    } catch (error) {
      const known = error instanceof Error && !(error instanceof TypeError);
      const message = known ? error.message : "The picture could not be loaded: no connection.";
      setState({ kind: "failed", message });
    }
  }
  return {
    state,
    calibration,
    readScale: (barMm: number | null) => {
      setCalibration(null);
      return ask({ kind: "scale", barMm }, "reading the scale");
    },
    measure: (scale: Scale, mode: Mode, part: Roi | null) =>
      ask({ kind: "measure", scale, mode, part }, "measuring"),
    cancel: () => {
      stop();
      setState(IDLE);
    },
    /** What was measured, and with "all" the scale that was read, too. What is under way would answer an old question. */
    forget: (what: "all" | "measurement" = "all") => {
      if (state.kind === "busy") stop();
      if (what === "all") setCalibration(null);
      setState(IDLE);
    },
  };
}
