import type { HealthCondition, Medication } from "../facts/facts.ts";
import { findMedicine, type Medicine } from "../medicines/index.ts";
import { asTableWord, KNOWN_WORDS } from "../screening/known-words.ts";
import { anyOf, type Truth } from "../screening/truth.ts";

/** A medicine stopped this long ago no longer weakens the immune system (project default). */
const DAYS_UNTIL_WORN_OFF = 180;

/** Whether one of these illnesses is known; unknown where a name is not in the table. */
export function illnessAnswer(
  conditions: readonly (string | HealthCondition)[] | null,
  names: readonly string[],
): Truth {
  if (conditions === null) return "unknown";
  return anyOf(
    conditions.map((condition) => {
      const { name, status } =
        typeof condition === "string" ? { name: condition, status: null } : condition;
      if (status === "family") return false;
      const word = asTableWord(name);
      if (names.includes(word)) return true;
      return KNOWN_WORDS.conditions.has(word) ? false : "unknown";
    }),
  );
}

/** Whether a medicine of a kind is taken; unknown where a name is not in the table. */
export function medicineAnswer(
  medications: readonly (string | Medication)[] | null,
  isMeant: (medicine: Medicine) => boolean,
): Truth {
  if (medications === null) return "unknown";
  return anyOf(
    medications.map((medication) => {
      const entry: Medication = typeof medication === "string" ? { name: medication } : medication;
      if (entry.current !== true && (entry.stopped_days_ago ?? 0) >= DAYS_UNTIL_WORN_OFF) {
        return false;
      }
      const medicine = findMedicine(entry.name) ?? findMedicine(withoutRoute(entry.name));
      return medicine === null ? "unknown" : isMeant(medicine);
    }),
  );
}

/** `minoxidil-topical` names the medicine and how it is used. */
const withoutRoute = (name: string): string =>
  name.replace(/[\s_-]+(topical|oral|solution|foam|cream)$/i, "");
