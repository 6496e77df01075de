import { expect, test } from "vitest";
import { fitDocument } from "../../src/index.ts";

/** metafor 3.8-1: escalc(measure, ...) with one number of the second row set to NA. */
const TWO_ARMS = { m1i: 12, sd1i: 3, n1i: 20, m2i: 13, sd2i: 2, n2i: 25 };
const PAIR = { m1i: 12, m2i: 13, sd1i: 3, sd2i: 2, ni: 20, ri: 0.2 };

const secondRow = (measure: string, whole: object, missing: string) => {
  const { escalc } = fitDocument({ measure, input: [whole, { ...whole, [missing]: null }] });
  const { yi, vi } = escalc as { yi: (number | null)[]; vi: (number | null)[] };
  return [yi[1] !== null, vi[1] !== null];
};

test.each([
  ["MD", "sd1i", true, false],
  ["MD", "m1i", false, true],
  ["MD", "n2i", true, false],
  ["SMD", "sd1i", false, false],
  ["SMD1", "sd1i", true, true],
  ["SMD1", "n1i", true, false],
  ["SMD1H", "sd1i", true, false],
  ["ROM", "sd2i", true, false],
  ["CVR", "sd2i", false, false],
  ["VR", "sd1i", false, true],
  ["VR", "m1i", true, true],
])("%s without %s: estimate %s, variance %s", (measure, missing, estimate, variance) => {
  expect(secondRow(measure, TWO_ARMS, missing)).toEqual([estimate, variance]);
});

test.each([
  ["MC", "ri", true, false],
  ["MC", "m2i", false, true],
  ["SMCC", "ri", false, false],
  ["SMCR", "sd2i", true, true],
  ["SMCR", "ri", true, false],
  ["SMCRH", "sd2i", true, false],
  ["ROMC", "ni", true, false],
])("%s without %s: estimate %s, variance %s", (measure, missing, estimate, variance) => {
  expect(secondRow(measure, PAIR, missing)).toEqual([estimate, variance]);
});

test("a correlation without a size keeps its estimate, a size without one its variance by z", () => {
  expect(secondRow("COR", { ri: 0.2, ni: 20 }, "ni")).toEqual([true, false]);
  expect(secondRow("ZCOR", { ri: 0.2, ni: 20 }, "ri")).toEqual([false, true]);
});

test("an arcsine share takes an addition only when it is asked for", () => {
  const input = [
    { xi: 0, ni: 15 },
    { xi: 3, ni: 15 },
  ];
  const escalc_other = [{ measure: "PAS" }, { measure: "PAS", args: { add: 0.5 } }];
  const { escalc_other: found } = fitDocument({ measure: "PAS", input, escalc_other });
  // metafor 3.8-1: escalc("PAS", xi = c(0, 3), ni = c(15, 15)), the second with add = 0.5
  expect(found).toMatchObject([
    { yi: [0, expect.closeTo(0.463647609, 9)] },
    { yi: [expect.closeTo(0.1777106008, 9), expect.closeTo(0.463647609, 9)] },
  ]);
});
