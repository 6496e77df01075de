import type { Evaluation } from "./evaluation.ts";
import type { Rule } from "./rule.ts";
import { restsOn } from "./rules/basis.ts";
import type { Finding } from "./screening.ts";

type Undecided = { rule: Rule; evaluation: Evaluation };

/** What was not answered, as a person would say it; by the first part of the fact's path. */
const QUESTIONS: Record<string, string> = {
  age: "the age",
  sex: "the sex",
  diagnosis: "the diagnosis",
  pregnant: "whether the person is pregnant",
  breastfeeding: "whether the person is breastfeeding",
  conditions: "illnesses, now and in the past",
  medications: "medicines, now and in the last months",
  allergies: "allergies",
  scalpFindings: "what the scalp looks like",
  systemicSigns: "signs of a general illness",
  recentEvents: "recent events such as sunburn or surgery, and when they were",
  screens: "the body-image questions",
  setting: "whether this is in a clinic or at home",
  device: "the device",
  plannedDepthMm: "the planned needle depth",
  lastSession: "the depth of the last session",
};

const question = (path: string): string => QUESTIONS[path.split(/[.[]/, 1)[0] ?? path] ?? path;

/**
 * M-MISS: one finding for each fact that is not known and that a rule needs, naming those rules.
 * Rules marked `listed` only name the fact; they call for no decision by themselves.
 */
export function missingFindings(undecided: readonly Undecided[]): Finding[] {
  const rulesByFact = new Map<string, Set<string>>();
  for (const { rule, evaluation } of undecided) {
    if (rule.whenUnknown === "listed") continue;
    for (const fact of evaluation.missing) {
      const rules = rulesByFact.get(fact) ?? new Set();
      rulesByFact.set(fact, rules.add(rule.row));
    }
  }
  return [...rulesByFact].map(([fact, rules]) => ({
    rule: "M-MISS",
    reason: "missing-data",
    decision: "clinician-review",
    waitDays: null,
    until: "The answer is known.",
    overridable: false,
    facts: [fact],
    because: `Not known: ${question(fact)}. Unknown is never taken for "no"; these rules wait for it: ${[...rules].sort().join(", ")}.`,
    basis: restsOn("U", ["article-000", "article-001", "project-default"]),
  }));
}
