import {
  type DecisionAnswers,
  type FieldProblem,
  fieldProblem,
  SHORTEST_REASON,
} from "@anagen/api";
import { DECISIONS, type Decision, type Finding, type Screening } from "@anagen/treatment";
import { isSame, refuse } from "./check-answers.ts";

const strictness = (decision: Decision): number => DECISIONS.length - DECISIONS.indexOf(decision);
const isWeaker = (one: Decision, other: Decision): boolean => strictness(one) < strictness(other);
const isReason = (text: string | null | undefined): boolean =>
  (text ?? "").trim().length >= SHORTEST_REASON;
const REASON_WANTED = `a reason of at least ${SHORTEST_REASON} characters`;

/**
 * Refuses to sign what is not answered or not reasoned: every finding needs an answer, a finding
 * that is changed, rejected or overridden needs a reason, and the outcome may be milder than a
 * finding only where the clinician weakened or overrode that finding.
 * @throws {InvalidFields}
 */
export function requireReadyToSign(answers: DecisionAnswers, screening: Screening): void {
  refuse([
    ...unanswered(answers, screening.findings),
    ...answers.responses.flatMap(reasonMissing),
    ...answers.overrides.flatMap(({ because }, index) =>
      isReason(because)
        ? []
        : [fieldProblem(`overrides[${index}].because`, because, REASON_WANTED)],
    ),
    ...outcomeTooMild(answers, screening.findings),
  ]);
}

function unanswered({ responses }: DecisionAnswers, findings: readonly Finding[]): FieldProblem[] {
  return findings
    .filter((finding) => !responses.some((response) => isSame(response, finding)))
    .map(({ rule, reason }) =>
      fieldProblem(
        "responses",
        undefined,
        `an answer to every finding; ${rule} (${reason}) has none`,
      ),
    );
}

function reasonMissing(
  { response, because, changedTo }: DecisionAnswers["responses"][number],
  index: number,
): FieldProblem[] {
  const path = `responses[${index}]`;
  if (response === "accept") return [];
  return [
    ...(isReason(because) ? [] : [fieldProblem(`${path}.because`, because, REASON_WANTED)]),
    ...(response === "change" && !changedTo
      ? [fieldProblem(`${path}.changedTo`, changedTo, `one of ${DECISIONS.join(", ")}`)]
      : []),
  ];
}

function outcomeTooMild(answers: DecisionAnswers, findings: readonly Finding[]): FieldProblem[] {
  const { outcome } = answers;
  if (outcome === null) {
    return [fieldProblem("outcome", null, `one of ${DECISIONS.join(", ")}`)];
  }
  return findings
    .filter((finding) => isWeaker(outcome, afterAnswer(finding, answers)))
    .map(({ rule, decision }) =>
      fieldProblem(
        "outcome",
        outcome,
        `at least as strict as ${decision} (${rule}), unless that finding is changed, rejected or overridden with a reason`,
      ),
    );
}

/** What is left of a finding after the clinician's answer. */
function afterAnswer(finding: Finding, { responses, overrides }: DecisionAnswers): Decision {
  if (overrides.some(({ rule }) => rule === finding.rule)) return "proceed";
  const answer = responses.find((response) => isSame(response, finding));
  if (answer?.response === "reject") return "proceed";
  if (answer?.response === "change" && answer.changedTo) return answer.changedTo;
  return finding.decision;
}
