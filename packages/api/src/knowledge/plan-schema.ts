import { DEVICES, PLAN_CODES, SCALP_ZONES } from "@anagen/treatment";
import { z } from "../zod.ts";
import { gradeSchema } from "./screening-schema.ts";

const sourced = { grade: gradeSchema, sources: z.array(z.string()) };
const reasoned = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, because: z.string(), ...sourced });
const money = z.object({ low: z.number(), high: z.number() });

const protocolSchema = z.object({
  device: reasoned(z.enum(DEVICES)),
  depthMm: z.object({
    start: reasoned(z.number()),
    stepMax: reasoned(z.number()),
    max: reasoned(z.number()),
    hairlineAndTemples: reasoned(z.number()),
    bySession: z.array(z.number()),
  }),
  intervalDays: reasoned(z.number().int()),
  sessions: z.object({ min: reasoned(z.number().int()), max: reasoned(z.number().int()) }),
  endpoint: reasoned(z.string()),
  passes: reasoned(z.string()),
  zones: reasoned(z.array(z.string())),
  // Plans kept before areas were part of them have none.
  zoneAreas: reasoned(
    z.array(
      z.object({
        zone: z.enum(SCALP_ZONES),
        areaCm2: z.number(),
        lowCm2: z.number(),
        highCm2: z.number(),
        basis: z.enum(["entered", "assumed"]),
      }),
    ),
  ).optional(),
  coTherapy: z.array(
    z.object({
      name: z.string(),
      timing: z.string(),
      notes: z.string(),
      inPlan: z.boolean(),
      ...sourced,
    }),
  ),
});

/** The proposed course. Texts and values are explained in the plan itself. */
export const planSchema = z
  .looseObject({
    status: z.literal("default, clinician may change"),
    goal: z.string().nullable(),
    conditionalOn: z.array(z.object({ rule: z.string(), text: z.string() })),
    adjustments: z.array(
      z.object({ path: z.string(), asked: z.string(), used: z.string(), because: z.string() }),
    ),
    startDate: reasoned(z.string()),
    protocol: protocolSchema,
    schedule: z.array(
      z.object({
        date: z.string(),
        kind: z.enum(["session", "review", "photographs", "milestone"]),
        label: z.string(),
      }),
    ),
    cost: z.looseObject({ currency: z.string(), perSession: money, course: money }),
    expectations: z.array(z.object({ when: z.string(), text: z.string(), ...sourced })),
    alternatives: z.array(z.looseObject({ name: z.string(), text: z.string() })),
    consentItems: z.array(z.looseObject({ id: z.string(), title: z.string(), text: z.string() })),
    aftercare: z.array(
      z.object({ fromDay: z.number(), toDay: z.number(), text: z.string(), ...sourced }),
    ),
    stopRules: z.array(z.looseObject({ id: z.string(), when: z.string() })),
    constraints: z.array(z.enum(PLAN_CODES)),
    sources: z.array(z.string()),
  })
  .meta({ id: "Plan", description: "A course of needling proposed to a clinician." });
