import type { PlanCode } from "../plan/plan-codes.ts";
import type { Condition } from "./condition.ts";
import { BREATHED_IN_OR_LOCAL, IN_THE_EYE, ON_THE_SKIN } from "./rules/routes.ts";

export type PlanConstraintRule = {
  code: PlanCode;
  when: Condition;
  /** A precaution that stays until it is known not to be needed. */
  alsoWhenUnknown?: true;
};

const AT_HOME: Condition = { fact: "setting", isOneOf: ["home"] };
const IN_CLINIC: Condition = { not: AT_HOME };

/**
 * Constraints that do not belong to one rule of the screening table (those carry their own).
 * Source of each: the table of plan codes in docs/rules.md.
 */
export const PLAN_CONSTRAINT_RULES: readonly PlanConstraintRule[] = [
  { code: "home-max-0.3mm", when: AT_HOME },
  { code: "home-hygiene-rules", when: AT_HOME },
  { code: "home-interval-7d", when: AT_HOME },
  { code: "off-label-consent", when: IN_CLINIC },
  {
    code: "start-low-depth",
    when: { all: [IN_CLINIC, { not: { lastSession: { withinDays: Number.POSITIVE_INFINITY } } }] },
  },
  { code: "pih-precautions", when: { fact: "skinType", atLeast: 4 } },
  {
    code: "do-not-stop-medicine",
    when: { takes: ["systemic-retinoid"], routesNot: ON_THE_SKIN, stoppedWithinDays: 0 },
  },
  {
    code: "monitor-infection",
    when: { illness: ["diabetes"], statusNot: ["family", "past", "resolved"] },
  },
  {
    code: "minoxidil-after-24h",
    when: {
      any: [
        { coTherapy: ["minoxidil-topical"] },
        {
          takes: ["minoxidil"],
          routes: [...ON_THE_SKIN, "solution", "foam", "spray"],
          stoppedWithinDays: 0,
        },
      ],
    },
  },
  { code: "no-minoxidil", when: { fact: "age", below: 18 } },
  {
    code: "no-minoxidil",
    when: {
      illness: ["heart-failure", "angina", "coronary-stent", "arrhythmia", "atrial-fibrillation"],
    },
  },
  {
    code: "no-finasteride",
    when: { not: { fact: "sex", isOneOf: ["male"] } },
    alsoWhenUnknown: true,
  },
  {
    code: "no-prp",
    when: {
      any: [
        { measured: "plateletsPerUl", below: 100_000 },
        { measured: "haemoglobinGPerDl", below: 10 },
        { systemicSign: ["fever"] },
        {
          takes: ["nsaid"],
          routesNot: [...ON_THE_SKIN, ...IN_THE_EYE],
          stoppedWithinDays: 2,
        },
        {
          takes: ["corticosteroid"],
          routesNot: [...ON_THE_SKIN, ...IN_THE_EYE, ...BREATHED_IN_OR_LOCAL],
          stoppedWithinDays: 14,
        },
        {
          takes: ["corticosteroid"],
          routes: ["intralesional", "intradermal", "injection"],
          stoppedWithinDays: 30,
        },
        { takes: ["chemotherapy"], stoppedWithinDays: 180 },
      ],
    },
  },
];
