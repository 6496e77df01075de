import { SCALP_HALVES, TRIAL_ARMS, TRIAL_FACTORS, TRIAL_UNITS } from "@anagen/treatment";
import { recordOf } from "../clinical/record-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { isoDay, lineOfText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";

const pair = () => wholeNumberWithin({ low: 1, high: 12 });
const place = () =>
  z.union([z.enum(SCALP_HALVES), z.literal([1, 2])], {
    error: "left or right for halves, 1 or 2 for periods",
  });

/** The design, before it is sealed. `a` and `b` in mm (depth) or days (interval). */
export const trialOfOneRequest = strict({
  unit: oneOf(TRIAL_UNITS),
  factor: oneOf(TRIAL_FACTORS),
  a: numberWithin({ low: 0, high: 365, above: true }),
  b: numberWithin({ low: 0, high: 365, above: true }),
  pairs: pair(),
  measure: lineOfText(120),
  measureUnit: lineOfText(30),
  question: lineOfText(500),
});

/** Shows the allocation of one pair to who treats; noted with name and time. */
export const revealRequest = strict({ pair: pair() });

export const pairResultRequest = strict({
  pair: pair(),
  place: place(),
  value: numberWithin({ low: -1_000_000, high: 1_000_000 }),
  on: isoDay(),
});

const shownPlace = z.union([z.enum(SCALP_HALVES), z.literal([1, 2])]);
export const trialOfOneBodySchema = z.object({
  planId: z.string(),
  design: z.object({
    unit: z.enum(TRIAL_UNITS),
    factor: z.enum(TRIAL_FACTORS),
    a: z.number(),
    b: z.number(),
    pairs: z.number().int(),
    measure: z.string(),
    measureUnit: z.string(),
    question: z.string(),
  }),
  /** When the allocation was drawn and sealed; null before. */
  sealedAt: z.string().nullable(),
  /** SHA-256 of the sealed allocation: proof afterwards that it was not changed. */
  sealHash: z.string().nullable(),
  /** Pairs whose allocation may be seen by now; the others stay sealed. */
  revealed: z.array(z.object({ pair: z.number().int(), aGoesTo: shownPlace })),
  seenBy: z.array(
    z.object({
      pair: z.number().int().nullable(),
      byUserId: z.string().nullable(),
      byName: z.string().nullable(),
      at: z.string(),
    }),
  ),
  results: z.array(
    z.object({ pair: z.number().int(), place: shownPlace, value: z.number(), on: z.string() }),
  ),
  endedAt: z.string().nullable(),
});
export const trialOfOneSchema = recordOf("trial-of-one", trialOfOneBodySchema).meta({
  id: "TrialOfOne",
});
export const trialsOfOneReply = z.object({ items: z.array(trialOfOneSchema) });

/** After the end: the paired differences a minus b, with an exact test. */
export const trialAnalysisReply = z.object({
  pairs: z.array(
    z.object({ pair: z.number().int(), a: z.number(), b: z.number(), difference: z.number() }),
  ),
  incompletePairs: z.array(z.number().int()),
  meanDifference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.literal(0.95),
  /** Two-sided, over every way of swapping a and b within pairs. */
  permutationP: z.number().nullable(),
  signP: z.number().nullable(),
  /** The smallest p that so many pairs can give. */
  smallestPossibleP: z.number().nullable(),
  arms: z.object({ a: z.string(), b: z.string() }),
  favours: z.enum([...TRIAL_ARMS, "neither"]),
  words: z.string(),
  /** The sealed allocation opened: its text gives the hash told at the sealing. */
  sealedText: z.string(),
});
