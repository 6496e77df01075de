import { expect, test } from "vitest";
import { lookState } from "../../src/side-effects/side-effect-words.ts";

const open = (nextLookOn: string | null, outcome: "ongoing" | "resolved" = "ongoing") =>
  lookState({ status: "draft", body: { nextLookOn, outcome } }, "2026-11-21");

test.each([
  ["2026-11-20", "overdue"],
  ["2026-11-21", "due"],
  ["2026-11-22", "planned"],
  // Without a day nobody would ever look: it is due.
  [null, "due"],
] as const)("a look on %s is %s", (day, state) => {
  expect(open(day)).toBe(state);
});

test("what is over still waits for a clinician's signature", () => {
  expect(open(null, "resolved")).toBe("to-close");
  expect(
    lookState({ status: "signed", body: { nextLookOn: null, outcome: "resolved" } }, "2026-11-21"),
  ).toBe("closed");
});
