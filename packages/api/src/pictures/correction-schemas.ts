import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { listOf } from "../text/texts.ts";
import { z } from "../zod.ts";

const pixel = () => numberWithin({ low: -1, high: 100_000, unit: "px" });
const point = () => z.tuple([pixel(), pixel()], { error: "a point as [x, y]" });
const hairId = () => wholeNumberWithin({ low: 0, high: 10_000_000 });
const drawnHair = strict({ root: point(), tip: point() });

/** What a person found wrong: hairs added, removed, split, merged; the last standing step undone. */
export const correctionStep = z.discriminatedUnion(
  "action",
  [
    strict({ action: z.literal("add"), hair: drawnHair }),
    strict({ action: z.literal("remove"), hair: hairId() }),
    strict({ action: z.literal("split"), hair: hairId(), parts: listOf(drawnHair, 10) }),
    strict({ action: z.literal("merge"), hairs: listOf(hairId(), 10), into: drawnHair }),
    strict({ action: z.literal("undo") }),
  ],
  { error: "a step with the action add, remove, split, merge or undo" },
);
export type CorrectionStepInput = z.infer<typeof correctionStep>;

/** Steps that follow those already kept; author and time are the server's. */
export const correctionsRequest = strict({ steps: listOf(correctionStep, 1000).min(1) });

export const keptCorrection = z.looseObject({
  action: z.string(),
  author: z.string(),
  time: z.string(),
});

/** Both numbers stand side by side: the automatic ones in `result`, the corrected ones here. */
export const correctedFigures = z.object({
  count: z.number().int().nullable(),
  densityPerCm2: z.looseObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  meanWidthUm: z.number().nullable(),
  added: z.number().int(),
  removed: z.number().int(),
  authors: z.array(z.string()),
});
