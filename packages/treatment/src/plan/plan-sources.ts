import type { SourceId } from "../bibliography/sources.ts";
import type { Plan } from "./plan.ts";

/** Every source that the plan rests on, once each, in alphabetical order. */
export function sourcesOf(plan: Omit<Plan, "sources">): SourceId[] {
  const { depthMm, sessions, coTherapy, ...single } = plan.protocol;
  const { bySession: _, ...depths } = depthMm;
  const citing: { sources: readonly SourceId[] }[] = [
    plan.startDate,
    ...Object.values(depths),
    ...Object.values(sessions),
    ...Object.values(single),
    ...coTherapy,
    plan.cost,
    ...plan.expectations,
    ...plan.alternatives,
    ...plan.consentItems,
    ...plan.aftercare,
    ...plan.stopRules,
    ...(plan.anaesthetic === null ? [] : [plan.anaesthetic]),
  ];
  return [...new Set(citing.flatMap(({ sources }) => sources))].sort();
}
