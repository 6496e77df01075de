import { InvalidInput } from "@anagen/quantities";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Screening } from "../screening/screening.ts";
import type { PlanCondition } from "./plan.ts";

export type Offer =
  | { offered: false; whyNoPlan: string }
  | { offered: true; conditionalOn: PlanCondition[] };

/** The interval rule belongs to the plan too, so it may be overridden without a finding. */
export const INTERVAL_RULE = "P-INT";

/**
 * Whether a plan may be offered, and what a named clinician must decide before it starts.
 *
 * In the clinic: when nothing blocks, when a clinician's review is all that is left, or when every
 * deferral is overridden. Never after `avoid` or `refer`, and never for home use.
 *
 * @param overrides ids of rules that a named clinician overrode, with the reason kept in the record
 * @throws {InvalidInput} an override of a rule that allows none, that did not speak, or in home use
 */
export function offerPlan(
  facts: Pick<Facts, "setting" | "expectations">,
  screening: Screening,
  overrides: readonly string[],
): Offer {
  requireAllowedOverrides(facts, screening, overrides);
  if (facts.setting === "home") {
    return refused(
      "No plan is made for home use. The home-use advice says which fixed limits hold, or why a clinic should be asked.",
    );
  }
  const blocking = screening.findings.filter((finding) => blocks(finding, overrides));
  const headline = screening.decision;
  if (headline === "avoid" || headline === "refer" || blocking.length > 0) {
    return refused(sentenceFor(screening, blocking));
  }
  if (headline === "defer" && !screening.findings.some(({ decision }) => decision === "defer")) {
    return refused(sentenceFor(screening, blocking));
  }
  if (facts.setting === null) {
    return refused("It is not known whether this is for a clinic or for home. Answer that first.");
  }
  return { offered: true, conditionalOn: conditions(facts, screening, overrides) };
}

const refused = (whyNoPlan: string): Offer => ({ offered: false, whyNoPlan });

const blocks = ({ decision, rule }: Finding, overrides: readonly string[]): boolean =>
  decision === "avoid" ||
  decision === "refer" ||
  (decision === "defer" && !overrides.includes(rule));

function requireAllowedOverrides(
  { setting }: Pick<Facts, "setting">,
  { findings }: Screening,
  overrides: readonly string[],
): void {
  overrides.forEach((rule, index) => {
    const path = `overrides[${index}]`;
    if (setting === "home") {
      throw new InvalidInput(path, rule, "left out: no rule may be overridden in home use");
    }
    const ofRule = findings.filter((finding) => finding.rule === rule);
    if (ofRule.length === 0 && rule !== INTERVAL_RULE) {
      throw new InvalidInput(path, rule, "a rule among the findings of this screening");
    }
    const binding = ofRule.filter(
      ({ decision }) => rule !== INTERVAL_RULE || decision !== "clinician-review",
    );
    if (binding.some(({ overridable }) => !overridable)) {
      throw new InvalidInput(path, rule, "a rule that a clinician may override");
    }
  });
}

function sentenceFor(screening: Screening, blocking: readonly Finding[]): string {
  const reasons = blocking.map(({ because }) => because).join(" ");
  switch (screening.decision) {
    case "avoid":
      return `Needling is advised against here, so there is no plan. ${reasons}`.trim();
    case "refer":
      return `A diagnosis or care elsewhere comes first, so there is no plan yet. ${reasons}`.trim();
    default:
      return `Not now, so there is no plan yet. ${whenAgain(screening)}${reasons}`.trim();
  }
}

function whenAgain({ earliestAfterDays, until }: Screening): string {
  if (earliestAfterDays !== null) {
    return `Ask again in ${earliestAfterDays} ${earliestAfterDays === 1 ? "day" : "days"}. `;
  }
  return until === null ? "" : `What must come first: ${until.replace(/\.$/, "")}. `;
}

function conditions(
  { expectations }: Pick<Facts, "expectations">,
  { findings }: Screening,
  overrides: readonly string[],
): PlanCondition[] {
  const decide = "A named clinician must decide before the first session and record the reason.";
  const found = findings.flatMap((finding): PlanCondition[] => {
    if (overrides.includes(finding.rule)) {
      return [
        {
          rule: finding.rule,
          text: `A clinician overrode this rule. The name and the reason are kept in the record. ${finding.because}`,
        },
      ];
    }
    return finding.decision === "clinician-review"
      ? [{ rule: finding.rule, text: `${decide} ${finding.because}` }]
      : [];
  });
  const counselling: PlanCondition[] =
    expectations === "cure"
      ? [
          {
            rule: "X-EXPECT",
            text: "A cure is expected. A talk about what needling can and cannot do comes first, and is recorded.",
          },
        ]
      : [];
  return [...found, ...counselling];
}
