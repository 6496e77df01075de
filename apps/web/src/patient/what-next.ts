import type { DecisionRecord, Head } from "./patient-data.ts";
import { isSigned } from "./record-words.ts";

/** The one thing that brings this person's course forward. */
export type Next =
  | { readonly step: "assess"; readonly why: string }
  | { readonly step: "finish-draft"; readonly assessmentId: string; readonly why: string }
  | { readonly step: "begin-decision"; readonly assessmentId: string; readonly why: string }
  | { readonly step: "decide"; readonly decisionId: string; readonly why: string }
  | { readonly step: "make-plan"; readonly decisionId: string; readonly why: string }
  | { readonly step: "sign-plan"; readonly planId: string; readonly why: string }
  | { readonly step: "follow-plan"; readonly planId: string; readonly why: string };

// Only this outcome opens a plan.
const PLANNABLE = ["proceed"];

/**
 * @param heads newest first
 * @param decision the body of the newest decision, when there is one
 */
export function whatNext(heads: readonly Head[], decision: DecisionRecord | null): Next {
  const standing = heads.filter((head) => head.status !== "entered-in-error");
  const newest = (kind: string) => standing.find((head) => head.kind === kind);
  const assessment = newest("assessment");
  const decided = newest("decision");
  const plan = newest("plan");
  if (assessment === undefined) {
    return {
      step: "assess",
      why: "Nothing has been asked yet. The course begins with an assessment.",
    };
  }
  if (assessment.status === "draft") {
    return {
      step: "finish-draft",
      assessmentId: assessment.id,
      why: "The assessment is a draft. What is not answered yet keeps the decision open.",
    };
  }
  if (decided === undefined || decided.at < (assessment.signedAt ?? assessment.at)) {
    return {
      step: "begin-decision",
      assessmentId: assessment.id,
      why: "The assessment is signed. A clinician answers each finding and decides.",
    };
  }
  if (!isSigned(decided)) {
    return {
      step: "decide",
      decisionId: decided.id,
      why: "The decision is a draft. Every finding needs an answer before it can be signed.",
    };
  }
  if (plan !== undefined && plan.at >= decided.at) {
    return isSigned(plan)
      ? { step: "follow-plan", planId: plan.id, why: "The plan is signed and the dates stand." }
      : {
          step: "sign-plan",
          planId: plan.id,
          why: "The plan is a draft: look through it with the patient, then sign it.",
        };
  }
  const outcome = decision?.body.outcome ?? null;
  if (outcome !== null && !PLANNABLE.includes(outcome)) {
    return { step: "assess", why: whyAgain(outcome, decision?.body.screening.until ?? null) };
  }
  return {
    step: "make-plan",
    decisionId: decided.id,
    why: "The decision is signed. The plan can be made from it.",
  };
}

function whyAgain(outcome: string, until: string | null): string {
  if (outcome === "defer") {
    return until === null
      ? "The decision was to defer. When the reason has passed, ask again."
      : `The decision was to defer until ${until}. Ask again from that day on.`;
  }
  if (outcome === "clinician-review") {
    return "The decision asks for a clinician's review. Ask again when the open points are known.";
  }
  return outcome === "refer"
    ? "The decision was to refer. Ask again when the answer is there."
    : "The decision was against needling. Ask again only if something has changed.";
}
