import type { Facts } from "../facts/facts.ts";
import { PLAN_CODES, type PlanCode } from "../plan/plan-codes.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { homeEscalation } from "./home-escalation.ts";
import { missingFindings } from "./missing.ts";
import { PLAN_CONSTRAINT_RULES } from "./plan-constraints.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { DECISIONS, type Decision, type Finding, type Screening } from "./screening.ts";

/**
 * Reads every rule for one person: the decision, its reasons, what limits a plan, what is missing.
 *
 * Decision support: the strictest finding gives the headline, all findings are listed, and a fact
 * that is not known is never read as "no". The order of any list in the facts does not matter.
 *
 * @param facts free of contradictions of form: checked where they entered (`parseFacts` in the api)
 * @source the rule table in docs/rules.md, each rule with its own sources
 * @example screen({ ...NOTHING_KNOWN, age: 34 }).decision // "refer": no diagnosis
 */
export function screen(facts: Facts): Screening {
  const spoken = RULES.map((rule) => ({ rule, evaluation: evaluate(rule.when, facts) }));
  const found = spoken
    .filter(({ evaluation }) => evaluation.truth === true)
    .map(({ rule, evaluation }) => finding(rule, evaluation, facts));
  const undecided = spoken.filter(({ evaluation }) => evaluation.truth === "unknown");
  const atHome = facts.setting === "home";
  const findings = ordered(homeEscalation([...found, ...missingFindings(undecided)], atHome));
  const decision = findings[0]?.decision ?? "proceed";
  const rulesThatSpoke = spoken.filter(({ evaluation }) => evaluation.truth === true);
  return {
    decision,
    ...deferral(decision, findings),
    findings,
    planConstraints: constraints(
      facts,
      rulesThatSpoke.map(({ rule }) => rule),
      findings,
    ),
    missing: missingFacts(undecided.map(({ evaluation }) => evaluation)),
  };
}

function finding(rule: Rule, { facts: used, since }: Evaluation, facts: Facts): Finding {
  return {
    rule: rule.row,
    reason: rule.reason,
    decision: rule.decision,
    waitDays:
      rule.waitDays !== undefined && typeof since === "number"
        ? Math.max(0, rule.waitDays - since)
        : null,
    until: rule.until ?? null,
    overridable: facts.setting === "clinic" && mayBeOverridden(rule, since),
    facts: used,
    because: rule.because,
    basis: rule.basis,
  };
}

function mayBeOverridden({ overridable }: Rule, since: Evaluation["since"]): boolean {
  if (overridable === undefined || overridable === true) return overridable ?? false;
  return typeof since === "number" && since >= overridable.afterDays;
}

/** When it may go on: only a deferral passes by itself, and only dated ones give days. */
function deferral(
  decision: Decision,
  findings: readonly Finding[],
): Pick<Screening, "earliestAfterDays" | "until" | "clinicianOverridable"> {
  const deferrals = findings.filter((one) => one.decision === "defer");
  if (decision !== "defer") {
    return { earliestAfterDays: null, until: null, clinicianOverridable: false };
  }
  const undated = deferrals.filter((one) => one.waitDays === null);
  const [only] = deferrals;
  return {
    earliestAfterDays:
      undated.length > 0 ? null : Math.max(...deferrals.map((one) => one.waitDays ?? 0)),
    until:
      undated.length === 0
        ? null
        : [...new Set(undated.map((one) => one.until ?? one.because))].join(" "),
    clinicianOverridable: deferrals.length === 1 && only?.overridable === true,
  };
}

function constraints(
  facts: Facts,
  spoken: readonly Rule[],
  findings: readonly Finding[],
): PlanCode[] {
  const codes = new Set<PlanCode>(spoken.flatMap((rule) => rule.constraints ?? []));
  for (const { code, when, alsoWhenUnknown } of PLAN_CONSTRAINT_RULES) {
    const { truth } = evaluate(when, facts);
    if (truth === true || (truth === "unknown" && alsoWhenUnknown)) codes.add(code);
  }
  if (findings.some((one) => one.rule === "H-ESC")) codes.add("clinic-only");
  return PLAN_CODES.filter((code) => codes.has(code));
}

function ordered(findings: readonly Finding[]): Finding[] {
  const strictness = (one: Finding) => DECISIONS.indexOf(one.decision);
  return findings.toSorted(
    (one, other) =>
      strictness(one) - strictness(other) ||
      compare(one.rule, other.rule) ||
      compare(one.reason, other.reason) ||
      compare(one.because, other.because),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const missingFacts = (undecided: readonly Evaluation[]): string[] =>
  [...new Set(undecided.flatMap((evaluation) => evaluation.missing))].sort();
