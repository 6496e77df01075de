import type { Basis } from "../bibliography/basis.ts";
import type { Truth } from "../screening/truth.ts";
import { evaluateTriage } from "./evaluate.ts";
import { TRIAGE_RULES } from "./rules/index.ts";
import { NOT_EXPLAINED } from "./rules/unclear.ts";
import { safetyNet } from "./safety-net.ts";
import type { TriageFacts } from "./triage-facts.ts";
import {
  TRIAGE_LEVELS,
  TRIAGE_REASONS,
  type TriageLevel,
  type TriageReason,
  type TriageRule,
} from "./triage-rule.ts";

/** One rule that spoke. `unclear`: a fact that it needs is not known. */
export type TriageFinding = {
  rule: string;
  row: string;
  reason: TriageReason;
  level: TriageLevel;
  emergency: boolean;
  halts: boolean;
  unclear: boolean;
  because: string;
};

export type Triage = {
  level: TriageLevel;
  /** Call the emergency number now. */
  emergency: boolean;
  stopFurtherSessions: boolean;
  reasons: TriageReason[];
  /** What to do, most important first. */
  advice: string[];
  /** What would change this answer, and when. */
  safetyNet: string;
  /** Strictest first, then by rule. */
  findings: TriageFinding[];
  basis: (Basis & { rule: string })[];
};

type Spoken = { rule: TriageRule | typeof NOT_EXPLAINED; truth: Exclude<Truth, false> };

const stricter = (one: TriageLevel, other: TriageLevel): TriageLevel =>
  TRIAGE_LEVELS.indexOf(one) <= TRIAGE_LEVELS.indexOf(other) ? one : other;

const oneUp = (level: TriageLevel): TriageLevel =>
  level === "self-care" ? "contact-clinic" : "urgent-care";

/**
 * Reads every triage rule: how soon someone should be seen, and why.
 *
 * The strictest rule wins. Only a rule that explains every symptom says self-care; what no rule
 * explains goes to the clinic. A rule that cannot be decided, and any answer that is not known, moves
 * the whole one level up, once. Every urgent answer stops further sessions.
 *
 * @param facts checked where they entered (`parseTriageFacts` in the api)
 * @source the triage table in docs/triage.md, each rule with its own sources
 */
export function triage(facts: TriageFacts): Triage {
  const spoken = TRIAGE_RULES.flatMap((rule): Spoken[] => {
    const truth = evaluateTriage(rule.when, facts);
    return truth === false ? [] : [{ rule, truth }];
  });
  const known = spoken.flatMap(ownLevel);
  const heard =
    known.length > 0 ? spoken : [...spoken, { rule: NOT_EXPLAINED, truth: true as const }];
  const base = heard.flatMap(ownLevel).reduce(stricter, "self-care");
  const level = heard.map((one) => raisedBy(one, base)).reduce(stricter, base);
  const findings = heard.map((one) => finding(one, base)).toSorted(byStrictness);
  const shown = findings.filter((one) => one.level !== "self-care" || base === "self-care");
  return {
    level,
    emergency: shown.some(({ emergency }) => emergency),
    stopFurtherSessions: level === "urgent-care" || shown.some(({ halts }) => halts),
    reasons: reasonsOf(shown, level),
    advice: adviceOf(shown, level),
    safetyNet: safetyNet(level),
    findings: shown,
    basis: shown.map(({ rule }) => ({ rule, ...ruleById(rule).basis })),
  };
}

/** The level a rule stands for by itself; a stricter rule that is not decided only raises. */
function ownLevel({ rule: { level }, truth }: Spoken): TriageLevel[] {
  if (level === "one-up") return [];
  return truth === true || level === "self-care" ? [level] : [];
}

/** How far one rule raises what the decided rules gave: never by more than one level. */
function raisedBy({ rule: { level }, truth }: Spoken, base: TriageLevel): TriageLevel {
  if (level === "one-up" || (level === "urgent-care" && truth === "unknown")) return oneUp(base);
  return truth === "unknown" ? stricter(base, "contact-clinic") : level;
}

function finding({ rule, truth }: Spoken, base: TriageLevel): TriageFinding {
  const undecided = truth === "unknown";
  return {
    rule: rule.id,
    row: rule.row,
    reason: undecided && rule.level === "urgent-care" ? "unclear-answer" : rule.reason,
    level: undecided || rule.level === "one-up" ? raisedBy({ rule, truth }, base) : rule.level,
    emergency: !undecided && "emergency" in rule && rule.emergency === true,
    halts: "halts" in rule && rule.halts === true,
    unclear: undecided || rule.level === "one-up",
    because: rule.because,
  };
}

const RULE_BY_ID: ReadonlyMap<string, Spoken["rule"]> = new Map(
  [...TRIAGE_RULES, NOT_EXPLAINED].map((rule) => [rule.id, rule]),
);

const ruleById = (id: string): Spoken["rule"] => RULE_BY_ID.get(id) ?? NOT_EXPLAINED;

/**
 * The named reasons of all findings; only where there is none, those without a row of the table that
 * decide. `findings` tells every rule that spoke.
 */
function reasonsOf(findings: readonly TriageFinding[], level: TriageLevel): TriageReason[] {
  const names: readonly string[] = TRIAGE_REASONS;
  const named = findings.filter(({ reason }) => names.includes(reason));
  const deciding = findings.filter((one) => one.level === level);
  const said = named.length > 0 ? named : deciding;
  return [...new Set(said.map(({ reason }) => reason))];
}

function adviceOf(findings: readonly TriageFinding[], level: TriageLevel): string[] {
  const deciding = findings.filter((one) => one.level === level);
  const rest = findings.filter((one) => one.level !== level && one.level !== "self-care");
  const urgent = level === "urgent-care" && !deciding.some(({ unclear }) => !unclear);
  return [
    ...new Set([
      ...(urgent ? [URGENT_BECAUSE_UNCLEAR] : []),
      ...[...deciding, ...(level === "urgent-care" ? [] : rest)]
        .filter(({ unclear, level: own }) => !unclear || own !== "urgent-care")
        .flatMap(({ rule }) => ruleById(rule).advice),
    ]),
  ];
}

const URGENT_BECAUSE_UNCLEAR =
  "Have this looked at today, at urgent care or by your clinic: an answer that matters is not known.";

function byStrictness(one: TriageFinding, other: TriageFinding): number {
  return (
    TRIAGE_LEVELS.indexOf(one.level) - TRIAGE_LEVELS.indexOf(other.level) ||
    Number(other.emergency) - Number(one.emergency) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}
