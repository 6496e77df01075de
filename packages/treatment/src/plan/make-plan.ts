import { type IsoDate, requireIsoDate } from "@anagen/quantities";
import { planAftercare } from "../aftercare/aftercare-advice.ts";
import { anaestheticDoseCheck } from "../anaesthetic/dose-check.ts";
import { consentItems } from "../consent/consent-items.ts";
import { courseCost } from "../cost/course-cost.ts";
import { ALTERNATIVES } from "../explanations/alternatives.ts";
import type { Facts } from "../facts/facts.ts";
import { expectationsByTime } from "../outcomes/expectations.ts";
import { STOP_RULES } from "../outcomes/stop-rules.ts";
import type { Screening } from "../screening/screening.ts";
import { MARKS_EASILY } from "./depth.ts";
import { offerPlan } from "./offer.ts";
import type { Plan, PlanPreferences } from "./plan.ts";
import { sourcesOf } from "./plan-sources.ts";
import { checkPreferences } from "./preferences.ts";
import { planProtocol } from "./protocol.ts";
import { planSchedule } from "./schedule.ts";
import { planStartDate } from "./start-date.ts";

export type PlanRequest = {
  facts: Facts;
  screening: Screening;
  preferences?: PlanPreferences | undefined;
  today: IsoDate;
  /** Ids of rules that a named clinician overrode; the caller keeps name and reason. */
  overrides?: readonly string[] | undefined;
};

export type PlanAnswer = { plan: Plan; whyNoPlan: null } | { plan: null; whyNoPlan: string };

/**
 * A course of needling proposed to a clinician, or why there is none.
 *
 * Nothing is decided here: every value carries its reason, its sources and their grade, and what was
 * asked but not followed stands under `adjustments`. The same request always gives the same plan.
 *
 * @param request.screening the screening of the same facts
 * @throws {InvalidInput} broken preferences, dates or amounts; an override that is not allowed
 * @source rules P-DEPTH, P-INT, P-N, P-END, P-MNX, S-PIH of the rule table
 */
export function makePlan(request: PlanRequest): PlanAnswer {
  const { facts, screening, overrides = [] } = request;
  const today = requireIsoDate("today", request.today);
  const preferences = checkPreferences(request.preferences ?? {});
  const offer = offerPlan(facts, screening, overrides);
  if (!offer.offered) return { plan: null, whyNoPlan: offer.whyNoPlan };

  const { protocol, adjustments } = planProtocol(facts, screening, preferences, overrides);
  const start = planStartDate({
    asked: preferences.startDate,
    today,
    lastSession: facts.lastSession,
    screening,
    overrides,
  });
  const sessions = { min: protocol.sessions.min.value, max: protocol.sessions.max.value };
  const cost = courseCost({ ...preferences, sessions });
  const constraints = [...screening.planConstraints];
  const plan: Omit<Plan, "sources"> = {
    status: "default, clinician may change",
    goal: preferences.goal,
    conditionalOn: offer.conditionalOn,
    adjustments: [...adjustments, ...start.adjustments],
    startDate: start.startDate,
    protocol,
    schedule: planSchedule({
      startDate: start.startDate.value,
      intervalDays: protocol.intervalDays.value,
      depthBySessionMm: protocol.depthMm.bySession,
      watchForMarks:
        constraints.includes("pih-precautions") || MARKS_EASILY.includes(facts.skinType ?? 0),
    }),
    cost,
    expectations: expectationsByTime().map((expectation) => ({ ...expectation })),
    alternatives: ALTERNATIVES.map((alternative) => ({ ...alternative })),
    consentItems: consentItems({ sessions, intervalDays: protocol.intervalDays.value, cost }),
    aftercare: planAftercare(constraints),
    stopRules: STOP_RULES.map((rule) => ({ ...rule })),
    anaesthetic: facts.anaesthetic === null ? null : anaestheticDoseCheck([facts.anaesthetic]),
    constraints,
  };
  return { plan: { ...plan, sources: sourcesOf(plan) }, whyNoPlan: null };
}
