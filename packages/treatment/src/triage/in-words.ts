import type { TimeFact, TriageCondition } from "./condition.ts";

const TIMES: Record<TimeFact, string> = {
  daysSinceSession: "days since the session",
  minutesSinceAnaesthetic: "minutes since the numbing cream",
  daysSinceMinoxidil: "days of minoxidil",
  pressureMinutes: "minutes of firm pressure",
};

const listed = (words: readonly string[]): string => words.join(" or ");

/** A triage condition as a phrase for a person: the same data the evaluator reads. */
export function triageInWords(condition: TriageCondition): string {
  if ("all" in condition) return condition.all.map(triageInWords).join(", and ");
  if ("any" in condition) return `(${condition.any.map(triageInWords).join("; or ")})`;
  if ("not" in condition) return `not (${triageInWords(condition.not)})`;
  if ("certainly" in condition) return triageInWords(condition.certainly);
  if ("symptom" in condition) return listed(condition.symptom);
  if ("onlySymptoms" in condition) return `only ${listed(condition.onlySymptoms)}`;
  if ("feverish" in condition) return `fever, or ${condition.feverish.atLeastC} °C or more`;
  if ("time" in condition) return timeInWords(condition);
  if ("severity" in condition) return `felt as ${listed(condition.severity)}`;
  if ("answer" in condition) {
    const said = condition.answer === "spreading" ? "redness spreads" : "gets worse";
    return condition.is ? said : `not: ${said}`;
  }
  if ("answerNotKnown" in condition) return `${condition.answerNotKnown} not known`;
  if ("illness" in condition) return `illness: ${listed(condition.illness)}`;
  if ("takes" in condition) return `takes: ${listed(condition.takes)}`;
  if ("takesNamed" in condition) return `takes: ${listed(condition.takesNamed)}`;
  if ("atHome" in condition) return "needled at home";
  if ("symptomNotInTable" in condition) return "a symptom that the table does not know";
  if ("noSymptomTold" in condition) return "no symptom named";
  return "something told in own words";
}

function timeInWords({ time, within }: Extract<TriageCondition, { time: TimeFact }>): string {
  const name = TIMES[time];
  if (within.above !== undefined) return `${name}: more than ${within.above}`;
  if (within.from !== undefined && within.to !== undefined) {
    return `${name}: ${within.from} to ${within.to}`;
  }
  return within.to === undefined
    ? `${name}: ${within.from ?? 0} or more`
    : `${name}: up to ${within.to}`;
}
