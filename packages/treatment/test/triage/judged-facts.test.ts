import { expect, test } from "vitest";
import { judgedFacts, type TriageBackground, triage } from "../../src/index.ts";
import { someone } from "./someone.ts";

const background = (more: Partial<TriageBackground> = {}): TriageBackground => ({
  facts: { conditions: [{ name: "diabetes", status: "known" }], medications: [], skinType: 5 },
  session: {
    daysSince: 0,
    minutesSinceAnaesthetic: 90,
    anaesthetics: ["lidocaine-prilocaine"],
    depthMm: 1.2,
    setting: "clinic",
  },
  ...more,
});

const nothing = { daysSinceSession: null, conditions: null, medications: null, skinType: null };

test("what the record knows fills what was not answered", () => {
  const facts = judgedFacts(someone({ ...nothing, symptoms: ["pustules"] }), background());
  expect(facts).toMatchObject({ daysSinceSession: 0, minutesSinceAnaesthetic: 90, skinType: 5 });
  expect(triage(facts).reasons).toContain("immunosuppressed");
});

test("the numbing cream of the session counts: headache after prilocaine", () => {
  const facts = judgedFacts(someone({ ...nothing, symptoms: ["headache"] }), background());
  expect(triage(facts)).toMatchObject({ emergency: true });
});

test("an answer is never replaced", () => {
  const facts = judgedFacts(
    someone({ daysSinceSession: 5, conditions: ["psoriasis"] }),
    background(),
  );
  expect(facts.daysSinceSession).toBe(5);
  expect(facts.conditions).toEqual(["psoriasis", { name: "diabetes", status: "known" }]);
});

test("what neither knows stays unknown", () => {
  const facts = judgedFacts(someone(nothing), { facts: null, session: null });
  expect(facts).toMatchObject({ daysSinceSession: null, conditions: null, medications: null });
});
