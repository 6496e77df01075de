import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  InvalidInput,
  isIsoDate,
  perInch2ToPerCm2,
  requireIsoDate,
  requirePositive,
  requireWithin,
  seededRandom,
} from "../src/index.ts";

const day = fc
  .date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test("InvalidInput names the input, what came and what is allowed", () => {
  const error = new InvalidInput("facts.age", "old", "a number from 0 to 120");
  expect(error.message).toBe('facts.age must be a number from 0 to 120; received "old"');
});

test("InvalidInput shows values that JSON cannot hold, and cuts long ones", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  expect(new InvalidInput("x", Number.NaN, "a number").message).toContain("received NaN");
  expect(new InvalidInput("x", circle, "a number").message).toContain("received object");
  expect(new InvalidInput("x", 1n, "a number").message).toContain("received bigint");
  expect(new InvalidInput("x", "a".repeat(500), "short").message.length).toBeLessThan(200);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("requirePositive refuses %s", (value) => {
  expect(() => requirePositive({ widthMm: value })).toThrow(InvalidInput);
});

test.each([
  [0, true],
  [10, true],
  [-0.001, false],
  [10.001, false],
  [Number.NaN, false],
])("requireWithin 0 to 10: %s is allowed: %s", (value, allowed) => {
  const check = () => requireWithin("x", value, 0, 10);
  if (allowed) expect(check).not.toThrow();
  else expect(check).toThrow(InvalidInput);
});

test("12.52 hairs per inch² are 1.94 per cm² (1 inch² is 6.4516 cm² exactly)", () => {
  expect(perInch2ToPerCm2(12.52)).toBeCloseTo(1.9406, 4);
});

test.each(["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T00:00"])(
  "%s is no calendar day",
  (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => requireIsoDate("day", text)).toThrow(InvalidInput);
  },
);

test("a month later is the same day, or the last day of a shorter month", () => {
  expect([
    addMonths("2026-01-31", 1),
    addMonths("2024-01-31", 1),
    addMonths("2026-11-30", 3),
  ]).toEqual(["2026-02-28", "2024-02-29", "2027-02-28"]);
});

test("property: adding days and counting them back agree, also across leap years", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test("property: the same seed gives the same numbers, all in [0, 1)", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const one = seededRandom(seed);
      const other = seededRandom(seed);
      for (let index = 0; index < 50; index += 1) {
        const value = one();
        expect(value).toBe(other());
        expect(value >= 0 && value < 1).toBe(true);
      }
    }),
  );
});

test("seeded numbers are spread evenly: mean 0.5 and variance 1/12 within 5 standard errors", () => {
  const random = seededRandom(7);
  const count = 100_000;
  const values = Array.from({ length: count }, random);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / count));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / count));
});
