import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Facts } from "../../src/facts/facts.ts";
import { homeUseAdvice } from "../../src/home-use/home-use.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { screen } from "../../src/screening/screen.ts";

type Vignette = { id: string; facts: Facts };

const file = new URL("../vignettes/screening.json", import.meta.url);
const vignettes: Vignette[] = JSON.parse(readFileSync(file, "utf8"));

const offered = (facts: Facts, overrides: string[] = []) => {
  const screening = screen(facts);
  const { plan, whyNoPlan } = makePlan({ facts, screening, today: "2026-11-21", overrides });
  return { screening, plan, whyNoPlan };
};

test.each(vignettes)(
  "$id: a plan only in the clinic, after “proceed” or for a clinician",
  ({ facts }) => {
    const { screening, plan, whyNoPlan } = offered(facts);
    const mayBe = ["proceed", "clinician-review"].includes(screening.decision);
    expect(plan !== null).toBe(facts.setting === "clinic" && mayBe);
    expect(whyNoPlan === null).toBe(plan !== null);
    expect(plan?.constraints ?? screening.planConstraints).toEqual(screening.planConstraints);
  },
);

test.each(vignettes.filter(({ facts }) => facts.setting === "home"))(
  "$id: at home a screening that does not end in “proceed” refuses",
  ({ facts }) => {
    const { screening } = offered(facts);
    const { status } = homeUseAdvice({ ...facts, deviceShared: false }, screening);
    expect(status).toBe(screening.decision === "proceed" ? "limits" : "refused");
  },
);

test("every deferral that a clinician may override alone gives a plan once overridden", () => {
  const overridable = vignettes.filter(({ facts }) => screen(facts).clinicianOverridable);
  expect(overridable.length).toBeGreaterThan(0);
  for (const { facts } of overridable) {
    const rules = screen(facts).findings.filter(({ decision }) => decision === "defer");
    const { plan } = offered(facts, [...new Set(rules.map(({ rule }) => rule))]);
    expect(plan?.conditionalOn.length).toBeGreaterThan(0);
  }
});
