import { SETTINGS, SEVERITIES, SKIN_TYPES, type TriageFacts } from "@anagen/treatment";
import { conditionSchema, depthMm, medicationSchema } from "../facts/fact-parts.ts";
import { parseWith, strict } from "../problem/parse-with.ts";
import { daysAgo, numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { freeWord, listOf, noteText, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

const MOST_ENTRIES = 200;
/** May be left out or null: both mean "not known". */
const known = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const nameOr = <Schema extends z.ZodType>(schema: Schema) => z.union([freeWord(), schema]);

const minutes = () => wholeNumberWithin({ low: 0, high: 100_000, unit: "minutes" });

/**
 * What someone tells of the time after a session. `symptoms` must be there: without it nothing was
 * asked. A word that the table does not know is let through; the rules never read it as harmless.
 */
export const triageFactsSchema = strict({
  symptoms: listOf(freeWord(), MOST_ENTRIES),
  daysSinceSession: known(daysAgo()),
  minutesSinceAnaesthetic: known(minutes()),
  severity: known(oneOf(SEVERITIES)),
  temperatureC: known(numberWithin({ low: 30, high: 45, unit: "°C" })),
  spreading: known(yesOrNo()),
  setting: known(oneOf(SETTINGS)),
  depthMm: known(depthMm()),
  conditions: known(listOf(nameOr(conditionSchema), MOST_ENTRIES)),
  medications: known(listOf(nameOr(medicationSchema), MOST_ENTRIES)),
  skinType: known(
    z.literal(SKIN_TYPES, { error: "a Fitzpatrick skin type: one of 1, 2, 3, 4, 5, 6" }),
  ),
  worsening: yesOrNo().nullish(),
  pressureMinutes: minutes().nullish(),
  daysSinceMinoxidil: daysAgo().nullish(),
  freeText: noteText(2000).nullish(),
}).meta({ id: "TriageFacts", description: "What was noticed after a session. null: not known." });

/**
 * Triage facts from anything, or one error that names every wrong field.
 * @throws {InvalidFields} with a path such as `facts.temperatureC`
 */
export const parseTriageFacts = (value: unknown): TriageFacts =>
  parseWith(triageFactsSchema, value, "facts");
