import { restsOn } from "../../screening/rules/basis.ts";
import type { TriageRule } from "../triage-rule.ts";

const GROUP = "Unclear answers";
const BASIS = restsOn("U", ["project-default"]);
const ASK = "Call your clinic and tell them what you notice.";

const notKnown = (answer: "severity" | "spreading" | "worsening", what: string): TriageRule => ({
  id: `${answer}-not-known`,
  row: "T-UNCLEAR",
  group: GROUP,
  reason: "unclear-answer",
  when: { answerNotKnown: answer },
  level: "one-up",
  because: `Not known: ${what}. What is not known is never taken for "no", so the answer is one level stricter.`,
  advice: [],
  basis: BASIS,
});

export const unclearRules: readonly TriageRule[] = [
  notKnown("severity", "how strong it is"),
  notKnown("spreading", "whether the redness spreads"),
  notKnown("worsening", "whether it gets worse"),
  {
    id: "unknown-symptom",
    row: "T-UNCLEAR",
    group: GROUP,
    reason: "unknown-symptom",
    when: { symptomNotInTable: true },
    level: "contact-clinic",
    because:
      "One of these symptoms is not in the table. It cannot be judged, and it never reassures.",
    advice: [ASK],
    basis: BASIS,
  },
  {
    id: "no-symptom-told",
    row: "T-UNCLEAR",
    group: GROUP,
    reason: "unclear-answer",
    when: { noSymptomTold: true },
    level: "contact-clinic",
    because: "No symptom was named, so no rule can say that this is expected.",
    advice: [ASK],
    basis: BASIS,
  },
  {
    id: "own-words",
    row: "T-UNCLEAR",
    group: GROUP,
    reason: "own-words",
    when: { ownWordsTold: true },
    level: "contact-clinic",
    because: "Something was told in own words. No rule reads them, so a person must.",
    advice: [ASK],
    basis: BASIS,
  },
];

/** Speaks where no other rule does: what no rule explains is never expected. */
export const NOT_EXPLAINED = {
  id: "not-explained",
  row: "T-OTHER",
  group: GROUP,
  reason: "not-explained",
  level: "contact-clinic",
  because: "No rule explains this as an expected reaction.",
  advice: [ASK],
  basis: BASIS,
} as const satisfies Omit<TriageRule, "when">;
