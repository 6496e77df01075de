import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { fitDocument } from "../../src/index.ts";

const row = (yi: number, vi: number, lab: number, grp: string) => ({ yi, vi, lab, grp });

/** Seven effects of two clusters, three coefficients: numbers made up for this test. */
const TWO_CLUSTERS = {
  schema: "metafor-reference/1",
  measure: "GEN",
  effect_given: true,
  input: [
    row(-0.48, 0.091, 2, "c"),
    row(0.97, 0.077, 3, "b"),
    row(-1.04, 0.039, 2, "b"),
    row(-1.34, 0.125, 2, "b"),
    row(-0.59, 0.108, 2, "a"),
    row(-1.19, 0.074, 2, "b"),
    row(1.01, 0.077, 3, "a"),
  ],
  fits: [],
};

const asked = (robust: readonly { type: string }[]) => ({
  ...TWO_CLUSTERS,
  multilevel: {
    cluster: "lab",
    fits: [{ id: "m", method: "REML", test: "z", rho: 0, moderators: "~ grp", robust }],
  },
});

test("three coefficients from two clusters are fitted, and end", () => {
  const done = fitDocument(asked([])) as { multilevel: { fits: { beta: number[] }[] } };
  expect(JSON.stringify(done.multilevel.fits)).not.toContain("NaN");
});

test.each([["CR1"], ["CR2"]])("%s needs more clusters than coefficients, and says so", (type) => {
  expect(() => fitDocument(asked([{ type }]))).toThrow(InvalidInput);
});
