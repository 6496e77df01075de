import { expect, test } from "vitest";
import { changesInWords } from "../../src/own-place/care-words.ts";

test.each([
  ["now", 0.4, "ends within the hour"],
  // Rounded up: nobody is told to begin too early.
  ["now", 5.1, "ends in 6 hours"],
  ["ahead", 49, "begins in 3 days"],
  ["over", null, "over"],
] as const)("%s and %s hours: %s", (state, changesInHours, words) => {
  expect(changesInWords({ state, changesInHours })).toBe(words);
});
