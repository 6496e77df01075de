import { NOTHING_KNOWN, screen } from "@anagen/treatment";
import { expect, test } from "vitest";
import {
  isStepId,
  openQuestions,
  QUESTION_STEPS,
  STEP_IDS,
  stepOfPath,
} from "../../src/assessment/questionnaire/steps.ts";

const asked = QUESTION_STEPS.flatMap((step) => step.facts);

test("every fact of a person is asked for, once", () => {
  const facts = [...Object.keys(NOTHING_KNOWN), "requestedIntervalDays", "deviceShared"];
  expect([...asked].sort()).toEqual(facts.sort());
});

test("the steps come in the order of their ids, which is how a saved place is found again", () => {
  expect(QUESTION_STEPS.map((step) => step.id)).toEqual([...STEP_IDS]);
});

test("each fact that the rules miss in an empty assessment leads to the step that asks for it", () => {
  const { missing } = screen(NOTHING_KNOWN);
  expect(missing.length).toBeGreaterThan(10);
  for (const path of missing) {
    const step = QUESTION_STEPS.find((one) => one.id === stepOfPath(path));
    expect(step?.facts.some((fact) => path.startsWith(fact))).toBe(true);
  }
});

test("a row of a list leads to the list", () => {
  expect(stepOfPath("recentEvents[2].days_ago")).toBe("recent");
  expect(stepOfPath("screens.bddPositive")).toBe("outlook");
  expect(stepOfPath("lastSession.depthMm")).toBe("recent");
});

test("pregnancy is not an open question for a man", () => {
  const allergies = QUESTION_STEPS[STEP_IDS.indexOf("allergies")];
  if (allergies === undefined) throw new Error("the step is gone");
  expect(openQuestions(allergies, { ...NOTHING_KNOWN, sex: null })).toBe(3);
  expect(openQuestions(allergies, { ...NOTHING_KNOWN, sex: "male" })).toBe(1);
});

test("asked, none is an answer", () => {
  const medicines = QUESTION_STEPS[STEP_IDS.indexOf("medicines")];
  if (medicines === undefined) throw new Error("the step is gone");
  expect(openQuestions(medicines, NOTHING_KNOWN)).toBe(1);
  expect(openQuestions(medicines, { ...NOTHING_KNOWN, medications: [] })).toBe(0);
});

test("a word that is no step is refused", () => {
  expect(isStepId("health")).toBe(true);
  expect(isStepId("constructor")).toBe(false);
});
