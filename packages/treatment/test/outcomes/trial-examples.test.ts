import { expect, test } from "vitest";
import { EXPECTATIONS_BY_TIME, TRIAL_EXAMPLES } from "../../src/index.ts";

test("Kumar 2018 (JCAS 11:211, abstract): 12.52 and 1.89 hairs per inch² are 1.94 and 0.29 per cm²", () => {
  const [kumar] = TRIAL_EXAMPLES;
  expect(kumar.withNeedlingPerCm2).toBeCloseTo(1.9406, 4);
  expect(kumar.minoxidilAlonePerCm2).toBeCloseTo(0.293, 3);
});

test("the range between trials is told in one unit, with what was printed beside it", () => {
  const range = EXPECTATIONS_BY_TIME.find(({ when }) => when === "range between trials");
  expect(range?.text).toContain(
    "68 men: 1.9 against 0.3 more hairs per cm² (printed as 12.52 and 1.89 per square inch)",
  );
  expect(range?.text).toContain("100 men: 91.4 against 22.2 more hairs per cm²");
});
