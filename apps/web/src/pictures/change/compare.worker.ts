import { type Comparison, compareMeasurements, type Measurement } from "@anagen/trichometry";

/** Two measurements as they stand; the number comes back with the answer. */
export interface CompareRequest {
  readonly asked: number;
  readonly before: Measurement;
  readonly after: Measurement;
}

export interface CompareReply {
  readonly asked: number;
  /** Null: one of them lacks what a comparison needs, since another program made it. */
  readonly comparison: Comparison | null;
}

addEventListener("message", ({ data }: MessageEvent<CompareRequest>) => {
  const reply: CompareReply = { asked: data.asked, comparison: compared(data) };
  postMessage(reply);
});

function compared({ before, after }: CompareRequest): Comparison | null {
  try {
    return compareMeasurements(before, after);
  } catch {
    return null;
  }
}
