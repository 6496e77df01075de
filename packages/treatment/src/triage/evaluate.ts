import { allOf, anyOf, negate, type Truth } from "../screening/truth.ts";
import type { Span, TimeFact, TriageCondition } from "./condition.ts";
import { illnessAnswer, medicineAnswer } from "./health-lists.ts";
import { foldedWord } from "./symptom-word.ts";
import { SYMPTOM_WORDS } from "./symptoms.ts";
import type { TriageFacts } from "./triage-facts.ts";

const KNOWN: ReadonlySet<string> = new Set(SYMPTOM_WORDS);

/**
 * Whether a condition holds: true, false or unknown. The one reader of all triage rules; it knows no
 * threshold.
 */
export function evaluateTriage(condition: TriageCondition, facts: TriageFacts): Truth {
  if ("all" in condition) return allOf(condition.all.map((part) => evaluateTriage(part, facts)));
  if ("any" in condition) return anyOf(condition.any.map((part) => evaluateTriage(part, facts)));
  if ("not" in condition) return negate(evaluateTriage(condition.not, facts));
  if ("certainly" in condition) return evaluateTriage(condition.certainly, facts) === true;
  if ("illness" in condition) return illnessAnswer(facts.conditions, condition.illness);
  if ("takes" in condition) {
    return medicineAnswer(facts.medications, ({ classes }) =>
      classes.some((known) => condition.takes.includes(known)),
    );
  }
  if ("takesNamed" in condition) {
    return medicineAnswer(facts.medications, ({ generic }) =>
      condition.takesNamed.some((name) => generic.split(/[\s+-]+/).includes(name)),
    );
  }
  if ("time" in condition) return timeAnswer(facts, condition.time, condition.within);
  if ("severity" in condition) {
    return facts.severity === null ? "unknown" : condition.severity.includes(facts.severity);
  }
  if ("answer" in condition) return yesOrNoAnswer(facts, condition);
  if ("answerNotKnown" in condition) return facts[condition.answerNotKnown] === null;
  if ("atHome" in condition) return facts.setting === null ? "unknown" : facts.setting === "home";
  if ("feverish" in condition) return feverAnswer(facts, condition.feverish.atLeastC);
  return symptomAnswer(facts, condition);
}

function yesOrNoAnswer(
  facts: TriageFacts,
  { answer, is }: Extract<TriageCondition, { answer: string }>,
): Truth {
  const told = facts[answer];
  // Left out is no answer for either side (only `worsening` can be); null is asked and not known.
  if (told === undefined) return false;
  return told === null ? "unknown" : told === is;
}

type SymptomCondition = Extract<
  TriageCondition,
  | { symptom: readonly string[] }
  | { onlySymptoms: readonly string[] }
  | { symptomNotInTable: true }
  | { noSymptomTold: true }
  | { ownWordsTold: true }
>;

function symptomAnswer(facts: TriageFacts, condition: SymptomCondition): Truth {
  if ("ownWordsTold" in condition) return (facts.freeText ?? "").trim() !== "";
  const told = facts.symptoms.map(foldedWord);
  if ("noSymptomTold" in condition) return told.length === 0;
  if ("symptomNotInTable" in condition) return told.some((word) => !KNOWN.has(word));
  if ("onlySymptoms" in condition) {
    const words: readonly string[] = condition.onlySymptoms;
    return told.length > 0 && told.every((word) => words.includes(word));
  }
  const words: readonly string[] = condition.symptom;
  return told.some((word) => words.includes(word));
}

function feverAnswer({ symptoms, temperatureC }: TriageFacts, atLeastC: number): Truth {
  const told = symptoms.map(foldedWord);
  if (told.includes("fever") || (temperatureC !== null && temperatureC >= atLeastC)) return true;
  return temperatureC === null && told.includes("malaise") ? "unknown" : false;
}

function timeAnswer(facts: TriageFacts, fact: TimeFact, { from, to, above }: Span): Truth {
  const value = timeOf(facts, fact);
  if (value === null) return notTimed(facts, fact);
  return (
    value >= (from ?? Number.NEGATIVE_INFINITY) &&
    value > (above ?? Number.NEGATIVE_INFINITY) &&
    value <= (to ?? Number.POSITIVE_INFINITY)
  );
}

/** The numbing cream belongs to the session: from the second day on it is not minutes ago. */
function notTimed({ daysSinceSession }: TriageFacts, fact: TimeFact): Truth {
  const longAgo = daysSinceSession !== null && daysSinceSession >= 2;
  return fact === "minutesSinceAnaesthetic" && longAgo ? false : "unknown";
}

/** Who began minoxidil with the course has used it for as long as the session is ago. */
function timeOf(facts: TriageFacts, fact: TimeFact): number | null {
  if (fact === "daysSinceMinoxidil") {
    return facts.daysSinceMinoxidil === undefined
      ? facts.daysSinceSession
      : facts.daysSinceMinoxidil;
  }
  return facts[fact] ?? null;
}
