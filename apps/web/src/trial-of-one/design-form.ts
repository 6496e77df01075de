import { InvalidInput } from "@anagen/quantities";
import { requireDesign } from "@anagen/treatment";
import type { Design } from "./trial-data.ts";

/** A design as it is being typed; null is "not chosen yet". */
export interface Typed {
  readonly factor: Design["factor"];
  readonly unit: Design["unit"];
  readonly a: number | null;
  readonly b: number | null;
  readonly pairs: number | null;
  readonly measure: string;
  readonly measureUnit: string;
  readonly question: string;
}

/** What a plan has for both factors: the first value that is compared. */
export interface Planned {
  readonly depthMm: number;
  readonly intervalDays: number;
  readonly sessions: number;
}

export const MOST_PAIRS = 12;
/** With 5 pairs the smallest possible p is 2/32, above 0.05: nothing could be told. */
export const FEWEST_THAT_CAN_TELL = 6;

export const typedFrom = ({ depthMm, sessions }: Planned): Typed => ({
  factor: "depth",
  unit: "halves",
  a: depthMm,
  b: null,
  pairs: Math.min(MOST_PAIRS, Math.max(FEWEST_THAT_CAN_TELL, sessions)),
  measure: "Density",
  measureUnit: "hairs per cm²",
  question: "",
});

/** The other factor: its planned value stands first; both halves are needled on the same day. */
export function withFactor(typed: Typed, factor: Design["factor"], planned: Planned): Typed {
  return {
    ...typed,
    factor,
    unit: factor === "interval" ? "periods" : typed.unit,
    a: factor === "depth" ? planned.depthMm : planned.intervalDays,
    b: null,
  };
}

/** The design to send, or what is still missing or refused, by the field it belongs to. */
export function designOf(typed: Typed): { design: Design } | { problems: Record<string, string> } {
  const { a, b, pairs, ...rest } = typed;
  const problems: Record<string, string> = {};
  if (a === null) problems["a"] = "Needed.";
  if (b === null) problems["b"] = "Needed.";
  if (pairs === null) problems["pairs"] = "Needed.";
  for (const name of ["measure", "measureUnit", "question"] as const) {
    if (rest[name].trim() === "") problems[name] = "Needed.";
  }
  if (a === null || b === null || pairs === null || Object.keys(problems).length > 0) {
    return { problems };
  }
  const trimmed = {
    measure: rest.measure.trim(),
    measureUnit: rest.measureUnit.trim(),
    question: rest.question.trim(),
  };
  const design: Design = { ...rest, ...trimmed, a, b, pairs };
  try {
    requireDesign(design);
    return { design };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { problems: { [error.path]: `Needed: ${error.allowed}.` } };
  }
}
