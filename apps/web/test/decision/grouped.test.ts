import { NOTHING_KNOWN, screen } from "@anagen/treatment";
import { expect, test } from "vitest";
import {
  answerTo,
  groupFindings,
  openPoints,
  outcomeLeft,
  withAnswer,
} from "../../src/decision/answers/grouped.ts";
import type { DecisionAnswers } from "../../src/decision/record/decision.ts";

// A man of 30 in the clinic, isotretinoin stopped 60 days ago: the rule D-ISO defers by 120 days
// and may be overridden.
const washout = screen({
  ...NOTHING_KNOWN,
  age: 30,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3",
  onset: "gradual",
  conditions: [],
  medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 60 }],
  allergies: [],
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  coTherapy: [],
  screens: { bddPositive: false },
  expectations: "realistic",
});
const NOTHING: DecisionAnswers = { responses: [], overrides: [], outcome: null, note: "" };
const groups = groupFindings(washout.findings);
const isotretinoin = groups.find((group) => group.rule === "D-ISO");
if (isotretinoin === undefined) throw new Error("D-ISO did not speak");
const reason = "Low dose, healed well";

test("findings of one rule and reason are answered together", () => {
  const empty = screen(NOTHING_KNOWN);
  const missing = groupFindings(empty.findings).filter((group) => group.rule === "M-MISS");
  expect(missing).toHaveLength(1);
  expect(missing[0]?.findings.length).toBeGreaterThan(5);
});

test("an override is sent as a rejection with an override of the rule, and read back as one", () => {
  const answers = withAnswer(NOTHING, isotretinoin, {
    kind: "override",
    because: reason,
    changedTo: null,
  });
  expect(answers.responses).toEqual([
    {
      rule: "D-ISO",
      reason: "isotretinoin-washout",
      response: "reject",
      because: reason,
      changedTo: null,
    },
  ]);
  expect(answers.overrides).toEqual([{ rule: "D-ISO", because: reason }]);
  expect(answerTo(isotretinoin, answers).kind).toBe("override");
});

test("taking an override back leaves no override behind", () => {
  const overridden = withAnswer(NOTHING, isotretinoin, {
    kind: "override",
    because: reason,
    changedTo: null,
  });
  const accepted = withAnswer(overridden, isotretinoin, {
    kind: "accept",
    because: reason,
    changedTo: null,
  });
  expect(accepted.overrides).toEqual([]);
  expect(accepted.responses).toHaveLength(1);
});

test("an accepted deferral leaves no milder outcome; a rejected one does", () => {
  const accepted = withAnswer(NOTHING, isotretinoin, {
    kind: "accept",
    because: "",
    changedTo: null,
  });
  expect(outcomeLeft(groups, accepted)).toBe("defer");
  expect(openPoints(washout, { ...accepted, outcome: "proceed" })).toHaveLength(1);
  expect(openPoints(washout, { ...accepted, outcome: "defer" })).toEqual([]);
  expect(openPoints(washout, { ...accepted, outcome: "refer" })).toEqual([]);
});

test("a reason of nine characters does not count, one of ten does", () => {
  const rejected = (because: string) => ({
    ...withAnswer(NOTHING, isotretinoin, { kind: "reject", because, changedTo: null }),
    outcome: "proceed" as const,
  });
  expect(openPoints(washout, rejected("123456789"))).toHaveLength(1);
  expect(openPoints(washout, rejected("1234567890"))).toEqual([]);
});

test("nothing answered: the findings and the outcome are open", () => {
  expect(openPoints(washout, NOTHING)).toEqual([
    "1 finding has no whole answer.",
    "The outcome is not chosen.",
  ]);
});
