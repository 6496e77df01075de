import type { Measurement, Mode } from "@anagen/trichometry";
import { useEffect, useRef, useState } from "react";
import { pictureFile } from "../picture-data.ts";
import type { MeasureReply, MeasureRequest } from "./measure.worker.ts";
import { pixelsOf } from "./pixels.ts";

export type Measuring =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly done: number; readonly step: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "failed"; readonly message: string };

export interface MeasureWish {
  readonly pxPerMm: number | null;
  readonly barMm: number | null;
  readonly mode: Mode;
}

/** Measures one picture in a worker of its own, so that the page stays quick; it can be stopped. */
export function useMeasuring(pictureId: string) {
  const [state, setState] = useState<Measuring>({ kind: "idle" });
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page is left
  useEffect(() => stop, []);

  async function measure({ pxPerMm, barMm, mode }: MeasureWish): Promise<void> {
    stop();
    setState({ kind: "busy", done: 0, step: "Loading the picture" });
    try {
      const reply = await fetch(pictureFile(pictureId), { credentials: "same-origin" });
      if (!reply.ok) throw new Error("The picture could not be loaded.");
      const picture = await pixelsOf(await reply.blob());
      const fresh = new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" });
      worker.current = fresh;
      fresh.onmessage = ({ data }: MessageEvent<MeasureReply>) => {
        if (data.kind === "progress") {
          setState({ kind: "busy", done: data.done, step: data.step });
          return;
        }
        stop();
        setState(data);
      };
      fresh.onerror = () => {
        stop();
        setState({ kind: "failed", message: "The measuring module stopped." });
      };
      const request: MeasureRequest = { picture, pxPerMm, barMm, mode, roi: null };
      fresh.postMessage(request, [picture.rgb.buffer]);
    } catch (error) {
      const message = error instanceof Error ? error.message : "The measurement failed.";
      setState({ kind: "failed", message });
    }
  }
  return {
    state,
    measure,
    cancel: () => {
      stop();
      setState({ kind: "idle" });
    },
  };
}
