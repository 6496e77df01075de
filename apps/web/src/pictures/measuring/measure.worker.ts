import {
  type Calibration,
  calibrate,
  inFilePixels,
  type Measurement,
  type Mode,
  measurePicture,
  type Roi,
  type Scale,
} from "@anagen/trichometry";
import { shrunkPart } from "./part-of-picture.ts";
import type { ReadPicture } from "./pixels.ts";

/** What a page asks of the worker; the picture comes first and is kept. Scales are of the file. */
export type MeasureRequest =
  | { readonly kind: "picture"; readonly read: ReadPicture }
  | { readonly kind: "scale"; readonly barMm: number | null }
  | {
      readonly kind: "measure";
      readonly scale: Scale;
      readonly mode: Mode;
      readonly part: Roi | null;
    };

export type MeasureReply =
  | { readonly kind: "scale"; readonly calibration: Calibration }
  | { readonly kind: "progress"; readonly done: number; readonly step: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "failed"; readonly message: string };

let kept: ReadPicture | null = null;
let calibration: Calibration | null = null;

const reply = (message: MeasureReply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    if (data.kind === "picture") kept = data.read;
    else if (kept === null) throw new Error("there is no picture to measure");
    else if (data.kind === "scale") reply(scaleOf(kept, data.barMm));
    else reply({ kind: "done", measurement: measured(kept, data) });
  } catch (error) {
    const message = error instanceof Error ? error.message : "the measurement failed";
    reply({ kind: "failed", message });
  }
});

function scaleOf(read: ReadPicture, barMm: number | null): MeasureReply {
  calibration = calibrate(read.picture, barMm === null ? {} : { barMm });
  const { scale } = calibration;
  const told =
    scale === null ? calibration : { ...calibration, scale: times(scale, read.shrunkBy) };
  return { kind: "scale", calibration: told };
}

type Wish = { scale: Scale; mode: Mode; part: Roi | null };

function measured(read: ReadPicture, { scale, mode, part }: Wish): Measurement {
  const { picture, shrunkBy, widthPx, heightPx } = read;
  // Also where the scale was typed in: a sticker or ruler in the picture is no skin.
  calibration ??= calibrate(picture);
  const measurement = measurePicture(picture, {
    pxPerMm: times(scale, 1 / shrunkBy),
    covers: calibration.covers,
    mode,
    roi: shrunkPart(part, shrunkBy),
    onProgress: (done, step) => reply({ kind: "progress", done, step }),
  });
  return inFilePixels(measurement, { widthPx, heightPx });
}

const times = ({ value, sd, from }: Scale, by: number): Scale => ({
  value: value * by,
  sd: sd * by,
  from,
});
