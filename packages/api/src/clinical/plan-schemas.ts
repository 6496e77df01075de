import { factsSchema } from "../facts/facts-schema.ts";
import { planSchema } from "../knowledge/plan-schema.ts";
import { preferencesSchema } from "../knowledge/preferences.ts";
import { screeningSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { lineOfText } from "../text/texts.ts";
import { z } from "../zod.ts";
import { recordOf } from "./record-schema.ts";

export const newPlanRequest = strict({ preferences: preferencesSchema.nullish() });
export const planDraftRequest = strict({ preferences: preferencesSchema });
export const planAmendmentRequest = strict({
  preferences: preferencesSchema,
  reason: lineOfText(500),
});

export const planBodySchema = z.object({
  decisionId: z.string(),
  assessmentId: z.string(),
  facts: factsSchema,
  preferences: preferencesSchema,
  overrides: z.array(z.string()),
  screening: screeningSchema,
  rulesVersion: z.string(),
  plan: planSchema.nullable(),
  whyNoPlan: z.string().nullable(),
});
export const planRecordSchema = recordOf("plan", planBodySchema).meta({ id: "PlanRecord" });
export const planHistoryReply = z.object({ items: z.array(planRecordSchema) });
