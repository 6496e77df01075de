import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const GROUP = "Answers that are missing";
const BASIS = restsOn("U", ["article-000", "article-001", "project-default"]);

const wordRule = (
  id: string,
  list: "conditions" | "scalpFindings" | "systemicSigns" | "allergies" | "recentEvents",
  what: string,
): Rule => ({
  id,
  row: "M-MISS",
  group: GROUP,
  reason: "missing-data",
  when: { wordNotInTable: list },
  decision: "clinician-review",
  because: `${what} that the table does not know. It cannot be screened, and it is never taken for harmless.`,
  basis: BASIS,
});

export const missingAnswerRules: readonly Rule[] = [
  wordRule("unknown-condition", "conditions", "An illness"),
  wordRule("unknown-scalp-finding", "scalpFindings", "A finding on the scalp"),
  wordRule("unknown-systemic-sign", "systemicSigns", "A sign of general illness"),
  wordRule("unknown-allergy", "allergies", "An allergy"),
  wordRule("unknown-event", "recentEvents", "A recent event"),
];
