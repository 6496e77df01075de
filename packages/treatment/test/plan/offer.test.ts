import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { offerPlan } from "../../src/plan/offer.ts";
import { aFinding, aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const clinic = someFacts();
const deferral = aFinding({ rule: "D-ISO", decision: "defer", waitDays: 120, overridable: true });
const deferred = aScreening({ decision: "defer", earliestAfterDays: 120, findings: [deferral] });

test("proceed in the clinic: a plan, with nothing left to decide", () => {
  expect(offerPlan(clinic, aScreening(), [])).toEqual({ offered: true, conditionalOn: [] });
});

test("clinician-review in the clinic: a plan that waits for a named clinician", () => {
  const review = aFinding({ rule: "X-AC", because: "Takes a blood thinner." });
  const screening = aScreening({ decision: "clinician-review", findings: [review] });
  expect(offerPlan(clinic, screening, [])).toMatchObject({
    offered: true,
    conditionalOn: [{ rule: "X-AC", text: expect.stringContaining("named clinician must decide") }],
  });
});

test.each(["avoid", "refer"] as const)("%s: no plan, and the reason is told", (decision) => {
  const screening = aScreening({ decision, findings: [aFinding({ decision })] });
  expect(offerPlan(clinic, screening, [])).toEqual({
    offered: false,
    whyNoPlan: expect.stringContaining("Made up for this test."),
  });
});

test("defer: no plan, with the days to wait", () => {
  expect(offerPlan(clinic, deferred, [])).toMatchObject({
    offered: false,
    whyNoPlan: expect.stringContaining("in 120 days"),
  });
});

test("a deferral that a clinician overrode: a plan that names the override", () => {
  expect(offerPlan(clinic, deferred, ["D-ISO"])).toMatchObject({
    offered: true,
    conditionalOn: [{ rule: "D-ISO" }],
  });
});

test("one of two deferrals overridden is not enough", () => {
  const other = aFinding({ rule: "D-RETIN", decision: "defer", overridable: true });
  const screening = { ...deferred, findings: [deferral, other] };
  expect(offerPlan(clinic, screening, ["D-ISO"]).offered).toBe(false);
  expect(offerPlan(clinic, screening, ["D-ISO", "D-RETIN"]).offered).toBe(true);
});

test("a refusal beside an overridden deferral still refuses", () => {
  const screening = aScreening({
    decision: "avoid",
    findings: [aFinding({ decision: "avoid" }), deferral],
  });
  expect(offerPlan(clinic, screening, ["D-ISO"]).offered).toBe(false);
});

test.each([
  ["a rule that allows none", clinic, aFinding({ rule: "X-PREG", decision: "defer" }), "X-PREG"],
  ["a rule that did not speak", clinic, deferral, "X-PREG"],
  ["any rule in home use", someFacts({ setting: "home" }), deferral, "D-ISO"],
])("an override of %s is refused by name", (_, facts, finding, rule) => {
  const screening = aScreening({ decision: "defer", findings: [finding] });
  expect(() => offerPlan(facts, screening, [rule])).toThrow(InvalidInput);
  expect(() => offerPlan(facts, screening, [rule])).toThrow("overrides[0]");
});

test("home use gets no plan but a pointer to the home-use advice", () => {
  expect(offerPlan(someFacts({ setting: "home" }), aScreening(), [])).toMatchObject({
    offered: false,
    whyNoPlan: expect.stringContaining("home-use advice"),
  });
});

test("an unknown setting gets no plan: unknown is never the clinic", () => {
  expect(offerPlan(someFacts({ setting: null }), aScreening(), []).offered).toBe(false);
});

test("whoever expects a cure is talked to first", () => {
  expect(offerPlan(someFacts({ expectations: "cure" }), aScreening(), [])).toMatchObject({
    conditionalOn: [{ rule: "X-EXPECT" }],
  });
});
