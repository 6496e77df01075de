import { strict } from "../problem/parse-with.ts";
import { numberWithin } from "../text/numbers.ts";
import { freeWord, isoDay, lineOfText, listOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

/**
 * Before a use: what will be used and which steps were confirmed. Refused (409) with the reasons when
 * a limit speaks against it, and nothing is kept. `alreadyDone`: told afterwards, kept in any case
 * with what it breached.
 */
export const homeUseRequest = strict({
  on: isoDay(),
  roller: lineOfText(80),
  needleMm: numberWithin({ low: 0, high: 10, unit: "mm", above: true }),
  confirmedSteps: listOf(freeWord(), 50),
  alreadyDone: yesOrNo().default(false),
});

export const homeUseSchema = z.object({
  id: z.string(),
  on: z.string(),
  roller: z.string(),
  needleMm: z.number(),
  confirmedSteps: z.array(z.string()),
  alreadyDone: z.boolean(),
  breaches: z.array(z.string()),
});

const step = z.object({
  id: z.string(),
  text: z.string(),
  grade: z.string(),
  sources: z.array(z.string()),
});

/** Where home use stands now: the log, what is left, and whether it has ended for good. */
export const homeUsesReply = z.object({
  items: z.array(homeUseSchema),
  stoppedForGood: z.object({ id: z.string(), because: z.string(), on: z.string() }).nullable(),
  /** The earliest day for the next use; null when stopped. */
  nextOn: z.string().nullable(),
  rollers: z.array(
    z.object({ roller: z.string(), uses: z.number().int(), usesLeft: z.number().int() }),
  ),
  breaches: z.number().int(),
  breachesToStop: z.number().int(),
  steps: z.array(step),
  warnings: z.array(step),
  stopsForGood: z.array(step),
});

/** Ends home use by something that was seen: an infection, a lump, a scar, a mark. */
export const homeStopRequest = strict({
  reason: z.enum(["infection", "nodule", "scar", "pigment"], {
    error: "one of infection, nodule, scar, pigment",
  }),
  on: isoDay(),
});
