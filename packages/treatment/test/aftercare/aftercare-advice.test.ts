import { expect, test } from "vitest";
import { aftercareOnDay, planAftercare } from "../../src/aftercare/aftercare-advice.ts";

const wordsOnDay = (day: number) =>
  aftercareOnDay(planAftercare([]), day)
    .map(({ text }) => text)
    .join(" ");

test.each([
  [0, "Do not wash", true],
  [1, "Do not wash", false],
  [1, "lukewarm", true],
  [3, "hard exercise", true],
  [4, "hard exercise", false],
  [7, "Redness, itch", true],
  [8, "Redness, itch", false],
  [14, "direct sun", true],
  [15, "direct sun", false],
])("day %s: “%s” is told: %s", (day, words, told) => {
  expect(wordsOnDay(day).includes(words)).toBe(told);
});

test("the line on minoxidil goes when minoxidil is barred", () => {
  const tells = (codes: Parameters<typeof planAftercare>[0]) =>
    planAftercare(codes).some(({ text }) => text.includes("minoxidil"));
  expect(tells([])).toBe(true);
  expect(tells(["no-minoxidil"])).toBe(false);
});

test.each(["pih-precautions", "monitor-infection", "do-not-stop-medicine"] as const)(
  "%s adds a line of its own",
  (code) => {
    expect(planAftercare([code])).toHaveLength(planAftercare([]).length + 1);
  },
);

test("aftercare stands in order of day, each span the right way round", () => {
  const advice = planAftercare([]);
  const starts = advice.map(({ fromDay }) => fromDay);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  for (const { fromDay, toDay } of advice) expect(toDay).toBeGreaterThanOrEqual(fromDay);
});
