import type { Facts } from "../../facts/facts.ts";
import type { ChoiceFact, Condition, Measurement, NumberFact } from "../condition.ts";
import { decided, type Evaluation, no, unknown, yes } from "../evaluation.ts";

type NumberCondition = Extract<Condition, { fact: NumberFact } | { measured: Measurement }>;

const within = (value: number, condition: NumberCondition): boolean =>
  "below" in condition
    ? value < condition.below
    : "atLeast" in condition
      ? value >= condition.atLeast
      : value > condition.above;

export function numberAnswer(
  facts: Facts,
  condition: Extract<Condition, { fact: NumberFact }>,
): Evaluation {
  const value = facts[condition.fact];
  if (value === undefined && condition.fact === "requestedIntervalDays") return no;
  if (value === null || value === undefined) {
    return condition.fact === "requestedIntervalDays" ? no : unknown(condition.fact);
  }
  return decided(within(value, condition), condition.fact);
}

export function choiceAnswer(
  facts: Facts,
  condition: Extract<Condition, { fact: ChoiceFact }>,
): Evaluation {
  const { path, value } = choiceOf(facts, condition.fact);
  if (value === undefined) return no;
  if (value === null) return unknown(path);
  return decided(condition.isOneOf.includes(value), path);
}

type Answer = { path: string; value: string | boolean | null | undefined };

function choiceOf(facts: Facts, fact: ChoiceFact): Answer {
  if (fact === "bddPositive") {
    return { path: "screens.bddPositive", value: facts.screens?.bddPositive ?? null };
  }
  // Sharing is asked only where a person brings a device of their own; not asked is no answer.
  if (fact === "deviceShared") return { path: fact, value: facts.deviceShared ?? undefined };
  return { path: fact, value: facts[fact] };
}

export function measuredAnswer(
  facts: Facts,
  condition: Extract<Condition, { measured: Measurement }>,
): Evaluation {
  const measured = strictestMeasurement(facts, condition.measured);
  return measured === null ? no : decided(within(measured.value, condition), measured.path);
}

export function notMeasuredAnswer(facts: Facts, measurement: Measurement): Evaluation {
  return strictestMeasurement(facts, measurement) === null ? yes(`labs.${measurement}`) : no;
}

type Measured = { value: number; path: string };

/** The value that calls for most care, where the same thing was given in two places. */
function strictestMeasurement(facts: Facts, measurement: Measurement): Measured | null {
  const values: Measured[] = [];
  const lab = facts.labs?.[measurement];
  if (typeof lab === "number") values.push({ value: lab, path: `labs.${measurement}` });
  if (measurement === "hba1cPercent") {
    (facts.conditions ?? []).forEach((illness, index) => {
      if (typeof illness.hba1cPercent === "number") {
        values.push({ value: illness.hba1cPercent, path: `conditions[${index}].hba1cPercent` });
      }
    });
  }
  if (measurement === "salt" && facts.stage?.startsWith("salt-")) {
    values.push({ value: Number(facts.stage.slice("salt-".length)), path: "stage" });
  }
  const lowIsStrict = measurement === "plateletsPerUl" || measurement === "haemoglobinGPerDl";
  values.sort((one, other) => (lowIsStrict ? one.value - other.value : other.value - one.value));
  return values[0] ?? null;
}

export function lastSessionAnswer(
  facts: Facts,
  { lastSession: asked }: Extract<Condition, { lastSession: object }>,
): Evaluation {
  const session = facts.lastSession;
  if (session === null || session.days_ago >= asked.withinDays) return no;
  if (session.depthMm === null) return unknown("lastSession.depthMm");
  const deepEnough =
    session.depthMm > (asked.depthAboveMm ?? Number.NEGATIVE_INFINITY) &&
    session.depthMm >= (asked.depthAtLeastMm ?? Number.NEGATIVE_INFINITY);
  const shallowEnough =
    session.depthMm <= (asked.depthUpToMm ?? Number.POSITIVE_INFINITY) &&
    session.depthMm < (asked.depthBelowMm ?? Number.POSITIVE_INFINITY);
  return deepEnough && shallowEnough ? yes("lastSession", session.days_ago) : no;
}
