import { allocatePairs, analyseTrial } from "@anagen/treatment";
import { describe, expect, test } from "vitest";
import {
  designOf,
  FEWEST_THAT_CAN_TELL,
  typedFrom,
  withFactor,
} from "../../src/trial-of-one/design-form.ts";

const PLANNED = { depthMm: 0.6, intervalDays: 28, sessions: 4 };
const FULL = { ...typedFrom(PLANNED), b: 1, question: "Which depth suits me?" };

describe("a design that is typed", () => {
  test("begins with what the plan has, and enough pairs to tell something", () => {
    const typed = typedFrom(PLANNED);
    expect(typed).toMatchObject({ a: 0.6, b: null, pairs: FEWEST_THAT_CAN_TELL });
    expect(typedFrom({ ...PLANNED, sessions: 40 }).pairs).toBe(12);
    expect(designOf(typed)).toEqual({ problems: { b: "Needed.", question: "Needed." } });
  });

  test("is sent trimmed once nothing is missing", () => {
    const made = designOf({ ...FULL, question: "  Which depth suits me? " });
    expect(made).toMatchObject({ design: { a: 0.6, b: 1, question: "Which depth suits me?" } });
  });

  test("is refused with the reason at its field", () => {
    expect(designOf({ ...FULL, b: 0.6 })).toMatchObject({ problems: { b: /another value/ } });
    expect(designOf({ ...FULL, b: 1.6 })).toMatchObject({ problems: { b: /1\.5 mm/ } });
    const interval = { ...withFactor(FULL, "interval", PLANNED), b: 6 };
    expect(designOf(interval)).toMatchObject({ problems: { b: /7 or more/ } });
  });

  test("an interval is compared between periods only, from the plan's own", () => {
    expect(withFactor(FULL, "interval", PLANNED)).toMatchObject({
      unit: "periods",
      a: 28,
      b: null,
    });
    expect(withFactor({ ...FULL, unit: "periods" }, "depth", PLANNED).unit).toBe("periods");
  });
});

// The fewest pairs that can tell: with n pairs the smallest two-sided p is 2/2^n; 2/32 > 0.05 > 2/64.
test.each([
  [FEWEST_THAT_CAN_TELL - 1, false],
  [FEWEST_THAT_CAN_TELL, true],
])("%i pairs, all on one side, can tell: %s", (pairs, can) => {
  const made = designOf({ ...FULL, pairs });
  if (!("design" in made)) throw new Error("the design is complete");
  const results = Array.from({ length: pairs }, (_, index) => index + 1).flatMap((pair) => [
    { pair, place: "left" as const, value: 100 + pair, on: "2026-11-21" },
    { pair, place: "right" as const, value: 50, on: "2026-11-21" },
  ]);
  const { low } = analyseTrial(
    made.design,
    allocatePairs(made.design, () => 0),
    results,
  );
  expect(low !== null).toBe(can);
});
