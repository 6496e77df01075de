import { expect, test } from "vitest";
import { normalSf } from "../../src/distributions/normal.ts";
import { studentSf } from "../../src/distributions/student-t.ts";
import {
  binaryEffects,
  checkStudies,
  listSyntheses,
  sdFromP,
  standardizedMeanDifferences,
} from "../../src/index.ts";
import { fisherExactP } from "../../src/integrity/fisher-exact.ts";

const Z95 = 1.959963984540054;

test.each([
  ["density", 13.36, 8.55, 18.16, 5.45],
  ["density, second contrast", 18.11, 13.7, 22.52, 8.04],
  ["diameter", 2.5, 0.99, 4.02, 3.23],
])(
  "Pei 2024, J Cosmet Dermatol 23:1560, abstract, %s: MD %f (%f to %f) gives the printed Z %f",
  (_, md, low, high, z) => {
    expect((md * 2 * Z95) / (high - low)).toBeCloseTo(z, 1);
  },
);

test("Xu 2024, abstract, diameter -0.21 (-2.94 to 2.52): the printed p 0.879", () => {
  expect(2 * normalSf((0.21 * 2 * Z95) / (2.52 + 2.94))).toBeCloseTo(0.88, 2);
});

test("Cureus 2022;14(10):e30418, abstract: 24.53 (SD 9.49) against 17.88 (SD 10.15), 30 people each: the printed p 0.011", () => {
  const pooled = Math.sqrt((9.49 ** 2 + 10.15 ** 2) / 2);
  const t = (24.53 - 17.88) / (pooled * Math.sqrt(2 / 30));
  expect(2 * studentSf(t, 58)).toBeCloseTo(0.011, 3);
  const [g] = standardizedMeanDifferences([
    { mean1: 24.53, sd1: 9.49, n1: 30, mean2: 17.88, sd2: 10.15, n2: 30 },
  ]);
  expect(g?.estimate).toBeCloseTo(0.668, 3);
});

test("minoxidil 2 % with needling in women, 2022, abstract: 85 % against 45 % of 20 each is a risk ratio of 1.89 (1.12 to 3.17), Fisher p 0.019", () => {
  const table = { events1: 17, total1: 20, events2: 9, total2: 20 };
  const [effect] = binaryEffects("RR", [table]);
  const half = Z95 * Math.sqrt(effect?.variance ?? 0);
  expect(Math.exp(effect?.estimate ?? 0)).toBeCloseTo(1.89, 2);
  expect(Math.exp((effect?.estimate ?? 0) - half)).toBeCloseTo(1.12, 2);
  expect(Math.exp((effect?.estimate ?? 0) + half)).toBeCloseTo(3.17, 2);
  expect(fisherExactP(table)).toBeCloseTo(0.0187, 4);
});

test("Dhurat 2013: p 0.039 for 91.4 against 22.2 hairs would mean an SD of 160, which no published synthesis can have used", () => {
  expect(sdFromP({ difference: 91.4 - 22.2, p: 0.039, n1: 50, n2: 44 })).toBeCloseTo(159.9, 0);
});

test("Xu 2024 cannot be reproduced: its SMD of 15.82 is a mean difference, and 1.16 is not the middle of 0.86 to 1.42", () => {
  const xu = listSyntheses().find(({ id }) => id === "xu-2024");
  expect(xu?.results[0]?.estimate).toBe(15.82);
  const { studies } = checkStudies({
    id: "xu-2024",
    results: [
      {
        outcome: "count",
        effect_measure_as_published: "SMD",
        estimate: 15.82,
        ci_low: 12.34,
        ci_high: 19.31,
      },
      {
        outcome: "shallow",
        effect_measure_as_published: "SMD",
        estimate: 1.16,
        ci_low: 0.86,
        ci_high: 1.42,
      },
    ],
  });
  const failed = studies[0]?.checks
    .filter(({ result }) => result === "fail")
    .map(({ check }) => check);
  expect(failed).toEqual(["effect-label", "ci-symmetric"]);
});
