import {
  type Calibration,
  calibrate,
  type Measurement,
  type Mode,
  measurePicture,
  type Picture,
  type Scale,
} from "@anagen/trichometry";

/** What a page asks of the worker; the picture comes first and is kept. */
export type MeasureRequest =
  | { readonly kind: "picture"; readonly picture: Picture }
  | { readonly kind: "scale"; readonly barMm: number | null }
  | { readonly kind: "measure"; readonly scale: Scale; readonly mode: Mode };

export type MeasureReply =
  | { readonly kind: "scale"; readonly calibration: Calibration }
  | { readonly kind: "progress"; readonly done: number; readonly step: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "failed"; readonly message: string };

let kept: Picture | null = null;

const reply = (message: MeasureReply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    if (data.kind === "picture") kept = data.picture;
    else reply(answer(data));
  } catch (error) {
    const message = error instanceof Error ? error.message : "the measurement failed";
    reply({ kind: "failed", message });
  }
});

function answer(asked: Exclude<MeasureRequest, { kind: "picture" }>): MeasureReply {
  if (kept === null) throw new Error("there is no picture to measure");
  if (asked.kind === "scale") {
    const hints = asked.barMm === null ? {} : { barMm: asked.barMm };
    return { kind: "scale", calibration: calibrate(kept, hints) };
  }
  const { from, value } = asked.scale;
  // A sticker or ruler lies on the skin, wherever the scale comes from: no hair is looked for there.
  const { covers } = calibrate(kept, from === "given" ? { pxPerMm: value } : {});
  const measurement = measurePicture(kept, {
    pxPerMm: asked.scale,
    covers,
    mode: asked.mode,
    onProgress: (done, step) => reply({ kind: "progress", done, step }),
  });
  return { kind: "done", measurement };
}
