import {
  CAUSALITY_IDS,
  SCALP_ZONES,
  SIDE_EFFECT_OUTCOMES,
  SIDE_EFFECT_TERM_IDS,
} from "@anagen/treatment";
import { recordOf } from "../clinical/record-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { idText, isoDay, lineOfText, listOf, noteText, oneOf, yesOrNo } from "../text/texts.ts";
import { triageFactsSchema } from "../triage/triage-facts-schema.ts";
import { triageSchema } from "../triage/triage-schema.ts";
import { z } from "../zod.ts";

const grade = () => z.literal([1, 2, 3, 4, 5], { error: "a CTCAE grade: one of 1, 2, 3, 4, 5" });
const MOST_PHOTOS = 50;

/**
 * "Is this normal?" The answers as they were given; the server runs the rules and keeps the result
 * with them. `worsening` must be answered: null is "I do not know".
 */
export const newCheckRequest = strict({
  answers: triageFactsSchema.extend({
    worsening: yesOrNo().nullable(),
  }),
  /** The session it is about; left out: the newest one. */
  sessionId: idText().nullish(),
  photoIds: listOf(idText(), MOST_PHOTOS).default([]),
});

/** Staff have seen a check and say what was done. `mayGoOn` lifts its halt: a clinician only. */
export const checkHandledRequest = strict({
  words: lineOfText(2000),
  mayGoOn: yesOrNo().default(false),
});

/** The rules for answers of nobody in particular; nothing is kept. */
export const triageRequest = strict({ facts: triageFactsSchema });

export const checkBodySchema = z.object({
  answers: z.looseObject({ symptoms: z.array(z.string()) }),
  /** What was judged: the answers with gaps filled from the record. */
  facts: z.looseObject({ symptoms: z.array(z.string()) }),
  result: triageSchema,
  rulesVersion: z.string(),
  sessionId: z.string().nullable(),
  by: z.enum(["patient", "staff"]),
  photoIds: z.array(z.string()),
  handled: z
    .object({ at: z.string(), byUserId: z.string().nullable(), words: z.string() })
    .nullable(),
  /** When a clinician lifted the halt. */
  mayGoOnAt: z.string().nullable(),
});
export const checkSchema = recordOf("symptom-check", checkBodySchema).meta({ id: "SymptomCheck" });
export const checksReply = z.object({ items: z.array(checkSchema) });

const parts = {
  term: oneOf(SIDE_EFFECT_TERM_IDS),
  grade: grade(),
  causality: oneOf(CAUSALITY_IDS),
  onsetOn: isoDay().nullable().default(null),
  zone: oneOf(SCALP_ZONES).nullable().default(null),
  sessionId: idText().nullable().default(null),
  planId: idText().nullable().default(null),
  checkId: idText().nullable().default(null),
  reportedBy: oneOf(["patient", "staff"]).default("staff"),
  photoIds: listOf(idText(), MOST_PHOTOS).default([]),
  description: noteText(4000).default(""),
  action: noteText(4000).default(""),
};

/** For a new side effect, and for correcting one that is still open (all parts are sent). */
export const sideEffectRequest = strict(parts);
/** After it was closed: all parts anew, with a reason. */
export const sideEffectAmendmentRequest = strict({ ...parts, reason: lineOfText(500) });

/** A look at it: what was seen, the grade and the outcome now. `reviewed`: needling may be planned again. */
export const followUpRequest = strict({
  words: lineOfText(2000),
  grade: grade(),
  outcome: oneOf(SIDE_EFFECT_OUTCOMES),
  resolvedOn: isoDay().nullable().default(null),
  /** Left out: by the grade. */
  nextLookOn: isoDay().nullish(),
  reviewed: yesOrNo().default(false),
});

export const sideEffectBodySchema = z.object({
  term: z.enum(SIDE_EFFECT_TERM_IDS),
  grade: z.number().int(),
  causality: z.enum(CAUSALITY_IDS),
  onsetOn: z.string().nullable(),
  zone: z.enum(SCALP_ZONES).nullable(),
  sessionId: z.string().nullable(),
  planId: z.string().nullable(),
  checkId: z.string().nullable(),
  reportedBy: z.enum(["patient", "staff"]),
  photoIds: z.array(z.string()),
  description: z.string(),
  action: z.string(),
  outcome: z.enum(SIDE_EFFECT_OUTCOMES),
  resolvedOn: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  followUps: z.array(
    z.object({
      at: z.string(),
      byUserId: z.string().nullable(),
      words: z.string(),
      grade: z.number().int(),
      outcome: z.enum(SIDE_EFFECT_OUTCOMES),
    }),
  ),
  nextLookOn: z.string().nullable(),
});
/** Draft: open. Signed: closed by a clinician. */
export const sideEffectSchema = recordOf("side-effect", sideEffectBodySchema).meta({
  id: "SideEffect",
});
export const sideEffectHistoryReply = z.object({ items: z.array(sideEffectSchema) });

/** What stops further sessions of this person now. */
export const haltSchema = z.object({
  because: z.string(),
  since: z.string(),
  until: z.enum(["review", "forever"]),
  recordId: z.string().nullable(),
});
export const haltsReply = z.object({ items: z.array(haltSchema) });
export const sideEffectsReply = z.object({
  items: z.array(sideEffectSchema),
  halts: z.array(haltSchema),
});

export const sideEffectCountsQuery = strict({ siteId: idText().optional() });

const countSchema = z.object({
  /** Number with the event, of how many. */
  count: z.number().int(),
  of: z.number().int(),
  /** Shares from 0 to 1; `high` is the exact 95 % upper end. */
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  words: z.string(),
});
/** Counts by protocol: people and events apart. */
export const sideEffectCountsReply = z.object({
  items: z.array(
    z.object({
      protocol: z.string(),
      people: z.number().int(),
      sessions: z.number().int(),
      events: z.number().int(),
      anyGrade: countSchema,
      grade2OrMore: countSchema,
      grade3OrMore: countSchema,
      byTerm: z.array(
        z.object({
          term: z.string(),
          name: z.string(),
          events: z.number().int(),
          people: countSchema,
        }),
      ),
    }),
  ),
});

/** Terms, grades and categories that a form offers. */
export const sideEffectWordsReply = z.object({
  terms: z.array(z.object({ id: z.string(), name: z.string() })),
  grades: z.array(z.object({ grade: z.number(), name: z.string(), meaning: z.string() })),
  causalities: z.array(z.object({ id: z.string(), meaning: z.string() })),
  outcomes: z.array(z.enum(SIDE_EFFECT_OUTCOMES)),
});
