import { recordEnvelope } from "../clinical/record-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { lineOfText, listOf, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";
import { correctedFigures, keptCorrection } from "./correction-schemas.ts";

const pixel = () => numberWithin({ low: -100_000, high: 100_000, unit: "px" });
const point = () => z.tuple([pixel(), pixel()], { error: "a point as [x, y]" });
const amount = () => numberWithin({ low: 0, high: 1e9 });
const estimate = () =>
  z.looseObject({ value: amount(), low: amount(), high: amount(), level: amount() }).nullable();

export const MOST_MEASURED_HAIRS = 5000;
const MOST_MASKED_PIECES = 50_000;

/** What was not looked at: rectangles of left, top, width, height. */
const masks = z.looseObject({
  cellPx: numberWithin({ low: 0, high: 100_000, unit: "px" }),
  hidden: listOf(
    z.tuple([pixel(), pixel(), pixel(), pixel()], {
      error: "a piece as [left, top, width, height]",
    }),
    MOST_MASKED_PIECES,
  ),
});

const hair = z.looseObject({
  id: wholeNumberWithin({ low: 0, high: 1_000_000 }),
  root: point(),
  tip: point(),
  centreline: listOf(point(), 2000),
  widthUm: z.looseObject({ value: amount(), sd: amount() }).nullable(),
  class: lineOfText(40),
  probability: numberWithin({ low: 0, high: 1 }),
  inFrame: yesOrNo(),
});

/** What the measuring module gave; keys beyond these are kept as they came. */
export const measuredResult = z
  .looseObject({
    status: oneOf(["measured", "refused"]),
    reasons: listOf(lineOfText(60), 50),
    widthPx: wholeNumberWithin({ low: 1, high: 100_000, unit: "px" }),
    heightPx: wholeNumberWithin({ low: 1, high: 100_000, unit: "px" }),
    pxPerMm: z.looseObject({ value: amount(), sd: amount(), from: lineOfText(40) }).nullable(),
    areaCm2: amount().nullable(),
    count: wholeNumberWithin({ low: 0, high: MOST_MEASURED_HAIRS }).nullable(),
    densityPerCm2: estimate(),
    shaft: z.looseObject({ meanUm: amount(), medianUm: amount() }).nullable(),
    cumulativeThicknessMmPerCm2: estimate(),
    hairs: listOf(hair, MOST_MEASURED_HAIRS),
    /** Finds too unsure to count, for comparisons; older results have none. */
    faint: listOf(hair, MOST_MEASURED_HAIRS).optional(),
    masks: masks.nullish(),
  })
  .refine(({ status, densityPerCm2 }) => status === "measured" || densityPerCm2 === null, {
    error: "no density in a result that was refused",
    path: ["densityPerCm2"],
  })
  .meta({ id: "MeasuredResult" });
export type MeasuredResult = z.infer<typeof measuredResult>;

/** A measurement made in the browser or by the command line. */
export const newMeasurementRequest = strict({
  result: measuredResult,
  /** The program that measured, with its version. */
  measuredBy: lineOfText(120),
});

export const LARGEST_MEASUREMENT_BYTES = 8 * 1024 * 1024;

export const measurementSchema = z
  .object({
    ...recordEnvelope,
    kind: z.literal("measurement"),
    body: z.object({
      pictureId: z.string(),
      takenOn: z.string(),
      zone: z.string().nullable(),
      measuredBy: z.string(),
      result: measuredResult,
      corrections: z.array(keptCorrection),
      /** Null while nobody corrected it. */
      corrected: correctedFigures.nullable(),
    }),
  })
  .meta({ id: "Measurement" });
export type MeasurementRecord = z.infer<typeof measurementSchema>;

/** Newest first, without the single hairs. */
export const measurementsReply = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      pictureId: z.string(),
      takenOn: z.string(),
      zone: z.string().nullable(),
      status: z.string(),
      version: z.number().int(),
      at: z.string(),
      authorName: z.string().nullable(),
      refusedBecause: z.array(z.string()),
      count: z.number().int().nullable(),
      areaCm2: z.number().nullable(),
      densityPerCm2: estimate(),
      meanWidthUm: z.number().nullable(),
      /** 95 %, for this very spot: reading, scale and focus; null where the program did not tell. */
      meanWidthInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
      corrected: correctedFigures.nullable(),
    }),
  ),
});
export type MeasurementLine = z.infer<typeof measurementsReply>["items"][number];
