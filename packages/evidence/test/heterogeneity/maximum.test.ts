import fc from "fast-check";
import { expect, test } from "vitest";
import { logLikelihood } from "../../src/heterogeneity/likelihood.ts";
import { maximizeLikelihood } from "../../src/heterogeneity/maximum-likelihood.ts";
import { scoreOf } from "../../src/heterogeneity/score.ts";
import { prepareStudies } from "../../src/index.ts";

/** Variances over five orders of magnitude and few studies: likelihoods with several maxima occur. */
const pools = fc.array(
  fc.record({
    effect: fc.double({ min: -3, max: 3, noNaN: true }),
    log: fc.double({ min: -4, max: 1, noNaN: true }),
    dose: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  { minLength: 4, maxLength: 12 },
);

type Row = { effect: number; log: number; dose: number };

const studiesOf = (rows: readonly Row[], withDose: boolean) =>
  prepareStudies(
    rows.map(({ effect }) => effect),
    rows.map(({ log }) => 10 ** log),
    withDose
      ? {
          x: Float64Array.from(rows.flatMap(({ dose }) => [1, dose])),
          names: ["intercept", "dose"],
          hasIntercept: true,
        }
      : undefined,
  );

const GRID = [0, ...Array.from({ length: 600 }, (_, i) => 10 ** (-6 + i / 75))];

test.each(["ML", "REML"] as const)(
  "property, %s: no tau² from 0 to 100 has a higher likelihood than the maximum found",
  (kind) => {
    fc.assert(
      fc.property(pools, fc.boolean(), (rows, withDose) => {
        const spread = rows.map(({ dose }) => dose);
        fc.pre(Math.max(...spread) - Math.min(...spread) > 0.1);
        const studies = studiesOf(rows, withDose);
        const { tau2 } = maximizeLikelihood(studies, kind);
        const top = logLikelihood(studies, tau2, kind);
        for (const other of GRID)
          expect(logLikelihood(studies, other, kind)).toBeLessThanOrEqual(top + 1e-9);
      }),
      { numRuns: 150 },
    );
  },
);

test.each([false, true])(
  "property: the score is twice the slope of the log-likelihood, and its falls are its slope (moderator: %s)",
  (withDose) => {
    fc.assert(
      fc.property(pools, fc.constantFrom("ML" as const, "REML" as const), (rows, kind) => {
        const spread = rows.map(({ dose }) => dose);
        fc.pre(Math.max(...spread) - Math.min(...spread) > 0.1);
        const studies = studiesOf(rows, withDose);
        const [h, tau2] = [1e-4, 0.3];
        const score = scoreOf(studies, kind);
        const [before, at, after] = [score(tau2 - h), score(tau2), score(tau2 + h)];
        const height = (t: number) => logLikelihood(studies, t, kind);
        const slope = (height(tau2 + h) - height(tau2 - h)) / (2 * h);
        const scale = 1e-5 * (1 + at.up + at.down);
        expect(Math.abs((at.up - at.down) / 2 - slope)).toBeLessThan(scale);
        expect(Math.abs(at.upFall - (before.up - after.up) / (2 * h))).toBeLessThan(10 * scale);
        expect(Math.abs(at.downFall - (before.down - after.down) / (2 * h))).toBeLessThan(
          10 * scale,
        );
      }),
      { numRuns: 60 },
    );
  },
);

test("two maxima are told apart: three alike with small variances, two far off with wide ones", () => {
  const studies = prepareStudies([0, 0.05, -0.05, 3, -3], [0.01, 0.01, 0.01, 1, 1]);
  for (const kind of ["ML", "REML"] as const) {
    const heights = GRID.map((tau2) => logLikelihood(studies, tau2, kind));
    const inner = GRID.filter(
      (_, i) =>
        i > 0 &&
        (heights[i] ?? 0) > (heights[i - 1] ?? 0) &&
        (heights[i] ?? 0) > (heights[i + 1] ?? 0),
    );
    expect(inner).toHaveLength(1);
    expect(maximizeLikelihood(studies, kind)).toEqual({ tau2: 0, severalMaxima: true });
  }
});
