import { expectationsByTime } from "@anagen/treatment";
import { expect, test } from "vitest";
import { spanOf } from "../../src/plan/outlook/when-spans.ts";

test("a span of months counts from the session that it names", () => {
  expect(spanOf("months 3 to 6 after the first session")).toEqual({
    from: 3,
    to: 6,
    since: "first",
  });
  expect(spanOf("months 6 to 12 after the last session")).toEqual({
    from: 6,
    to: 12,
    since: "last",
  });
});

test("a single week is a point in months: 12 weeks are 84 of 365.25 / 12 days", () => {
  const span = spanOf("week 12");
  expect(span?.from).toBeCloseTo(2.7598, 4);
  expect(span?.to).toBe(span?.from);
});

test("an expectation without a time is not drawn", () => {
  expect(spanOf("needling alone")).toBeNull();
});

test("every expectation that begins with a unit of time is drawn", () => {
  const timed = expectationsByTime().filter(({ when }) => /^(day|week|month)/.test(when));
  expect(timed.length).toBeGreaterThan(0);
  for (const { when } of timed) expect(spanOf(when), when).not.toBeNull();
});
