import { FEW, HIDDEN, OUTCOME_MILESTONE_IDS } from "@anagen/treatment";
import { strict } from "../problem/parse-with.ts";
import { idText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";

export const REGISTRY_FORMATS = ["csv", "parquet", "json"] as const;

export const registryQuery = strict({ siteId: idText().optional() });
export const registryExportQuery = strict({
  siteId: idText().optional(),
  format: oneOf(REGISTRY_FORMATS).default("csv"),
});

/** A count; 1 to 4 people are "<5" for a researcher. */
const shown = z.union([z.number().int(), z.literal([FEW, HIDDEN])]);
const people = z.object({
  count: shown,
  of: shown,
  /** Shares from 0 to 1; `high` is the exact 95 % upper end. */
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  words: z.string(),
});

export const registryEntrySchema = z
  .object({
    protocol: z.object({
      device: z.string().nullable(),
      depthBand: z.string().nullable(),
      intervalDays: z.number().nullable(),
      coTherapy: z.array(z.string()),
      name: z.string(),
    }),
    people: shown,
    sessions: z.number().int().nullable(),
    events: z.number().int().nullable(),
    anyGrade: people,
    grade2OrMore: people,
    grade3OrMore: people,
    byTerm: z.array(
      z.object({
        term: z.string(),
        name: z.string(),
        events: z.number().int().nullable(),
        people,
      }),
    ),
    /** Change of density from before the first session, hairs per cm². */
    changes: z.array(
      z.object({
        milestone: z.enum(OUTCOME_MILESTONE_IDS),
        name: z.string(),
        people: shown,
        notComparable: shown,
        medianPerCm2: z.number().nullable(),
        lowestPerCm2: z.number().nullable(),
        highestPerCm2: z.number().nullable(),
        increase: shown,
        decrease: shown,
        noDetectableChange: shown,
      }),
    ),
  })
  .meta({ id: "RegistryEntry" });
export type RegistryEntryView = z.infer<typeof registryEntrySchema>;

/** Outcomes and side effects by protocol. */
export const registryReply = z.object({
  /** "research": only people with a consent to research that holds, small counts withheld. */
  scope: z.enum(["clinic", "research"]),
  items: z.array(registryEntrySchema),
});
