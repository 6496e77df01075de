import type { Analysis, Design, Place, TrialOfOne } from "./trial-data.ts";

/** "0.6 mm", "every 28 days". */
export const armWords = ({ factor }: Pick<Design, "factor">, value: number): string =>
  factor === "depth" ? `${value} mm` : `every ${value} days`;

const PLACES: Readonly<Record<Place, string>> = {
  left: "Left half",
  right: "Right half",
  1: "First period",
  2: "Second period",
};
export const placeWords = (place: Place): string => PLACES[place];

/** The two places of a pair, in the order in which they are read. */
export const placesOf = ({ unit }: Pick<Design, "unit">): readonly [Place, Place] =>
  unit === "halves" ? ["left", "right"] : [1, 2];

/** A pair is one session with two halves, or two periods one after the other. */
export const pairWords = ({ unit }: Pick<Design, "unit">, pair: number): string =>
  unit === "halves" ? `Session ${pair}` : `Periods, pair ${pair}`;

export const titleOf = ({ factor, unit }: Pick<Design, "factor" | "unit">): string =>
  `${factor === "depth" ? "Depth" : "Interval"} compared between ${unit === "halves" ? "halves of the scalp" : "periods"}`;

/** What is compared and by what, in two sentences. */
export const comparedWords = (design: Design): string =>
  `Compared: ${armWords(design, design.a)} against ${armWords(design, design.b)}, in ${design.pairs} ${design.pairs === 1 ? "pair" : "pairs"}. Measured: ${design.measure}, ${design.measureUnit}.`;

const WHY: Readonly<Record<Design["unit"], readonly string[]>> = {
  halves: [
    "Both halves belong to one head on one day, so age, season and medicines are the same for both.",
    "What speaks against it: what is put on one half can reach the other, and halves can differ from the start.",
  ],
  periods: [
    "Each pair holds both values, one period after the other, in an order drawn by chance.",
    "What speaks against it: hair answers over months, so a period may still show what the one before it did.",
  ],
};

/** Why it is done in this way, and what speaks against it. */
export const whyWords = ({ unit }: Pick<Design, "unit">): readonly string[] => WHY[unit];

/** How a trial stands, in a few words. */
export function stateWords({ body }: TrialOfOne): string {
  const { sealedAt, endedAt, revealed, design } = body;
  if (endedAt !== null) return "Ended";
  if (sealedAt === null) return "A design, not sealed yet";
  return `Running: ${revealed.length} of ${design.pairs} ${design.pairs === 1 ? "allocation" : "allocations"} shown`;
}

/** What a place of a pair gets; null while that is sealed. */
export function armAt({ body }: TrialOfOne, pair: number, place: Place): string | null {
  const open = body.revealed.find((one) => one.pair === pair);
  if (open === undefined) return null;
  const { design } = body;
  return armWords(design, open.aGoesTo === place ? design.a : design.b);
}

export type Verdict = "no-pair" | "too-few" | "no-difference" | "difference";

/** What the analysis can say. Without an interval even the clearest result could be chance. */
export function verdictOf({ meanDifference, low, high, favours }: Analysis): Verdict {
  if (meanDifference === null) return "no-pair";
  if (low === null || high === null) return "too-few";
  return favours === "neither" ? "no-difference" : "difference";
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  "no-pair": "No pair is complete",
  "too-few": "Too few to tell",
  "no-difference": "No difference that can be told from chance",
  difference: "A difference, in this person",
};
