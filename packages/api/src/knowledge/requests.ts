import { factsSchema } from "../facts/facts-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { freeWord, idText, listOf } from "../text/texts.ts";
import { z } from "../zod.ts";
import { planSchema } from "./plan-schema.ts";
import { preferencesSchema } from "./preferences.ts";
import { screeningSchema } from "./screening-schema.ts";

export const screeningRequest = strict({ facts: factsSchema });
export const screeningReply = screeningSchema.extend({ rulesVersion: z.string() });

export const overridesSchema = listOf(freeWord(), 100);

export const planPreviewRequest = strict({
  facts: factsSchema,
  preferences: preferencesSchema.nullish(),
  overrides: overridesSchema.nullish(),
  siteId: idText().nullish(),
});

export const planAnswerReply = z.object({
  screening: screeningSchema,
  plan: planSchema.nullable(),
  whyNoPlan: z.string().nullable(),
});

export const medicinesQuery = strict({ q: z.string().max(120).default("") });
export const medicinesReply = z.object({
  items: z.array(
    z.object({ generic: z.string(), label: z.string(), classes: z.array(z.string()) }),
  ),
});

export const rulesReply = z.object({
  version: z.string(),
  reviewed: z.string(),
  signedOffBy: z.null(),
  rules: z.array(z.looseObject({ id: z.string(), reason: z.string(), decision: z.string() })),
});

/** Texts for patients, kept in the treatment package: their inner form is theirs. */
export const explanationsReply = z.looseObject({
  topics: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  tips: z.array(z.unknown()),
  glossary: z.array(z.unknown()),
  disagreements: z.array(z.unknown()),
});

export const sourcesReply = z.object({ items: z.array(z.looseObject({ id: z.string() })) });
