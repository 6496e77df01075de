import { expect, test } from "vitest";
import { mergedWishes } from "../../src/plan/draft/merge-wishes.ts";

test("changes of different wishes are both kept", () => {
  const merged = mergedWishes({ sessions: 4 }, { sessions: 6 }, { sessions: 4, intervalDays: 21 });
  expect(merged).toMatchObject({ sessions: 6, intervalDays: 21 });
});

test("two different changes of one wish are left to the person", () => {
  expect(mergedWishes({}, { sessions: 5 }, { sessions: 6 })).toBeNull();
});

test("the same change by both is no conflict", () => {
  expect(mergedWishes({}, { sessions: 5 }, { sessions: 5 })).toMatchObject({ sessions: 5 });
});

test("a price and its currency are never mixed from two people", () => {
  const euro = { currency: "EUR", costPerSession: { low: 100, high: 200 } };
  const yen = { currency: "JPY", costPerSession: { low: 9000, high: 12000 } };
  expect(mergedWishes({}, euro, yen)).toBeNull();
  expect(mergedWishes(euro, { ...euro, sessions: 5 }, yen)).toMatchObject({ ...yen, sessions: 5 });
});

test("a wish taken back is taken back in the merged ones too", () => {
  const merged = mergedWishes({ sessions: 5 }, {}, { sessions: 5, goal: "Keep the crown" });
  expect(merged).toMatchObject({ sessions: null, goal: "Keep the crown" });
});
