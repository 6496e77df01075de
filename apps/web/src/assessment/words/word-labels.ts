import type { Choice } from "../../elements/fields/choice.ts";
import { DIAGNOSIS_CHOICES } from "./answers.ts";
import { ILLNESSES, SITES, STATUSES } from "./conditions.ts";
import { ALLERGIES, CO_THERAPY, EVENTS, SCALP_GROUPS, SIGNS } from "./findings.ts";

const LABELS: ReadonlyMap<string, string> = new Map(
  [
    ...ILLNESSES,
    ...STATUSES,
    ...SITES,
    ...DIAGNOSIS_CHOICES,
    ...SCALP_GROUPS.flatMap((group): readonly Choice<string>[] => group.choices),
    ...SIGNS,
    ...EVENTS,
    ...CO_THERAPY,
    ...ALLERGIES,
  ].map((choice) => [choice.value, choice.label]),
);

/** A word of the facts as a person would say it; a word typed by hand stays as typed. */
export const wordLabel = (word: string): string => LABELS.get(word) ?? word;
