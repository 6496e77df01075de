import {
  LICENSED_QUESTIONNAIRE_IDS,
  LICENSED_QUESTIONNAIRES,
  MEASURING_METHOD_IDS,
  OUTCOME_MILESTONE_IDS,
  SCALP_ZONES,
} from "@anagen/treatment";
import { recordOf } from "../clinical/record-schema.ts";
import { gradeSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { idText, isoDay, lineOfText, listOf, noteText, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

const measured = (high: number, unit: string) => {
  const value = () => numberWithin({ low: 0, high, unit });
  return strict({
    value: value(),
    low: value().nullable().default(null),
    high: value().nullable().default(null),
    method: oneOf(MEASURING_METHOD_IDS),
    zone: oneOf(SCALP_ZONES).nullable().default(null),
    measurementId: idText().nullable().default(null),
  }).refine(
    ({ value: at, low, high: top }) => (low === null || low <= at) && (top === null || top >= at),
    { error: "an interval that holds the value: low at most the value, high at least" },
  );
};

const points = (low: number, high: number) => wholeNumberWithin({ low, high, unit: "points" });
const satisfaction = () => points(-3, 3).nullable().default(null);
const count = (high: number) => wholeNumberWithin({ low: 0, high }).nullable().default(null);

const questionnaire = strict({
  id: oneOf(LICENSED_QUESTIONNAIRE_IDS),
  score: numberWithin({ low: 0, high: 200, unit: "points" }),
}).refine(
  ({ id, score }) => {
    const range = LICENSED_QUESTIONNAIRES.find((one) => one.id === id);
    return range !== undefined && score >= range.low && score <= range.high;
  },
  { error: "a score within the range of this questionnaire" },
);

const parts = {
  milestone: oneOf(OUTCOME_MILESTONE_IDS),
  on: isoDay(),
  planId: idText().nullable().default(null),
  densityPerCm2: measured(2000, "hairs per cm²").nullable().default(null),
  shaftUm: measured(300, "µm").nullable().default(null),
  photoIds: listOf(idText(), 50).default([]),
  satisfaction: strict({ patient: satisfaction(), clinician: satisfaction() }).default({
    patient: null,
    clinician: null,
  }),
  adherence: strict({
    sessionsDone: count(200),
    sessionsPlanned: count(200),
    minoxidilDaysPerWeek: count(7),
  }).default({ sessionsDone: null, sessionsPlanned: null, minoxidilDaysPerWeek: null }),
  phq2: strict({ interest: points(0, 3), mood: points(0, 3) })
    .nullable()
    .default(null),
  bother: strict({
    bother: points(0, 10),
    hiding: points(0, 3).nullable().default(null),
    social: points(0, 3).nullable().default(null),
    checkingMinutesPerDay: wholeNumberWithin({ low: 0, high: 1440, unit: "minutes" })
      .nullable()
      .default(null),
  })
    .nullable()
    .default(null),
  questionnaires: listOf(questionnaire, 20).default([]),
  riskWords: yesOrNo().nullable().default(null),
  note: noteText(4000).default(""),
};

/** For a new outcome and for saving its draft (all parts are sent). */
export const outcomeRequest = strict(parts);
export const outcomeAmendmentRequest = strict({ ...parts, reason: lineOfText(500) });

/** A patient's own part: what they feel and do. Added to the milestone's draft, or kept as its own. */
export const ownAnswersRequest = strict({
  satisfaction: points(-3, 3).nullable().default(null),
  minoxidilDaysPerWeek: count(7),
  phq2: parts.phq2,
  bother: parts.bother,
});

/** Where a conversation is needed; never a reason to refuse care. */
export const concernSchema = z.object({
  code: z.enum(["phq-2-positive", "risk-words", "body-image"]),
  words: z.string(),
  action: z.enum(["tell-clinician", "refer"]),
  sources: z.array(z.string()),
});

export const supportContactSchema = z.object({
  where: z.string(),
  name: z.string(),
  reach: z.string(),
});

export const outcomeBodySchema = z.object({
  milestone: z.enum(OUTCOME_MILESTONE_IDS),
  on: z.string(),
  planId: z.string().nullable(),
  densityPerCm2: z.looseObject({ value: z.number() }).nullable(),
  shaftUm: z.looseObject({ value: z.number() }).nullable(),
  photoIds: z.array(z.string()),
  satisfaction: z.object({ patient: z.number().nullable(), clinician: z.number().nullable() }),
  adherence: z.object({
    sessionsDone: z.number().nullable(),
    sessionsPlanned: z.number().nullable(),
    minoxidilDaysPerWeek: z.number().nullable(),
  }),
  phq2: z.object({ interest: z.number(), mood: z.number() }).nullable(),
  bother: z.looseObject({ bother: z.number() }).nullable(),
  questionnaires: z.array(z.object({ id: z.string(), score: z.number() })),
  riskWords: z.boolean().nullable(),
  note: z.string(),
  phq2Score: z.number().nullable(),
  concerns: z.array(concernSchema),
});
export const outcomeSchema = recordOf("outcome", outcomeBodySchema).meta({ id: "Outcome" });
export const outcomeHistoryReply = z.object({ items: z.array(outcomeSchema) });
export const outcomesReply = z.object({ items: z.array(outcomeSchema) });

/** The patient sees the concerns of their own answers with people to talk to. */
export const ownAnswersReply = z.object({
  outcome: outcomeSchema,
  concerns: z.array(concernSchema),
  support: z.array(supportContactSchema),
});

const change = z.object({
  measure: z.enum(["density", "thickness"]),
  unit: z.string(),
  from: z.object({ on: z.string(), value: z.number() }),
  to: z.object({ on: z.string(), value: z.number() }),
  change: z.number(),
  changePercent: z.number().nullable(),
  /** 95 % interval of the change, in the unit; from the error of the method. */
  low: z.number(),
  high: z.number(),
  /** Smaller changes cannot be told from error of measurement, in the unit. */
  detectionLimit: z.number(),
  detectionLimitPercent: z.number(),
  verdict: z.enum(["increase", "decrease", "no detectable change", "cannot be compared"]),
  words: z.string(),
  basis: z.object({ grade: gradeSchema, sources: z.array(z.string()) }),
});

/** "Is it working for me": the change, the trials around it, and what the stop rules say now. */
export const judgementReply = z
  .object({
    changes: z.array(change),
    /** Every point measured, oldest first, for the chart. */
    series: z.array(
      z.object({
        measure: z.enum(["density", "thickness"]),
        on: z.string(),
        value: z.number(),
        low: z.number(),
        high: z.number(),
        method: z.string(),
        zone: z.string().nullable(),
      }),
    ),
    /** Mean changes of hair density per cm² in small trials; not a prediction for one person. */
    trials: z.array(
      z.object({
        name: z.string(),
        people: z.number().int(),
        withNeedlingPerCm2: z.number(),
        minoxidilAlonePerCm2: z.number(),
        source: z.string(),
      }),
    ),
    trialWords: z.string(),
    monthsSinceFirstSession: z.number().nullable(),
    stopRules: z.array(
      z.object({ id: z.string(), due: z.boolean(), when: z.string(), action: z.string() }),
    ),
    words: z.string(),
  })
  .meta({ id: "Judgement" });

/** Questions that a form shows, with their source; licensed ones have no text, only a score. */
export const questionnairesReply = z.object({
  phq2: z.looseObject({ name: z.string() }),
  bother: z.looseObject({ name: z.string() }),
  satisfaction: z.array(z.object({ points: z.number(), text: z.string() })),
  licensed: z.array(
    z.object({ id: z.string(), name: z.string(), low: z.number(), high: z.number() }),
  ),
  methods: z.array(
    z.object({ id: z.string(), name: z.string(), changeErrorPercent: z.number().nullable() }),
  ),
  milestones: z.array(
    z.object({ id: z.string(), name: z.string(), monthsFromFirst: z.number().nullable() }),
  ),
  support: z.array(supportContactSchema),
});

/** A clinician has seen a concern; the ETag of a concern is its version, 1 at first. */
export const concernSeenRequest = strict({ words: lineOfText(2000) });
export const concernSeenReply = z.object({
  id: z.string(),
  outcomeId: z.string(),
  codes: z.array(z.string()),
  seenAt: z.string(),
});
