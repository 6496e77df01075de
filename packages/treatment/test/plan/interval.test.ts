import { expect, test } from "vitest";
import { minimumIntervalDays, planInterval } from "../../src/plan/interval.ts";

test.each([
  [0.25, 7],
  [0.3, 7],
  [0.31, 14],
  [0.99, 14],
  [1, 28],
  [1.5, 28],
  [null, 28],
])("P-INT: after a session at %s mm at least %s days pass", (depthMm, days) => {
  expect(minimumIntervalDays(depthMm)).toBe(days);
});

const asked = (days: number) => ({ days, path: "preferences.intervalDays" });

test.each([
  [13, false, 14, 1],
  [14, false, 14, 0],
  [21, false, 21, 0],
  [13, true, 13, 0],
  [7, true, 7, 0],
  [6, true, 7, 1],
])("at 0.6 mm, asked for %s days (overridden: %s): %s days", (days, overridden, used, shown) => {
  const { intervalDays, adjustments } = planInterval({
    deepestMm: 0.6,
    asked: asked(days),
    overridden,
  });
  expect(intervalDays.value).toBe(used);
  expect(adjustments).toHaveLength(shown);
});

test("without a wish an override changes nothing", () => {
  const interval = planInterval({ deepestMm: 1.2, asked: null, overridden: true });
  expect(interval.intervalDays.value).toBe(28);
});
