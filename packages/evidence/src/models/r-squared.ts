import { estimateTau2 } from "../heterogeneity/estimate-tau2.ts";
import type { Fit } from "./fit-model.ts";
import { interceptOnly, prepareStudies } from "./studies.ts";
import { weightedRegression, weightsAt } from "./weighted-regression.ts";

/**
 * Share of the heterogeneity the moderators account for, in percent; for EE the adjusted weighted
 * R2. NaN where there is no heterogeneity to account for, null without intercept or moderators.
 */
export function rSquared(fit: Fit): number | null {
  const { studies, method, tau2 } = fit;
  const { k, p, design, effects, variances } = studies;
  if (!design.hasIntercept || p === 1) return null;
  const alone = prepareStudies(effects, variances, interceptOnly(k));
  if (method === "EE") {
    const total = weightedRegression(alone, weightsAt(alone, 0)).rss;
    const share = 1 - fit.regression.rss / total;
    return Math.max(0, 100 * (1 - ((1 - share) * (k - 1)) / (k - p)));
  }
  const before = estimateTau2(alone, method).tau2;
  return before === 0 ? Number.NaN : Math.max(0, (100 * (before - tau2)) / before);
}
