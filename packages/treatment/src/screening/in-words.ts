import type { Condition } from "./condition.ts";

const listed = (words: readonly (string | boolean)[]): string =>
  words.map((word) => (word === true ? "yes" : word === false ? "no" : word)).join(" or ");

const FACT_NAMES: Record<string, string> = {
  age: "age in years",
  durationMonths: "months since it began",
  plannedDepthMm: "planned depth in mm",
  requestedIntervalDays: "days asked for between sessions",
  skinType: "Fitzpatrick skin type",
  bddPositive: "positive body-image screen",
  deviceShared: "device shared or re-used",
  plateletsPerUl: "platelets per microlitre",
  inr: "INR",
  hba1cPercent: "HbA1c in %",
  haemoglobinGPerDl: "haemoglobin in g/dL",
  salt: "SALT score",
};

const LISTS = {
  conditions: "an illness",
  scalpFindings: "a finding on the scalp",
  systemicSigns: "a sign of general illness",
  allergies: "an allergy",
  recentEvents: "a recent event",
  coTherapy: "a product wanted together",
} as const;

const named = (fact: string): string => FACT_NAMES[fact] ?? fact;

type Bound = { below: number } | { atLeast: number } | { above: number };

const bound = (condition: Bound): string =>
  "below" in condition
    ? `below ${condition.below}`
    : "atLeast" in condition
      ? `${condition.atLeast} or more`
      : `above ${condition.above}`;

/** A condition as a phrase for a person: the same data the evaluator reads. */
export function inWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(inWords).join(", and ");
  if ("any" in condition) return condition.any.map(inWords).join("; or ");
  if ("not" in condition) return `not (${inWords(condition.not)})`;
  if ("certainly" in condition) return inWords(condition.certainly);
  if ("fact" in condition) {
    return "isOneOf" in condition
      ? `${named(condition.fact)}: ${listed(condition.isOneOf)}`
      : `${named(condition.fact)} ${bound(condition)}`;
  }
  if ("factNotKnown" in condition) return `${condition.factNotKnown} not known`;
  if ("measured" in condition) return `${named(condition.measured)} ${bound(condition)}`;
  if ("notMeasured" in condition) return `${named(condition.notMeasured)} not measured`;
  if ("medicineNotInTable" in condition) return "a medicine the table does not know";
  if ("wordNotInTable" in condition)
    return `${LISTS[condition.wordNotInTable]} that the table does not know`;
  if ("anaestheticPlanned" in condition) return "a local anaesthetic is planned";
  return listInWords(condition);
}

type ListCondition = Extract<
  Condition,
  | { illness: readonly string[] }
  | { takes: readonly string[] }
  | { scalpFinding: readonly string[] }
  | { systemicSign: readonly string[] }
  | { event: readonly string[] }
  | { allergy: readonly string[] }
  | { coTherapy: readonly string[] }
  | { lastSession: object }
>;

function listInWords(condition: ListCondition): string {
  const place = "place" in condition && condition.place ? `, ${placeInWords[condition.place]}` : "";
  if ("illness" in condition) {
    const status = condition.status ? ` (${condition.status.join(", ")})` : "";
    const statusNot = condition.statusNot ? ` (not ${condition.statusNot.join(", ")})` : "";
    return `${listed(condition.illness)}${status}${statusNot}${place}`;
  }
  if ("takes" in condition) {
    const route = condition.routes ? " on the skin" : condition.routesNot ? " not on the skin" : "";
    const since =
      condition.stoppedWithinDays > 0
        ? `taken now or stopped less than ${condition.stoppedWithinDays} days ago`
        : "taken now";
    return `${listed(condition.takes)}${route}, ${since}${place}`;
  }
  if ("scalpFinding" in condition) return `on the scalp: ${listed(condition.scalpFinding)}`;
  if ("systemicSign" in condition) return `sign: ${listed(condition.systemicSign)}`;
  if ("event" in condition) {
    return `${listed(condition.event)} less than ${condition.withinDays} days ago${place}`;
  }
  if ("allergy" in condition) return `allergy: ${listed(condition.allergy)}`;
  if ("coTherapy" in condition) return `wanted together: ${listed(condition.coTherapy)}`;
  return sessionInWords(condition.lastSession);
}

const placeInWords = {
  scalp: "on the scalp",
  "scalp-or-forehead": "on the scalp or forehead",
  elsewhere: "elsewhere",
} as const;

function sessionInWords(asked: Extract<Condition, { lastSession: object }>["lastSession"]): string {
  if (!Number.isFinite(asked.withinDays)) return "an earlier session";
  const depth = [
    asked.depthAboveMm === undefined ? null : `deeper than ${asked.depthAboveMm} mm`,
    asked.depthAtLeastMm === undefined ? null : `${asked.depthAtLeastMm} mm or deeper`,
    asked.depthUpToMm === undefined ? null : `up to ${asked.depthUpToMm} mm`,
    asked.depthBelowMm === undefined ? null : `below ${asked.depthBelowMm} mm`,
  ].filter((part) => part !== null);
  return `last session less than ${asked.withinDays} days ago, ${depth.join(" and ")}`;
}
