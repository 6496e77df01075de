import type { MedicineClass } from "../medicines/index.ts";
import type { Symptom } from "./symptoms.ts";
import type { Severity } from "./triage-facts.ts";

/** `from` and `to` belong to the span, `above` does not. */
export type Span = { readonly from?: number; readonly to?: number; readonly above?: number };

export type TimeFact =
  | "daysSinceSession"
  | "minutesSinceAnaesthetic"
  | "daysSinceMinoxidil"
  | "pressureMinutes";

/**
 * When a triage rule speaks. Each form reads one kind of fact; `all`, `any`, `not` join them;
 * `certainly` counts only a known yes.
 *
 * - `symptom`: at least one of these is told. A symptom that is not told is absent: the list is asked
 *   as a whole.
 * - `onlySymptoms`: at least one of these is told, and nothing else.
 * - `feverish`: fever is told, or the temperature is at or above the limit; unknown where someone
 *   feels ill and has not measured.
 * - `illness`, `takes`: unknown where the list is not known or holds a name that the tables do not know.
 */
export type TriageCondition =
  | { readonly all: readonly TriageCondition[] }
  | { readonly any: readonly TriageCondition[] }
  | { readonly not: TriageCondition }
  | { readonly certainly: TriageCondition }
  | { readonly symptom: readonly Symptom[] }
  | { readonly onlySymptoms: readonly Symptom[] }
  | { readonly feverish: { readonly atLeastC: number } }
  | { readonly time: TimeFact; readonly within: Span }
  | { readonly severity: readonly Severity[] }
  | { readonly answer: "spreading" | "worsening"; readonly is: boolean }
  | { readonly answerNotKnown: "severity" | "spreading" | "worsening" }
  | { readonly atHome: true }
  | { readonly illness: readonly string[] }
  | { readonly takes: readonly MedicineClass[] }
  | { readonly takesNamed: readonly string[] }
  | { readonly symptomNotInTable: true }
  | { readonly noSymptomTold: true }
  | { readonly ownWordsTold: true };
