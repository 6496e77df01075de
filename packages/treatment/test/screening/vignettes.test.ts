import { expect, test } from "vitest";
import { type Facts, screen } from "../../src/index.ts";
import vignettes from "../vignettes/screening.json" with { type: "json" };

for (const { id, description, facts, expected } of vignettes) {
  test(`vignette ${id}: ${description}`, () => {
    const result = screen(facts as Facts);
    expect({
      decision: result.decision,
      earliestAfterDays: result.earliestAfterDays,
      clinicianOverridable: result.clinicianOverridable,
      untilInWords: result.until !== null,
    }).toEqual({
      decision: expected.decision,
      earliestAfterDays: expected.earliest_after_days,
      clinicianOverridable: expected.clinician_overridable,
      untilInWords: expected.until !== null,
    });
    expect(result.findings.map((one) => one.reason)).toEqual(
      expect.arrayContaining(expected.reasons),
    );
    expect(result.findings.map((one) => one.decision)).toEqual(
      expect.arrayContaining(expected.also),
    );
    expect(result.planConstraints).toEqual(expect.arrayContaining(expected.plan_constraints));
    if (expected.decision === "proceed") {
      expect(result.findings.filter((one) => one.decision !== "proceed")).toEqual([]);
    }
  });
}
