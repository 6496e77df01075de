import { expect, test } from "vitest";
import { consentItems } from "../../src/consent/consent-items.ts";
import { courseCost } from "../../src/cost/course-cost.ts";

const sessions = { min: 4, max: 6 };
const cost = courseCost({ sessions, currency: null, costPerSession: null });
const items = consentItems({ sessions, intervalDays: 14, cost });

test("consent covers every point of the rule table, each once", () => {
  expect(items.map(({ id }) => id)).toEqual([
    "off-label",
    "not-a-cure",
    "evidence",
    "alternatives",
    "common-harms",
    "rare-harms",
    "cost",
    "number-and-time",
    "aftercare",
    "who-does-it",
    "photo-use",
    "right-to-stop",
  ]);
});

test("number, time and cost are those of this plan", () => {
  const text = items.map((item) => item.text).join(" ");
  expect(text).toContain("4 to 6 sessions, at least 14 days apart");
  expect(text).toContain("USD 400 to USD 4,200");
});
