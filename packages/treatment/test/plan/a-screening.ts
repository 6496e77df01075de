import type { Finding, Screening } from "../../src/screening/screening.ts";

/** A made-up finding, for tests of what a plan does with it. */
export const aFinding = (changed: Partial<Finding> = {}): Finding => ({
  rule: "X-TEST",
  reason: "missing-data",
  decision: "clinician-review",
  waitDays: null,
  until: null,
  overridable: false,
  facts: [],
  because: "Made up for this test.",
  basis: { grade: "U", sources: ["project-default"], against: [], reviewed: "2026-11-20" },
  ...changed,
});

/** A made-up screening; without changes nothing blocks. */
export const aScreening = (changed: Partial<Screening> = {}): Screening => ({
  decision: "proceed",
  earliestAfterDays: null,
  until: null,
  clinicianOverridable: false,
  findings: [],
  planConstraints: ["off-label-consent", "start-low-depth"],
  missing: [],
  ...changed,
});
