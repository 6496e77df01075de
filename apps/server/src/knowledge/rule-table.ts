import { inWords, RULES, RULES_VERSION } from "@anagen/treatment";

/** The rules as a table for a reader: the same data that decides. */
export const RULE_TABLE = {
  version: RULES_VERSION,
  reviewed: RULES.map(({ basis }) => basis.reviewed)
    .toSorted()
    .at(-1),
  signedOffBy: null,
  rules: RULES.map((rule) => ({
    id: rule.id,
    row: rule.row,
    group: rule.group,
    reason: rule.reason,
    decision: rule.decision,
    waitDays: rule.waitDays ?? null,
    until: rule.until ?? null,
    overridable: rule.overridable !== undefined,
    overridableAfterDays: typeof rule.overridable === "object" ? rule.overridable.afterDays : null,
    when: inWords(rule.when),
    because: rule.because,
    constraints: rule.constraints ?? [],
    basis: rule.basis,
  })),
};
