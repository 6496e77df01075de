import { factsSchema } from "../facts/facts-schema.ts";
import { screeningSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { wholeNumberWithin } from "../text/numbers.ts";
import { lineOfText, noteText } from "../text/texts.ts";
import { z } from "../zod.ts";
import { recordOf } from "./record-schema.ts";

const step = () => wholeNumberWithin({ low: 0, high: 100 });

/** For a new assessment and for saving its draft. */
export const assessmentDraftRequest = strict({
  facts: factsSchema,
  notes: noteText(20_000).nullish(),
  step: step().nullish(),
});
export const assessmentAmendmentRequest = strict({
  facts: factsSchema,
  notes: noteText(20_000).nullish(),
  reason: lineOfText(500),
});

export const assessmentBodySchema = z.object({
  facts: factsSchema,
  notes: z.string(),
  step: z.number().int().nullable(),
  screening: screeningSchema,
  rulesVersion: z.string(),
});
export const assessmentSchema = recordOf("assessment", assessmentBodySchema).meta({
  id: "Assessment",
});
export const assessmentHistoryReply = z.object({ items: z.array(assessmentSchema) });
