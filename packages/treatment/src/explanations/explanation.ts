import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";

/** One statement for a patient: short sentences, with what they rest on. */
export type Statement = { text: string; grade: Grade; sources: readonly SourceId[] };

/** Places in the plan that a text can point to. */
export type PlanPart =
  | "who-does-it"
  | "protocol.depthMm"
  | "protocol.sessions"
  | "protocol.endpoint"
  | "anaesthetic"
  | "aftercare"
  | "schedule"
  | "cost"
  | "expectations"
  | "conditionalOn";

export type Topic = { id: string; title: string; statements: readonly Statement[] };
export type Question = {
  id: string;
  question: string;
  answer: readonly Statement[];
  planPart: PlanPart;
};
export type Tip = { id: string; tip: string; why: Statement; planPart: PlanPart };
export type Term = { term: string; alsoCalled: readonly string[]; meaning: string };
