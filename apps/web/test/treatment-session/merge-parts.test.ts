import { expect, test } from "vitest";
import { mergeParts } from "../../src/treatment-session/merge-parts.ts";
import type { SessionParts } from "../../src/treatment-session/record/session-record.ts";

const base = {
  identity: [],
  pain: { before: null, during: null, after: null },
  note: "",
  outcome: null,
} as unknown as SessionParts;

test("parts that only one side moved are joined without asking", () => {
  const mine = { ...base, note: "tolerated well" };
  const theirs = { ...base, outcome: "completed" as const };
  expect(mergeParts(base, mine, theirs)).toEqual({
    merged: { ...base, note: "tolerated well", outcome: "completed" },
    meet: [],
  });
});

test("both moved to the same: nothing to ask", () => {
  const same = { ...base, note: "the same words" };
  expect(mergeParts(base, same, { ...same }).meet).toEqual([]);
});

test("both moved one part differently: it is named, mine stands until a person chooses", () => {
  const mine = { ...base, pain: { before: 0, during: 4, after: null } };
  const theirs = { ...base, pain: { before: 0, during: 6, after: null }, note: "theirs" };
  const { merged, meet } = mergeParts(base, mine, theirs);
  expect(meet).toEqual(["pain"]);
  expect(merged.pain).toEqual(mine.pain);
  expect(merged.note).toBe("theirs");
});
