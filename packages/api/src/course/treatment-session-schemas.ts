import { OPERATOR_ROLES, RESCREEN_ANSWERS, SESSION_STEPS } from "@anagen/treatment";
import { recordEnvelope } from "../clinical/record-schema.ts";
import { factsSchema } from "../facts/facts-schema.ts";
import { basisSchema, findingSchema, screeningSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { idText, lineOfText } from "../text/texts.ts";
import { z } from "../zod.ts";
import { sessionParts } from "./session-parts.ts";

const optionalParts = Object.fromEntries(
  Object.entries(sessionParts).map(([part, schema]) => [part, schema.optional()]),
) as { [Part in keyof typeof sessionParts]: z.ZodOptional<(typeof sessionParts)[Part]> };

/** Begins a session of a signed plan. `consentId`: left out, the newest that holds. */
export const newTreatmentSessionRequest = strict({ consentId: idText().nullish() });

/** Parts that are sent replace what was there; parts that are left out stay as they are. */
export const treatmentSessionDraftRequest = strict(optionalParts);
export type SessionPartsInput = z.infer<typeof treatmentSessionDraftRequest>;

/** An amendment changes the parts sent, with a reason. */
export const treatmentSessionAmendmentRequest = strict({
  ...optionalParts,
  reason: lineOfText(500),
});

const missingSchema = z.object({
  /** Path in the body, such as `zones[0].endpoint`. */
  field: z.string(),
  step: z.enum(SESSION_STEPS),
  words: z.string(),
});
const deviationSchema = z.object({
  id: z.string(),
  field: z.string(),
  words: z.string(),
  planned: z.string(),
  done: z.string(),
  because: z.string().nullable(),
});
const blockSchema = z.object({ code: z.string(), words: z.string() });

export const rescreenResultSchema = z.object({
  verdict: z.enum(["go-on", "clinician-must-answer", "stop"]),
  changedFacts: z.array(z.string()),
  facts: factsSchema,
  screening: screeningSchema,
  newFindings: z.array(findingSchema),
  rulesVersion: z.string(),
});

export const treatmentSessionBodySchema = z.looseObject({
  planId: z.string(),
  planVersion: z.number().int(),
  consentId: z.string().nullable(),
  number: z.number().int(),
  day: z.string(),
  startedAt: z.string(),
  ...sessionParts,
  operator: z
    .object({
      userId: z.string(),
      name: z.string(),
      role: z.enum(OPERATOR_ROLES),
      licence: z.string().nullable(),
      training: z.array(z.object({ what: z.string(), on: z.string(), by: z.string() })),
    })
    .nullable(),
  rescreenResult: rescreenResultSchema.nullable(),
});

/** The session, and what the server makes of it: what is missing, what deviates, what stops it. */
export const treatmentSessionSchema = z
  .object({
    ...recordEnvelope,
    kind: z.literal("treatment-session"),
    body: treatmentSessionBodySchema,
    missing: z.array(missingSchema),
    deviations: z.array(deviationSchema),
    /** Needling may not begin while there is one. */
    blocks: z.array(blockSchema),
  })
  .meta({ id: "TreatmentSession" });
export type TreatmentSessionView = z.infer<typeof treatmentSessionSchema>;
export const treatmentSessionHistoryReply = z.object({ items: z.array(treatmentSessionSchema) });

/** Whether a session may begin now, asked before it is begun. */
export const sessionReadinessReply = z.object({
  mayStart: z.boolean(),
  blocks: z.array(blockSchema),
  number: z.number().int(),
  consentId: z.string().nullable(),
  photographsAllowed: z.boolean(),
  /** An unfinished session of this plan. */
  draftId: z.string().nullable(),
});

/** In plain words, for the person who was treated. */
export const sessionSummarySchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    number: z.number().int(),
    day: z.string(),
    status: z.string(),
    version: z.number().int(),
    outcome: z.string().nullable(),
    operatorName: z.string().nullable(),
    /** Sentences. */
    lines: z.array(z.string()),
    photographIds: z.array(z.string()),
    missingCount: z.number().int(),
  })
  .meta({ id: "SessionSummary" });
export const sessionSummaryReply = z.object({ session: sessionSummarySchema });
export const sessionSummariesReply = z.object({ items: z.array(sessionSummarySchema) });

/** The lists a session is led by. */
export const sessionGuideReply = z.object({
  steps: z.array(z.object({ id: z.enum(SESSION_STEPS), title: z.string(), text: z.string() })),
  checklist: z.array(
    z.object({
      id: z.string(),
      phase: z.enum(["sign-in", "time-out", "sign-out"]),
      text: z.string(),
      why: z.string(),
      mayNotApply: z.boolean(),
      basis: basisSchema,
    }),
  ),
  rescreenQuestions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      facts: z.array(z.string()),
      answers: z.array(z.enum(RESCREEN_ANSWERS)),
      basis: basisSchema,
    }),
  ),
  timers: z.array(
    z.object({
      id: z.enum(["numbing", "needling"]),
      lowMinutes: z.number(),
      highMinutes: z.number(),
      basis: basisSchema,
    }),
  ),
  needlestick: z.array(z.object({ text: z.string(), basis: basisSchema })),
});
