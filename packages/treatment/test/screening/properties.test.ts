import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DECISIONS,
  DIAGNOSES,
  type FactName,
  type Facts,
  NOTHING_KNOWN,
  screen,
} from "../../src/index.ts";
import { aMan, aWoman } from "../person.ts";
import { allergy, condition, event, facts, medication } from "./arbitrary-facts.ts";

const RUNS = { numRuns: 2000 };
const strictness = (some: Facts) => -DECISIONS.indexOf(screen(some).decision);

test("property: adding a contraindication never weakens the decision", () => {
  const added = fc.oneof(
    condition.map((one) => (some: Facts) => ({
      ...some,
      conditions: [...(some.conditions ?? []), one],
    })),
    medication.map((one) => (some: Facts) => ({
      ...some,
      medications: [...(some.medications ?? []), one],
    })),
    event.map((one) => (some: Facts) => ({
      ...some,
      recentEvents: [...(some.recentEvents ?? []), one],
    })),
    allergy.map((one) => (some: Facts) => ({
      ...some,
      allergies: [...(some.allergies ?? []), one],
    })),
    fc.constant((some: Facts) => ({ ...some, pregnant: true })),
    fc.constant((some: Facts) => ({ ...some, screens: { bddPositive: true } })),
    fc.constant((some: Facts) => ({
      ...some,
      scalpFindings: [...(some.scalpFindings ?? []), "pustules"],
    })),
  );
  // Only people who were asked: adding to a list nobody asked for also answers the question, and at
  // home an unanswered question is an `avoid` (H-ESC) where a positive BDD screen is a `refer`.
  const asked = facts.map((some) => ({
    ...some,
    conditions: some.conditions ?? [],
    medications: some.medications ?? [],
    recentEvents: some.recentEvents ?? [],
    allergies: some.allergies ?? [],
    scalpFindings: some.scalpFindings ?? [],
    screens: { bddPositive: some.screens?.bddPositive ?? false },
  }));
  fc.assert(
    fc.property(asked, added, (some, add) => {
      expect(strictness(add(some))).toBeGreaterThanOrEqual(strictness(some));
    }),
    RUNS,
  );
});

test("property: an unanswered question never gives a milder decision than the mildest answer", () => {
  // Answers that may be the mildest; which diagnosis is milder depends on stage and setting.
  const mild: { [Name in FactName]?: Facts[Name][] } = {
    age: [34],
    conditions: [[]],
    medications: [[]],
    allergies: [[]],
    scalpFindings: [[]],
    systemicSigns: [[]],
    recentEvents: [[]],
    pregnant: [false],
    breastfeeding: [false],
    screens: [{ bddPositive: false }],
    diagnosis: [...DIAGNOSES],
    setting: ["clinic"],
  };
  fc.assert(
    fc.property(facts, fc.constantFrom(...Object.keys(mild)), (some, name) => {
      const answers = mild[name as FactName] ?? [];
      const mildest = Math.min(...answers.map((answer) => strictness({ ...some, [name]: answer })));
      expect(strictness({ ...some, [name]: null })).toBeGreaterThanOrEqual(mildest);
    }),
    RUNS,
  );
});

test.each<FactName>([
  "age",
  "conditions",
  "medications",
  "allergies",
  "scalpFindings",
  "systemicSigns",
  "recentEvents",
  "screens",
  "setting",
])("an unknown %s alone asks for a clinician and is listed", (name) => {
  const result = screen({ ...aMan().facts, [name]: null });
  expect(result.decision).toBe("clinician-review");
  expect(result.findings.map((one) => one.reason)).toContain("missing-data");
  expect(result.missing.some((path) => path.startsWith(name))).toBe(true);
});

test("an unknown pregnancy asks for a clinician unless the person is male", () => {
  const decision = (some: Facts) => screen({ ...some, pregnant: null }).decision;
  expect([decision(aWoman().facts), decision(aMan().facts)]).toEqual([
    "clinician-review",
    "proceed",
  ]);
  expect(screen({ ...aMan().facts, pregnant: true }).decision).toBe("defer");
});

test("with nothing known the answer is refer, never proceed", () => {
  expect(screen(NOTHING_KNOWN).decision).toBe("refer");
});

test("property: the order of any list does not matter", () => {
  const shuffled = (some: Facts): Facts => ({
    ...some,
    conditions: some.conditions?.toReversed() ?? null,
    medications: some.medications?.toReversed() ?? null,
    recentEvents: some.recentEvents?.toReversed() ?? null,
    allergies: some.allergies?.toReversed() ?? null,
    scalpFindings: some.scalpFindings?.toReversed() ?? null,
  });
  const essence = (some: Facts) => {
    const { findings, missing: _, ...rest } = screen(some);
    return {
      ...rest,
      findings: findings
        .map(({ rule, reason, decision, waitDays }) => [rule, reason, decision, waitDays].join())
        .sort(),
    };
  };
  fc.assert(
    fc.property(facts, (some) => {
      expect(essence(shuffled(some))).toEqual(essence(some));
    }),
    RUNS,
  );
});

test("property: the headline is the strictest finding, and days stand only beside a dated deferral", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const result = screen(some);
      const strictest = Math.min(
        DECISIONS.indexOf("proceed"),
        ...result.findings.map((one) => DECISIONS.indexOf(one.decision)),
      );
      expect(DECISIONS[strictest]).toBe(result.decision);
      const deferrals = result.findings.filter((one) => one.decision === "defer");
      const dated = result.decision === "defer" && deferrals.every((one) => one.waitDays !== null);
      expect(result.earliestAfterDays !== null).toBe(dated);
      expect(result.until !== null).toBe(result.decision === "defer" && !dated);
    }),
    RUNS,
  );
});

test("property: at home nothing stays at clinician-review, and nothing may be overridden", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const result = screen({ ...some, setting: "home" });
      expect(result.findings.map((one) => one.decision)).not.toContain("clinician-review");
      expect(result.findings.some((one) => one.overridable)).toBe(false);
      expect(result.clinicianOverridable).toBe(false);
    }),
    RUNS,
  );
});
