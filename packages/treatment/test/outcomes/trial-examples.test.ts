import { listTrials, QUESTIONS } from "@anagen/evidence";
import { expect, test } from "vitest";
import { EVIDENCE_BEHIND, expectationsByTime, trialExamples } from "../../src/index.ts";

test("Kumar 2018 (JCAS 11:211, abstract): 12.52 and 1.89 hairs per inch² are 1.94 and 0.29 per cm²", () => {
  const [kumar] = trialExamples();
  expect(kumar.withNeedlingPerCm2).toBeCloseTo(1.9406, 4);
  expect(kumar.minoxidilAlonePerCm2).toBeCloseTo(0.293, 3);
});

test("the range between trials is told in one unit, with what was printed beside it", () => {
  const range = expectationsByTime().find(({ when }) => when === "range between trials");
  expect(range?.text).toContain(
    "68 men: 1.9 against 0.3 more hairs per cm² (printed as 12.52 and 1.89 per square inch)",
  );
  expect(range?.text).toContain("100 men: 91.4 against 22.2 more hairs per cm²");
});

test("the numbers stand in the trials' records, and nowhere else", () => {
  const printed = listTrials()
    .find(({ id }) => id === "dhurat-2013")
    ?.arms.flatMap(({ outcomes }) => outcomes.map(({ normalised }) => normalised?.mean));
  const [, dhurat] = trialExamples();
  expect([dhurat.withNeedlingPerCm2, dhurat.minoxidilAlonePerCm2]).toEqual(printed);
});

test("neither trial printed a spread, and the text says so", () => {
  const range = expectationsByTime().find(({ when }) => when === "range between trials");
  expect(range?.text).toContain("no interval can be given");
});

test("each link to the evidence leads from an expectation to a question", () => {
  const whens = expectationsByTime().map(({ when }) => when);
  for (const [when, question] of Object.entries(EVIDENCE_BEHIND)) {
    expect(whens).toContain(when);
    expect(QUESTIONS.map(({ id }) => id)).toContain(question);
  }
});
