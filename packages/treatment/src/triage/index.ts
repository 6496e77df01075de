export type { TriageCondition } from "./condition.ts";
export { triageInWords } from "./in-words.ts";
export { judgedFacts, type TriageBackground } from "./judged-facts.ts";
export { TRIAGE_RULES, TRIAGE_RULES_VERSION } from "./rules/index.ts";
export { EMERGENCY_WORDS, safetyNet } from "./safety-net.ts";
export {
  SYMPTOM_GROUPS,
  SYMPTOM_WORDS,
  SYMPTOMS,
  type Symptom,
  type SymptomGroup,
} from "./symptoms.ts";
export { type Triage, type TriageFinding, triage } from "./triage.ts";
export { SEVERITIES, type Severity, type TriageFacts } from "./triage-facts.ts";
export {
  FURTHER_TRIAGE_REASONS,
  TRIAGE_LEVELS,
  TRIAGE_REASONS,
  type TriageLevel,
  type TriageReason,
  type TriageRule,
} from "./triage-rule.ts";
export { triageAsMarkdown } from "./triage-table.ts";
