import { type DecisionAnswers, InvalidFields, parseFacts } from "@anagen/api";
import { type Finding, type Screening, screen } from "@anagen/treatment";
import { expect, test } from "vitest";
import { requirePossibleAnswers } from "../../src/decisions/check-answers.ts";
import { requireReadyToSign } from "../../src/decisions/ready-to-sign.ts";
import { AFTER_ISOTRETINOIN } from "../support/people.ts";

const REASON = "seen and weighed with the patient";
const nothing = screen(parseFacts(AFTER_ISOTRETINOIN));

/** A screening with one finding, so that each rule of signing is seen by itself. */
const oneFinding = (more: Partial<Finding>): Screening => {
  const [finding] = nothing.findings;
  if (finding === undefined) throw new Error("the example has a finding");
  const { basis } = finding;
  const base = {
    rule: "R-1",
    reason: "isotretinoin-washout",
    decision: "defer",
    waitDays: 3,
  } as const;
  const one: Finding = {
    ...base,
    until: null,
    overridable: true,
    facts: [],
    because: "",
    basis,
    ...more,
  };
  return { ...nothing, decision: one.decision, findings: [one] };
};
const answers = (more: Partial<DecisionAnswers> = {}): DecisionAnswers => ({
  responses: [{ rule: "R-1", reason: "isotretinoin-washout", response: "accept" }],
  overrides: [],
  outcome: "defer",
  note: "",
  ...more,
});
const respond = (response: "change" | "reject", because: string | null, changedTo?: "proceed") => ({
  responses: [{ rule: "R-1", reason: "isotretinoin-washout", response, because, changedTo }],
});

function problems(work: () => void): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidFields) return error.allProblems.map(({ path }) => path);
    throw error;
  }
  return [];
}
const toSign = (given: DecisionAnswers, screening = oneFinding({})) =>
  problems(() => requireReadyToSign(given, screening));
const possible = (given: DecisionAnswers, screening: Screening, setting: "clinic" | "home") =>
  problems(() => requirePossibleAnswers({ answers: given, screening, setting }));

test("accepting every finding with an outcome as strict is enough", () => {
  expect(toSign(answers())).toEqual([]);
  expect(toSign(answers({ outcome: "avoid" }))).toEqual([]);
});

test("a finding without an answer and a missing outcome are named", () => {
  expect(toSign(answers({ responses: [] }))).toEqual(["responses"]);
  expect(toSign(answers({ outcome: null }))).toEqual(["outcome"]);
});

test("findings of one rule and reason take one answer, and are named once when it is missing", () => {
  const [finding] = oneFinding({}).findings;
  const twice = { ...oneFinding({}), findings: finding ? [finding, finding] : [] };
  expect(toSign(answers(), twice)).toEqual([]);
  expect(toSign(answers({ responses: [] }), twice)).toEqual(["responses"]);
});

test.each(["avoid", "refer", "defer", "clinician-review"] as const)(
  "an accepted %s finding does not let the outcome be proceed",
  (decision) => {
    const screening = oneFinding({ decision });
    expect(toSign(answers({ outcome: "proceed" }), screening)).toEqual(["outcome"]);
    const rejected = answers({ outcome: "proceed", ...respond("reject", REASON) });
    expect(toSign(rejected, screening)).toEqual([]);
  },
);

test("rejecting or changing needs a reason of ten characters, changing also its new level", () => {
  expect(toSign(answers(respond("reject", "too short")))).toEqual(["responses[0].because"]);
  expect(toSign(answers(respond("reject", "ten chars.")))).toEqual([]);
  expect(toSign(answers(respond("reject", "          ")))).toEqual(["responses[0].because"]);
  expect(toSign(answers(respond("change", REASON)))).toEqual(["responses[0].changedTo"]);
  expect(toSign(answers({ ...respond("change", REASON, "proceed"), outcome: "proceed" }))).toEqual(
    [],
  );
});

test("an override is possible where the rule allows it, in the clinic, with a reason", () => {
  const override = { overrides: [{ rule: "R-1", because: REASON }], outcome: "proceed" as const };
  expect(possible(answers(override), oneFinding({}), "clinic")).toEqual([]);
  expect(toSign(answers(override))).toEqual([]);
  expect(possible(answers(override), oneFinding({}), "home")).toEqual(["overrides[0].rule"]);
  const fixed = oneFinding({ overridable: false });
  expect(possible(answers(override), fixed, "clinic")).toEqual(["overrides[0].rule"]);
  const short = { ...override, overrides: [{ rule: "R-1", because: "ok" }] };
  expect(toSign(answers(short))).toEqual(["overrides[0].because"]);
});

test("answers and overrides to rules that did not speak, or twice to one, are refused", () => {
  const [one] = answers().responses;
  const twice = answers({ responses: one ? [one, one] : [] });
  expect(possible(twice, oneFinding({}), "clinic")).toEqual(["responses[1]"]);
  const strange = answers({ overrides: [{ rule: "R-2", because: REASON }] });
  expect(possible(strange, oneFinding({}), "clinic")).toEqual(["overrides[0].rule"]);
  const other = oneFinding({ reason: "another-reason" });
  expect(possible(answers(), other, "clinic")).toEqual(["responses[0].rule"]);
});
