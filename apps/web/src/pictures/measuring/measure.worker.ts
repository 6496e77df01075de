import {
  calibrate,
  type Measurement,
  type Mode,
  measurePicture,
  type Picture,
  type Roi,
} from "@anagen/trichometry";

/** What a page asks of the worker. */
export interface MeasureRequest {
  readonly picture: Picture;
  readonly pxPerMm: number | null;
  readonly barMm: number | null;
  readonly mode: Mode;
  readonly roi: Roi | null;
}

export type MeasureReply =
  | { readonly kind: "progress"; readonly done: number; readonly step: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "failed"; readonly message: string };

const reply = (message: MeasureReply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    reply({ kind: "done", measurement: measured(data) });
  } catch (error) {
    const message = error instanceof Error ? error.message : "the measurement failed";
    reply({ kind: "failed", message });
  }
});

function measured({ picture, pxPerMm, barMm, mode, roi }: MeasureRequest): Measurement {
  reply({ kind: "progress", done: 0, step: "Reading the scale" });
  const found = calibrate(picture, {
    ...(pxPerMm === null ? {} : { pxPerMm }),
    ...(barMm === null ? {} : { barMm }),
  });
  return measurePicture(picture, {
    ...(found.scale === null ? {} : { pxPerMm: found.scale }),
    mode,
    ...(roi === null ? {} : { roi }),
    onProgress: (done, step) => reply({ kind: "progress", done, step }),
  });
}
