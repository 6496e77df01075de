import { expect, test } from "vitest";
import { courseCost } from "../../src/cost/course-cost.ts";
import { shownMoney, toMinorUnits } from "../../src/cost/money.ts";

const usual = { min: 4, max: 6 };

test("source article 002, lines 64-65: 100 to 700 dollars a session, 400 to 4,200 a course", () => {
  const cost = courseCost({ sessions: usual, currency: null, costPerSession: null });
  expect(cost).toMatchObject({
    currency: "USD",
    perSession: { low: 100, high: 700 },
    course: { low: 400, high: 4200 },
    asOf: "2026-11-20",
  });
});

test("sums are exact in cents: 3 x 0.1 is 0.3", () => {
  const cost = courseCost({
    sessions: { min: 3, max: 3 },
    currency: "EUR",
    costPerSession: { low: 0.1, high: 99.99 },
  });
  expect(cost.course).toEqual({ low: 0.3, high: 299.97 });
  expect(cost.asOf).toBeNull();
});

test("coins differ: yen have no decimals, Kuwaiti dinars three (ISO 4217)", () => {
  expect(toMinorUnits("price", 12000, "JPY")).toBe(12000);
  expect(() => toMinorUnits("price", 12000.5, "JPY")).toThrow("price");
  expect(toMinorUnits("price", 1.234, "KWD")).toBe(1234);
  expect(() => toMinorUnits("price", 1.234, "USD")).toThrow("2 decimals");
});

test("no exchange rate is made up", () => {
  const inEuros = () => courseCost({ sessions: usual, currency: "EUR", costPerSession: null });
  expect(inEuros).toThrow("preferences.costPerSession");
});

test.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY, "100", null, 1_000_000_000.01])(
  "an amount of %s is refused",
  (amount) => {
    expect(() => toMinorUnits("price", amount, "USD")).toThrow("price");
  },
);

test("amounts are written with their code", () => {
  expect(shownMoney(4200, "USD")).toBe("USD 4,200");
  expect(shownMoney(99.5, "EUR")).toBe("EUR 99.50");
});
