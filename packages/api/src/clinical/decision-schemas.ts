import { DECISIONS } from "@anagen/treatment";
import { screeningSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { freeWord, lineOfText, listOf, noteText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";
import { recordOf } from "./record-schema.ts";

export const RESPONSES = ["accept", "change", "reject"] as const;
/** A reason shorter than this says nothing to the next reader. */
export const SHORTEST_REASON = 10;

/** What the clinician says to one finding. */
export const responseSchema = strict({
  rule: freeWord(),
  reason: freeWord(),
  response: oneOf(RESPONSES),
  because: noteText(2000).nullish(),
  changedTo: oneOf(DECISIONS).nullish(),
}).meta({ id: "FindingResponse" });

export const overrideSchema = strict({ rule: freeWord(), because: noteText(2000) }).meta({
  id: "Override",
});

const answers = {
  responses: listOf(responseSchema, 200),
  overrides: listOf(overrideSchema, 100),
  outcome: oneOf(DECISIONS).nullable(),
  note: noteText(20_000),
};

export const decisionDraftRequest = strict({
  responses: answers.responses.default([]),
  overrides: answers.overrides.default([]),
  outcome: answers.outcome.default(null),
  note: answers.note.default(""),
});
export const decisionAmendmentRequest = strict({
  responses: answers.responses.default([]),
  overrides: answers.overrides.default([]),
  outcome: answers.outcome.default(null),
  note: answers.note.default(""),
  reason: lineOfText(500),
});
export type DecisionAnswers = z.infer<typeof decisionDraftRequest>;

export const decisionBodySchema = z.object({
  assessmentId: z.string(),
  assessmentVersion: z.number().int(),
  screening: screeningSchema,
  rulesVersion: z.string(),
  ...answers,
});
export const decisionSchema = recordOf("decision", decisionBodySchema).meta({ id: "Decision" });
export const decisionHistoryReply = z.object({ items: z.array(decisionSchema) });
