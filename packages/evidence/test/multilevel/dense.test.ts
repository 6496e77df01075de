import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { fitModel, fitMultilevel, groupByCluster, prepareStudies } from "../../src/index.ts";
import {
  cholesky,
  choleskyLogDeterminant,
  choleskySolve,
} from "../../src/linear-algebra/cholesky.ts";
import {
  clusteredLogLikelihood,
  clusteredScore,
} from "../../src/multilevel/clustered-regression.ts";

const random = seededRandom(11);
const k = 14;
const cluster = Array.from({ length: k }, (_, i) => i % 4);
const effects = cluster.map((c) => c / 5 + random() - 0.5);
const variances = cluster.map(() => 0.05 + random() / 4);

/** The same likelihood from the full k x k covariance. */
function denseLogLikelihood(between: number, within: number, rho: number): number {
  const full = new Float64Array(k * k);
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < k; j += 1) {
      if (cluster[i] !== cluster[j]) continue;
      const sampling = Math.sqrt((variances[i] ?? 0) * (variances[j] ?? 0)) * (i === j ? 1 : rho);
      full[i * k + j] = sampling + between + (i === j ? within : 0);
    }
  const l = cholesky(full, k) ?? new Float64Array();
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(a).reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const ones = new Float64Array(k).fill(1);
  const weighted = choleskySolve(l, ones, k);
  const mean = dot(weighted, effects) / dot(weighted, ones);
  const residuals = Float64Array.from(effects, (effect) => effect - mean);
  const rss = dot(residuals, choleskySolve(l, residuals, k));
  return (
    (-(k - 1) * Math.log(2 * Math.PI) +
      Math.log(k) -
      choleskyLogDeterminant(l, k) -
      Math.log(dot(weighted, ones)) -
      rss) /
    2
  );
}

test.each([0, 0.4, 0.9])(
  "proof by the full matrix, rho %f: the same REML likelihood and slope",
  (rho) => {
    const data = groupByCluster(prepareStudies(effects, variances), cluster, rho);
    for (const [between, within] of [
      [0, 0],
      [0.1, 0.02],
      [0.3, 0.5],
    ] as const) {
      const own = clusteredLogLikelihood(data, { between, within }, "REML");
      expect(own).toBeCloseTo(denseLogLikelihood(between, within, rho), 9);
      const h = 1e-5;
      const slope = clusteredScore(data, { between: between + h, within: within + h }, "REML");
      const rise =
        denseLogLikelihood(between + 2 * h, within + h, rho) -
        denseLogLikelihood(between, within + h, rho);
      expect(slope.between / 2).toBeCloseTo(rise / (2 * h), 4);
    }
  },
);

test("with one effect per cluster the two variances add up to the tau² of a two-level model", () => {
  const studies = prepareStudies(effects, variances);
  const labels = effects.map((_, i) => `s${i}`);
  for (const method of ["ML", "REML"] as const) {
    const { sigma2 } = fitMultilevel(groupByCluster(studies, labels), { method });
    const { tau2 } = fitModel(studies, { method });
    expect(sigma2.between + sigma2.within).toBeCloseTo(tau2, 9);
  }
});

test("one cluster alone cannot tell the two variances apart and is refused", () => {
  const studies = prepareStudies(effects, variances);
  expect(() =>
    fitMultilevel(
      groupByCluster(
        studies,
        effects.map(() => 1),
      ),
    ),
  ).toThrow("cluster");
});
