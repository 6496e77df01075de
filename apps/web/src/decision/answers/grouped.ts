import type { Decision, Finding, Screening } from "@anagen/treatment";
import { DECISIONS } from "../../elements/findings/decisions.ts";
import { type DecisionAnswers, type FindingResponse, SHORTEST_REASON } from "../record/decision.ts";

/** Findings of one rule and reason: they are answered once, together. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  readonly decision: Decision;
  readonly overridable: boolean;
  readonly findings: readonly Finding[];
}

/** In the order of the screening, strictest first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = `${one.rule} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const { rule, reason, decision } = first;
    return [
      {
        key,
        rule,
        reason,
        decision,
        overridable: ruleMayBeOverridden(findings, rule),
        findings: found,
      },
    ];
  });
}

/** An override counts for a whole rule, so every finding of the rule must allow it. */
const ruleMayBeOverridden = (findings: readonly Finding[], rule: string): boolean =>
  findings.every((one) => one.rule !== rule || one.overridable);

export type AnswerKind = "accept" | "change" | "reject" | "override";

export interface Answer {
  readonly kind: AnswerKind | null;
  readonly because: string;
  readonly changedTo: Decision | null;
}

const isOf = (group: FindingGroup, response: FindingResponse): boolean =>
  response.rule === group.rule && response.reason === group.reason;

/** What has been answered to a group of findings. */
export function answerTo(group: FindingGroup, answers: DecisionAnswers): Answer {
  const response = answers.responses.find((one) => isOf(group, one));
  if (response === undefined) return { kind: null, because: "", changedTo: null };
  const override = answers.overrides.find((one) => one.rule === group.rule);
  const kind = override && response.response === "reject" ? "override" : response.response;
  return {
    kind,
    because: override && kind === "override" ? override.because : (response.because ?? ""),
    changedTo: response.changedTo ?? null,
  };
}

/** The answers after one group was answered anew. An override is a rejection that the rule allows. */
export function withAnswer(
  answers: DecisionAnswers,
  group: FindingGroup,
  answer: Answer,
): DecisionAnswers {
  const others = answers.responses.filter((one) => !isOf(group, one));
  const overrides = answers.overrides.filter((one) => one.rule !== group.rule);
  if (answer.kind === null) return { ...answers, responses: others, overrides };
  const { kind, because } = answer;
  const response: FindingResponse = {
    rule: group.rule,
    reason: group.reason,
    response: kind === "override" ? "reject" : kind,
    because: kind === "accept" ? null : because,
    changedTo: kind === "change" ? answer.changedTo : null,
  };
  return {
    ...answers,
    responses: [...others, response],
    overrides: kind === "override" ? [...overrides, { rule: group.rule, because }] : overrides,
  };
}

const isReason = (text: string): boolean => text.trim().length >= SHORTEST_REASON;

export const answerIsWhole = (answer: Answer): boolean =>
  answer.kind === "accept" ||
  (answer.kind !== null &&
    isReason(answer.because) &&
    (answer.kind !== "change" || answer.changedTo !== null));

/** What is left of a group after the clinician's answer. */
function afterAnswer(group: FindingGroup, answer: Answer): Decision {
  if (answer.kind === "reject" || answer.kind === "override") return "proceed";
  return answer.kind === "change" && answer.changedTo !== null ? answer.changedTo : group.decision;
}

const strictest = (decisions: readonly Decision[]): Decision =>
  DECISIONS.find((one) => decisions.includes(one)) ?? "proceed";

/** The mildest outcome that the answers leave open. */
export const outcomeLeft = (groups: readonly FindingGroup[], answers: DecisionAnswers): Decision =>
  strictest(groups.map((group) => afterAnswer(group, answerTo(group, answers))));

export const isMilder = (one: Decision, other: Decision): boolean =>
  DECISIONS.indexOf(one) > DECISIONS.indexOf(other);

/** What still has to be done before signing, one line each; empty when it may be signed. */
export function openPoints(screening: Screening, answers: DecisionAnswers): string[] {
  const groups = groupFindings(screening.findings);
  const open = groups.filter((group) => !answerIsWhole(answerTo(group, answers))).length;
  const left = outcomeLeft(groups, answers);
  return [
    ...(open > 0
      ? [open === 1 ? "1 finding has no whole answer." : `${open} findings have no whole answer.`]
      : []),
    ...(answers.outcome === null ? ["The outcome is not chosen."] : []),
    ...(answers.outcome !== null && isMilder(answers.outcome, left)
      ? ["The outcome is milder than a finding you accepted: change or reject that finding first."]
      : []),
  ];
}
