import { DECISIONS, PLAN_CODES } from "@anagen/treatment";
import { z } from "../zod.ts";

export const gradeSchema = z.enum(["A", "B", "C", "U"]);

export const basisSchema = z
  .object({
    grade: gradeSchema,
    sources: z.array(z.string()),
    against: z.array(z.string()),
    reviewed: z.string(),
  })
  .meta({ id: "Basis", description: "What a rule rests on, and what speaks against it." });

export const findingSchema = z
  .object({
    rule: z.string(),
    reason: z.string(),
    decision: z.enum(DECISIONS),
    waitDays: z.number().int().nullable(),
    until: z.string().nullable(),
    overridable: z.boolean(),
    facts: z.array(z.string()),
    because: z.string(),
    basis: basisSchema,
  })
  .meta({ id: "Finding", description: "One rule that spoke." });

export const screeningSchema = z
  .object({
    decision: z.enum(DECISIONS),
    earliestAfterDays: z.number().int().nullable(),
    until: z.string().nullable(),
    clinicianOverridable: z.boolean(),
    findings: z.array(findingSchema),
    planConstraints: z.array(z.enum(PLAN_CODES)),
    missing: z.array(z.string()),
  })
  .meta({ id: "Screening", description: "The decision with its reasons. Decision support." });
