import { expect, test } from "vitest";
import { expectationsByTime, STOP_RULES } from "../../src/outcomes/index.ts";

const textOf = (when: string) =>
  expectationsByTime().find((expectation) => expectation.when === when)?.text ?? "";

test("Ahmed 2025, Arch Dermatol Res 317:528: 12 trials, 631 people, SMD 1.32 (0.73 to 1.92), I2 88 %", () => {
  const text = textOf("size of the change, with minoxidil");
  for (const figure of ["12 trials with 631 people", "1.32", "0.73 to 1.92", "88 %"]) {
    expect(text).toContain(figure);
  }
});

test("Pei 2024, J Cosmet Dermatol 23:1560: 13 trials, 696 people, density 13.36 (8.55 to 18.16)", () => {
  expect(textOf("size of the change, with minoxidil")).toContain(
    "13 trials with 696 people: a pooled density 13.36 higher (95 % interval 8.55 to 18.16)",
  );
});

test("how little the project can pool itself stands beside the published figures", () => {
  expect(textOf("size of the change, with minoxidil")).toContain(
    "Of 11 such trials read for this project, one gives a number that can be pooled, so nothing was pooled here. Certainty: very low.",
  );
});

test("Kumar 2018, JCAS 11:211 and Dhurat 2013, PMC3746236: printed gains, with the outlier named", () => {
  const text = textOf("range between trials");
  for (const figure of [
    "12.52 and 1.89 per square inch",
    "91.4 against 22.2",
    "far above all others",
  ]) {
    expect(text).toContain(figure);
  }
});

test("a change below the measurement error is neither success nor failure", () => {
  expect(textOf("no detectable change")).toContain("error of the measurement");
});

test("stop rules: 6 and 12 months, grades 2 and 3, and a new reason", () => {
  expect(STOP_RULES.map(({ id }) => id)).toEqual([
    "STOP-6M",
    "STOP-12M",
    "STOP-GRADE-2",
    "STOP-GRADE-3",
    "STOP-NEW-REASON",
  ]);
  for (const { sources } of STOP_RULES) expect(sources).toContain("project-default");
});
