import { expect, test } from "vitest";
import type { DecisionRecord, Head } from "../../src/patient/patient-data.ts";
import { whatNext } from "../../src/patient/what-next.ts";

const head = (kind: string, status: Head["status"], day: string): Head => ({
  id: `${kind}-${day}`,
  patientId: "p",
  siteId: "s",
  version: 1,
  status,
  at: `2026-11-${day}T10:00:00Z`,
  authorId: null,
  authorName: null,
  signedBy: null,
  signedByName: null,
  signedAt: status === "draft" ? null : `2026-11-${day}T10:00:00Z`,
  amendmentReason: null,
  kind,
  title: kind,
});

const decided = (outcome: string) =>
  ({ body: { outcome, screening: { until: null } } }) as unknown as DecisionRecord;

test("a course begins with an assessment", () => {
  expect(whatNext([], null).step).toBe("assess");
});

test("what was entered in error does not count", () => {
  expect(whatNext([head("assessment", "entered-in-error", "01")], null).step).toBe("assess");
});

test("the steps follow one another", () => {
  const assessed = head("assessment", "signed", "02");
  const decision = head("decision", "signed", "03");
  expect(whatNext([head("assessment", "draft", "01")], null).step).toBe("finish-draft");
  expect(whatNext([assessed], null).step).toBe("begin-decision");
  expect(whatNext([head("decision", "draft", "03"), assessed], null).step).toBe("decide");
  expect(whatNext([decision, assessed], decided("proceed")).step).toBe("make-plan");
  expect(whatNext([head("plan", "draft", "04"), decision, assessed], decided("proceed")).step).toBe(
    "sign-plan",
  );
  expect(
    whatNext([head("plan", "signed", "04"), decision, assessed], decided("proceed")).step,
  ).toBe("follow-plan");
});

test.each(["avoid", "refer", "defer", "clinician-review"])("%s opens no plan", (outcome) => {
  const heads = [head("decision", "signed", "03"), head("assessment", "signed", "02")];
  expect(whatNext(heads, decided(outcome)).step).toBe("assess");
});

test("an assessment signed after the decision asks for a new decision", () => {
  const heads = [head("assessment", "signed", "05"), head("decision", "signed", "03")];
  expect(whatNext(heads, decided("proceed")).step).toBe("begin-decision");
});
