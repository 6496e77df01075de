import type { Records } from "@anagen/records";
import type { Decision } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import type { DecisionContent } from "../decisions/decision-content.ts";
import { decidedFacts, requireSameAssessment } from "../decisions/rests-on.ts";
import { conflict, notFound } from "../http/problem.ts";
import { isSigned } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { contentOf } from "../records/record-view.ts";
import { offerPlan, type PlanContent, type Preferences } from "./plan-content.ts";

/** A plan on what was decided. With an outcome that blocks there is none, and it says why. */
export async function planOfDecision(
  context: Pick<Context, "records" | "now">,
  {
    decisionId,
    siteId,
    preferences,
  }: { decisionId: string; siteId: string; preferences: Preferences },
): Promise<PlanContent> {
  const { records } = context;
  const decision = await decisionContent(records, decisionId);
  const facts = await decidedFacts(records, decision);
  const overrides = decision.overrides.map(({ rule }) => rule);
  const day = await today(context, siteId);
  const wish = { facts, preferences, overrides, siteId, today: day };
  const { screening, rulesVersion, plan, whyNoPlan } = await offerPlan(records, wish);
  const blocked = blockedBy(decision.outcome);
  return {
    decisionId,
    assessmentId: decision.assessmentId,
    facts,
    preferences,
    overrides,
    screening,
    rulesVersion,
    plan: blocked === null ? plan : null,
    whyNoPlan: blocked ?? whyNoPlan,
  };
}

async function decisionContent(records: Records, decisionId: string): Promise<DecisionContent> {
  const version = await records.versions.get(decisionId);
  if (version === null) throw notFound();
  return contentOf<DecisionContent>(version);
}

const BLOCKING: readonly (Decision | null)[] = ["avoid", "refer", "defer"];

const blockedBy = (outcome: Decision | null): string | null =>
  BLOCKING.includes(outcome)
    ? `The clinician's decision is ${outcome}, so there is no plan.`
    : null;

/**
 * A plan is signed only on a signed decision that lets it go ahead, on facts that stand as decided.
 * @throws {Problem} 409
 */
export async function requireSignedDecision(
  records: Records,
  { decisionId, plan, whyNoPlan, overrides }: PlanContent,
): Promise<void> {
  const version = await records.versions.get(decisionId);
  if (version === null || !isSigned(version)) {
    throw conflict("The decision is not signed. Sign it first.");
  }
  if (plan === null) throw conflict(`There is no plan to sign. ${whyNoPlan ?? ""}`.trim());
  const { outcome, overrides: decided } = contentOf<DecisionContent>(version);
  if (outcome !== "proceed") {
    throw conflict(`The clinician's decision is ${outcome}; a plan is signed only on proceed.`);
  }
  await requireSameAssessment(records, contentOf<DecisionContent>(version));
  const same = JSON.stringify(decided.map(({ rule }) => rule)) === JSON.stringify(overrides);
  if (!same) throw conflict("The overrides changed since. Save the plan again, then sign it.");
}
