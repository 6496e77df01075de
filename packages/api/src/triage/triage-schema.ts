import { FURTHER_TRIAGE_REASONS, TRIAGE_LEVELS, TRIAGE_REASONS } from "@anagen/treatment";
import { basisSchema } from "../knowledge/screening-schema.ts";
import { z } from "../zod.ts";

export const triageReasonSchema = z.enum([...TRIAGE_REASONS, ...FURTHER_TRIAGE_REASONS]);

export const triageFindingSchema = z
  .object({
    rule: z.string(),
    row: z.string(),
    reason: triageReasonSchema,
    level: z.enum(TRIAGE_LEVELS),
    emergency: z.boolean(),
    halts: z.boolean(),
    unclear: z.boolean(),
    because: z.string(),
  })
  .meta({ id: "TriageFinding", description: "One triage rule that spoke." });

export const triageSchema = z
  .object({
    level: z.enum(TRIAGE_LEVELS),
    emergency: z.boolean(),
    stopFurtherSessions: z.boolean(),
    reasons: z.array(triageReasonSchema),
    advice: z.array(z.string()),
    safetyNet: z.string(),
    findings: z.array(triageFindingSchema),
    basis: z.array(basisSchema.extend({ rule: z.string() })),
  })
  .meta({ id: "Triage", description: "How soon someone should be seen. Decision support." });

/** The symptoms that a form can offer, in groups. */
export const symptomsReply = z
  .object({
    rulesVersion: z.string(),
    items: z.array(z.object({ word: z.string(), label: z.string(), group: z.string() })),
    emergencyWords: z.string(),
  })
  .meta({ id: "SymptomsReply" });

export const triageReply = triageSchema
  .extend({ rulesVersion: z.string() })
  .meta({ id: "TriageReply" });
