import {
  CO_THERAPIES,
  CONDITION_NAMES,
  CONDITION_STATUSES,
  DIAGNOSES,
  EVENT_NAMES,
  isStage,
  NOTHING_KNOWN,
  RULES,
  SCALP_FINDINGS,
  SYSTEMIC_SIGNS,
} from "@anagen/treatment";
import { expect, test } from "vitest";
import { STAGES } from "../../src/assessment/stages/scales.ts";
import { ILLNESSES } from "../../src/assessment/words/conditions.ts";
import { factInWords, pathInWords } from "../../src/assessment/words/facts-in-words.ts";
import { ALLERGIES } from "../../src/assessment/words/findings.ts";
import { hasTitle } from "../../src/assessment/words/reasons.ts";
import { wordLabel } from "../../src/assessment/words/word-labels.ts";

test("every closed word of the facts has plain words", () => {
  const words = [
    ...CO_THERAPIES,
    ...CONDITION_NAMES,
    ...CONDITION_STATUSES,
    ...DIAGNOSES,
    ...EVENT_NAMES,
    ...SCALP_FINDINGS,
    ...SYSTEMIC_SIGNS,
  ];
  expect(words.filter((word) => wordLabel(word) === word)).toEqual([]);
});

test("every reason that a rule can give has a title", () => {
  const reasons = [...new Set(RULES.map((rule) => rule.reason)), "missing-data"];
  expect(reasons.filter((reason) => !hasTitle(reason))).toEqual([]);
});

test("no illness or allergy is offered twice", () => {
  for (const list of [ILLNESSES, ALLERGIES]) {
    const values = list.map((one) => one.value);
    expect(values).toHaveLength(new Set(values).size);
  }
});

test("every picture stands for a stage that the facts know", () => {
  const stages = Object.values(STAGES).flatMap((list) => list.map((one) => one.stage));
  expect(stages.filter((stage) => !isStage(stage))).toEqual([]);
  expect(stages).toHaveLength(8 + 5 + 3);
});

test("not known, asked and none, and none on record are told apart", () => {
  expect(factInWords(NOTHING_KNOWN, "medications")).toBe("Not known");
  expect(factInWords({ ...NOTHING_KNOWN, medications: [] }, "medications")).toBe("None");
  expect(factInWords(NOTHING_KNOWN, "lastSession")).toBe("None on record");
  expect(factInWords(NOTHING_KNOWN, "requestedIntervalDays")).toBe("Not asked");
});

test("a path to one row names that row only", () => {
  const facts = {
    ...NOTHING_KNOWN,
    medications: [
      { name: "apixaban", route: "oral", stopped_days_ago: null },
      { name: "isotretinoin", route: "oral", stopped_days_ago: 60 },
    ],
  };
  expect(pathInWords(facts, "medications[1]")).toEqual([
    "Medicines",
    "isotretinoin, oral, stopped 60 days ago",
  ]);
  expect(pathInWords(facts, "medications[0].name")[1]).toBe("apixaban, oral, still taking");
  expect(pathInWords(facts, "medications[7]")[1]).toBe("Not known");
});
