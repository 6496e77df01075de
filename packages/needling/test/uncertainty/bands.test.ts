import { needle } from "@anagen/needling";
import { expect, test } from "vitest";
import type { Figures } from "../../src/needle/figure-names.ts";
import { checkRequest } from "../../src/request/check-request.ts";
import { percentile } from "../../src/uncertainty/bands.ts";
import { sensitivity } from "../../src/uncertainty/contributions.ts";
import { atShare } from "../../src/uncertainty/draws.ts";
import { parametersOf } from "../../src/uncertainty/parameters.ts";

const MF8 = {
  device: "dermaroller-mf8",
  area: { cm2: 10 },
  passes: [{ directionDeg: 0 }],
  samples: 4_000,
};

test("depth band of a 1.5 mm roller: 5th and 95th percentile of a uniform loss, 0.904 and 1.336 mm", () => {
  const { depthMm } = needle(MF8);
  expect(depthMm.value).toBeCloseTo(1.12, 12);
  expect(Math.abs(depthMm.low - 0.904)).toBeLessThan(0.01);
  expect(Math.abs(depthMm.high - 1.336)).toBeLessThan(0.01);
  expect(depthMm.basis).toBe("measured");
});

test("nothing uncertain, no band: what the caller stated is exact", () => {
  const { puncturesPerCm2, minutes } = needle({
    device: {
      kind: "pen",
      pins: 14,
      arrayDiameterMm: 6,
      strokeHz: 100,
      needleMm: 1,
      needleDiameterMm: 0.25,
    },
    area: { cm2: 10 },
    passes: [{ directionDeg: 0, speedMmPerS: 20 }],
  });
  const { low, high, basis } = puncturesPerCm2.total;
  expect([low, high, basis]).toEqual([
    puncturesPerCm2.total.value,
    puncturesPerCm2.total.value,
    "exact",
  ]);
  // Overlap of strips is never stated, so the time keeps a band.
  expect(minutes.basis).toBe("assumed");
});

test("a parameter runs from its low end over its central value to its high end", () => {
  const skewed = { value: 2, low: 1, high: 10, basis: "assumed", source: null } as const;
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => atShare(skewed, share))).toEqual([
    1, 1.5, 2, 6, 10,
  ]);
});

test("a sum of two parameters: shares of the variance as the squares of their ranges", () => {
  const parameters = parametersOf(checkRequest(MF8));
  // Loss of depth spans 0.48, force per needle 0.01: scaled to spans of 3 and 1.
  const ranking = sensitivity(
    parameters,
    (values) =>
      ({
        depthMm: (values.depthChangeMm / 0.48) * 3 + values.forcePerNeedleN / 0.01,
      }) as unknown as Figures,
  );
  const [first, second] = ranking.depthMm;
  expect(first).toMatchObject({ parameter: "depthChangeMm", basis: "measured" });
  expect(first?.share).toBeCloseTo(0.9, 9);
  expect(second?.parameter).toBe("forcePerNeedleN");
  expect(second?.share).toBeCloseTo(0.1, 9);
});

test("percentiles are those of R's quantile type 7", () => {
  // quantile(c(1, 2, 4, 8), c(0, 0.05, 0.5, 0.95, 1)): 1, 1.15, 3, 7.4, 8
  const sorted = Float64Array.of(1, 2, 4, 8);
  const found = [0, 0.05, 0.5, 0.95, 1].map((share) => percentile(sorted, share));
  for (const [i, wanted] of [1, 1.15, 3, 7.4, 8].entries())
    expect(found[i]).toBeCloseTo(wanted, 12);
});
