import { InvalidInput } from "@anagen/quantities";
import { excessSignificance } from "../bias/excess-significance.ts";
import { failSafeN } from "../bias/fail-safe-n.ts";
import { henmiCopas } from "../bias/henmi-copas.ts";
import { rankTest } from "../bias/rank-test.ts";
import { FUNNEL_PREDICTORS, regressionTest } from "../bias/regression-test.ts";
import { TRIM_FILL_ESTIMATORS, trimAndFill } from "../bias/trim-and-fill.ts";
import { TAU2_METHODS } from "../heterogeneity/methods.ts";
import type { Studies } from "../models/studies.ts";
import { type JsonObject, numberAt, oneOf, shown } from "./json.ts";
import type { Loaded } from "./loaded.ts";

/** One entry of `regtest`. */
export function regressionTestKeys(
  wanted: JsonObject,
  loaded: Loaded,
  studies: Studies,
  path: string,
): JsonObject {
  const found = regressionTest(
    {
      effects: studies.effects,
      variances: studies.variances,
      sizes: loaded.used.map((row) => loaded.sizes[row] ?? null),
    },
    oneOf(wanted["model"], `${path}.model`, ["lm", "rma"] as const, "lm"),
    oneOf(wanted["predictor"], `${path}.predictor`, FUNNEL_PREDICTORS, "sei"),
  );
  return {
    ...wanted,
    stat: shown(found.statistic),
    ...(found.df === null ? {} : { df: found.df }),
    pval: shown(found.p),
    intercept: shown(found.intercept),
    intercept_se: shown(found.interceptSe),
    slope: shown(found.slope),
    slope_se: shown(found.slopeSe),
    ...(found.tau2 === null ? {} : { tau2: shown(found.tau2) }),
    ...(found.limit === null
      ? {}
      : {
          limit_est: shown(found.limit.estimate),
          limit_ci: [shown(found.limit.interval.low), shown(found.limit.interval.high)],
        }),
  };
}

/** `ranktest`. */
export function rankTestKeys(studies: Studies): JsonObject {
  const { tau, p } = rankTest(studies.effects, studies.variances);
  return { tau: shown(tau), pval: shown(p) };
}

/** One entry of `trimfill`; `error: true` where the method breaks down. */
export function trimAndFillKeys(
  wanted: JsonObject,
  { effects, variances }: Studies,
  path: string,
): JsonObject {
  const estimator = oneOf(wanted["estimator"], `${path}.estimator`, TRIM_FILL_ESTIMATORS, "L0");
  const side = oneOf(wanted["side_given"], `${path}.side_given`, ["left", "right", "auto"], "auto");
  const method = oneOf(wanted["method"], `${path}.method`, TAU2_METHODS, "REML");
  try {
    const found = trimAndFill(effects, variances, estimator, side, method);
    const { fit } = found;
    return {
      ...wanted,
      side: found.side,
      k0: found.missing,
      se_k0: shown(found.missingSe),
      ...(found.missingP === null ? {} : { p_k0: found.missingP }),
      filled_yi: found.filledEffects,
      filled_vi: found.filledVariances,
      beta: shown(fit.estimates[0]),
      se: shown(fit.standardErrors[0]),
      zval: shown(fit.statistics[0]),
      pval: shown(fit.p[0]),
      ci_lb: shown(fit.intervals[0]?.low),
      ci_ub: shown(fit.intervals[0]?.high),
      tau2: fit.tau2,
      I2: shown(fit.inconsistency.iSquared),
      QE: shown(fit.heterogeneity.q),
      QEp: shown(fit.heterogeneity.p),
    };
  } catch (error) {
    if (error instanceof InvalidInput) return { ...wanted, error: true };
    throw error;
  }
}

/** `fsn`. */
export function failSafeKeys(wanted: JsonObject, { effects, variances }: Studies): JsonObject {
  const alpha = numberAt(wanted, "alpha", "diagnostics.fsn") ?? 0.05;
  const { rosenthal, orwin, orwinWeighted, rosenberg } = failSafeN(effects, variances, alpha);
  const target = (found: { count: number; target: number; mean: number }): JsonObject => ({
    fsnum: shown(found.count),
    target: shown(found.target),
    mean: shown(found.mean),
  });
  return {
    ...wanted,
    alpha,
    rosenthal: { fsnum: shown(rosenthal.count), pval: shown(rosenthal.p) },
    orwin: target(orwin),
    orwin_weighted: target(orwinWeighted),
    rosenberg: {
      fsnum: shown(rosenberg.count),
      pval: shown(rosenberg.p),
      mean: shown(rosenberg.mean),
    },
  };
}

/** `tes`. */
export function excessKeys({ effects, variances }: Studies): JsonObject {
  const found = excessSignificance(effects, variances);
  return {
    O: found.observed,
    E: shown(found.expected),
    OEratio: shown(found.ratio),
    chi2: shown(found.chi2),
    pval_chi2: shown(found.pChi2),
    pval_binom: shown(found.pBinomial),
    theta: shown(found.theta),
  };
}

/** `henmi_copas`. */
export function henmiCopasKeys({ effects, variances }: Studies): JsonObject {
  const { estimate, standardError, interval, tau2 } = henmiCopas(effects, variances);
  return {
    beta: shown(estimate),
    se: shown(standardError),
    ci_lb: shown(interval.low),
    ci_ub: shown(interval.high),
    tau2: shown(tau2),
  };
}
