import type { Facts } from "../facts/facts.ts";
import { RULES_VERSION } from "../screening/rules/index.ts";
import { screen } from "../screening/screen.ts";
import type { Finding } from "../screening/screening.ts";
import { factsAfterDays } from "./facts-on-day.ts";
import type { ChangeableFact, Rescreen, RescreenResult, RescreenVerdict } from "./rescreen.ts";
import { RESCREEN_QUESTIONS } from "./rescreen-questions.ts";

const SHORTEST_REASON = 10;

export type RescreenBefore = {
  /** The facts that the plan was decided on, and how many days ago they were taken. */
  facts: Facts;
  elapsedDays: number;
  /** Findings that were answered when the plan was decided on. */
  decided: readonly Pick<Finding, "rule" | "reason">[];
  /** The session before this one; null when there was none. */
  lastSession: Facts["lastSession"];
  plannedDepthMm: number;
};

/**
 * Runs the screening rules again on the facts of today.
 *
 * Findings that the plan was decided on were answered then. A new one stops the session, or waits
 * for a clinician; a clinician may go on with a reason where the rule allows it.
 * @returns null until every question is answered, and every "changed" has its facts
 */
export function runRescreen(before: RescreenBefore, rescreen: Rescreen): RescreenResult | null {
  if (openQuestions(rescreen).length > 0) return null;
  const changed = changedFacts(rescreen);
  const given = Object.fromEntries(changed.map((fact) => [fact, rescreen.changes[fact]]));
  const facts: Facts = {
    ...factsAfterDays(before.facts, before.elapsedDays),
    lastSession: before.lastSession ?? factsAfterDays(before.facts, before.elapsedDays).lastSession,
    plannedDepthMm: before.plannedDepthMm,
    ...given,
  };
  const screening = screen(facts);
  const newFindings = screening.findings.filter(
    (finding) => finding.decision !== "proceed" && !isIn(before.decided, finding),
  );
  return {
    verdict: verdictOn(newFindings, rescreen),
    changedFacts: changed,
    facts,
    screening,
    newFindings,
    rulesVersion: RULES_VERSION,
  };
}

/** Questions that have no answer, or were answered with "changed" without saying what. */
export function openQuestions({ answers, changes }: Rescreen): string[] {
  return RESCREEN_QUESTIONS.filter(({ id, facts }) => {
    const answer = answers.find(({ question }) => question === id)?.answer;
    if (answer === undefined) return true;
    return answer === "changed" && facts.every((fact) => changes[fact] === undefined);
  }).map(({ id }) => id);
}

function changedFacts({ answers, changes }: Rescreen): ChangeableFact[] {
  const asked = RESCREEN_QUESTIONS.filter(({ id }) =>
    answers.some(({ question, answer }) => question === id && answer === "changed"),
  );
  return asked.flatMap(({ facts }) => facts).filter((fact) => changes[fact] !== undefined);
}

function verdictOn(found: readonly Finding[], { overrides }: Rescreen): RescreenVerdict {
  const isAnswered = ({ rule }: Finding) =>
    overrides.some((one) => one.rule === rule && one.because.trim().length >= SHORTEST_REASON);
  const left = found.filter((finding) => {
    const mayGoOn = finding.decision === "clinician-review" || finding.overridable;
    return !(mayGoOn && isAnswered(finding));
  });
  if (left.length === 0) return "go-on";
  return left.every(({ decision }) => decision === "clinician-review")
    ? "clinician-must-answer"
    : "stop";
}

type Named = Pick<Finding, "rule" | "reason">;
const isIn = (found: readonly Named[], { rule, reason }: Named): boolean =>
  found.some((one) => one.rule === rule && one.reason === reason);
