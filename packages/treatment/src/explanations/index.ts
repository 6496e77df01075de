export { ALTERNATIVES } from "./alternatives.ts";
export { DISAGREEMENTS, type Disagreement, type View } from "./disagreements.ts";
export type { PlanPart, Question, Statement, Term, Tip, Topic } from "./explanation.ts";
export { GLOSSARY } from "./glossary.ts";
export { MECHANISM, UNSUPPORTED_CLAIMS } from "./mechanism.ts";
export { QUESTIONS } from "./questions.ts";
export { TIPS } from "./tips.ts";
export { TOPICS } from "./topics.ts";
