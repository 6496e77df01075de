import { describe, expect, test } from "vitest";
import { dueInWords, waitingInWords } from "../../src/today/due.ts";

const TODAY = "2026-11-21";

describe("how a due day stands to today", () => {
  test.each([
    ["2026-11-20", "1 day late", true],
    ["2026-11-07", "14 days late", true],
    ["2026-11-21", "Today", false],
    ["2026-11-22", "Tomorrow", false],
    ["2026-12-05", "In 14 days", false],
    ["2026-12-06", "In 2 weeks", false],
    ["2027-05-21", "In 6 months", false],
  ])("%s is %s", (day, words, late) => {
    expect(dueInWords(day, TODAY)).toEqual({ words, late });
  });
});

test("a day ahead never counts as waiting since then", () => {
  expect(waitingInWords("2026-11-25", TODAY)).toBe("Since today");
  expect(waitingInWords("2026-11-20", TODAY)).toBe("Since yesterday");
  expect(waitingInWords("2026-11-11", TODAY)).toBe("For 10 days");
});
