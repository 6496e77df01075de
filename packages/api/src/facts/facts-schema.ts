import {
  DEVICES,
  DIAGNOSES,
  EXPECTATIONS,
  isStage,
  ONSETS,
  SETTINGS,
  SEXES,
  SKIN_TYPES,
  STAGE_WORDS,
} from "@anagen/treatment";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { freeWord, listOf, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";
import {
  anaestheticSchema,
  conditionSchema,
  depthMm,
  labsSchema,
  lastSessionSchema,
  medicationSchema,
  recentEventSchema,
  screensSchema,
} from "./fact-parts.ts";

const MOST_ENTRIES = 200;
const listed = <Item extends z.ZodType>(item: Item) => known(listOf(item, MOST_ENTRIES));

/** May be left out or null: both mean "not known". */
const known = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

const stage = () => {
  const error = `one of ${STAGE_WORDS}`;
  return z.string({ error }).max(20, { error }).refine(isStage, { error });
};

/**
 * The facts of one person, as they enter from a form, a file or the network.
 *
 * A key that is left out becomes null ("not known"), a key that is not known is refused, names are
 * trimmed. Bounds are of form, wide enough for any person; medical thresholds stand in the rules.
 */
export const factsSchema = strict({
  age: known(numberWithin({ low: 0, high: 120, unit: "years" })),
  sex: known(oneOf(SEXES)),
  skinType: known(
    z.literal(SKIN_TYPES, { error: "a Fitzpatrick skin type: one of 1, 2, 3, 4, 5, 6" }),
  ),
  diagnosis: known(oneOf(DIAGNOSES)),
  stage: known(stage()),
  onset: known(oneOf(ONSETS)),
  durationMonths: known(numberWithin({ low: 0, high: 1200, unit: "months" })),
  conditions: listed(conditionSchema),
  medications: listed(medicationSchema),
  allergies: listed(freeWord()),
  pregnant: known(yesOrNo()),
  breastfeeding: known(yesOrNo()),
  scalpFindings: listed(freeWord()),
  systemicSigns: listed(freeWord()),
  recentEvents: listed(recentEventSchema),
  setting: known(oneOf(SETTINGS)),
  device: known(oneOf(DEVICES)),
  plannedDepthMm: known(depthMm()),
  lastSession: known(lastSessionSchema),
  coTherapy: listed(freeWord()),
  anaesthetic: known(anaestheticSchema),
  labs: known(labsSchema),
  screens: known(screensSchema),
  expectations: known(oneOf(EXPECTATIONS)),
  requestedIntervalDays: wholeNumberWithin({ low: 0, high: 3650, unit: "days" }).nullish(),
  deviceShared: yesOrNo().nullish(),
}).meta({
  id: "Facts",
  description: "What is known of one person. null: not known. []: asked, none.",
});
