import { expect, test } from "vitest";
import { figureText, percentText, rangeText } from "../../src/elements/dose/estimate-words.ts";

test.each([
  [0, "0"],
  [1361.4, "1,360"],
  [0.0456789, "0.0457"],
  [212.49, "212"],
  [41_823, "41,800"],
])("%s reads %s", (value, text) => {
  expect(figureText(value)).toBe(text);
});

test.each([
  [0, "0 %"],
  [0.346, "34.6 %"],
  [1e-15, "under 0.01 %"],
  [0.0001, "0.01 %"],
])("a share of %s reads %s", (share, text) => {
  expect(percentText(share)).toBe(text);
});

test("a range has its unit once, and one number where both ends read alike", () => {
  expect(rangeText({ low: 3.114, high: 4.736 })).toBe("3.11 to 4.74");
  expect(rangeText({ low: 0.1, high: 0.346 }, percentText)).toBe("10 to 34.6 %");
  expect(rangeText({ low: 2, high: 2.0001 })).toBe("2");
});
