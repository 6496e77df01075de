import { type CaseInfluence, caseInfluence } from "../influence/case-influence.ts";
import { deletedFits } from "../influence/deleted-fits.ts";
import { type Deleted, deletedResidual, residualsOf } from "../influence/residuals.ts";
import { type Shrunken, shrunkenEffects } from "../influence/shrunken-effects.ts";
import type { Fit } from "../models/fit-model.ts";
import { type Json, type JsonObject, shown, shownAll } from "./json.ts";

/** All columns of the influence diagnostics. */
export function influenceKeys(fit: Fit): JsonObject {
  const cases = caseInfluence(fit);
  const column = (value: (one: CaseInfluence) => number): Json =>
    cases.map((one) => shown(one && value(one)));
  return {
    rstudent: column((one) => one.rstudent),
    dffits: column((one) => one.dffits),
    cook_d: column((one) => one.cookDistance),
    cov_r: column((one) => one.covarianceRatio),
    tau2_del: column((one) => one.tau2Without),
    QE_del: column((one) => one.qWithout),
    hat: column((one) => one.leverage),
    weight: column((one) => one.weightPercent),
    dfbs: cases.map((one) => (one === null ? null : one.dfbetas.map(shown))),
    is_infl: cases.map((one) => (one === null ? null : one.influential)),
  };
}

/** `residuals` of a fit, internally and externally standardised. */
export function residualKeys(fit: Fit): JsonObject {
  const inside = residualsOf(fit);
  const outside = deletedFits(fit).map((without, i) => deletedResidual(fit, without, i));
  const column = (value: (one: Deleted) => number): Json =>
    outside.map((one) => shown(one && value(one)));
  return {
    raw: shownAll(inside.raw),
    fitted: shownAll(inside.fitted),
    rstandard: { se: shownAll(inside.standardErrors), z: shownAll(inside.standardized) },
    rstudent: {
      resid: column((one) => one.residual),
      se: column((one) => one.standardError),
      z: column((one) => one.standardized),
    },
  };
}

/** `blup` of a fit. */
export function shrunkenKeys(fit: Fit): JsonObject {
  const { effects, deviations } = shrunkenEffects(fit);
  const columns = (rows: Shrunken[]): JsonObject => ({
    pred: rows.map((row) => shown(row.estimate)),
    se: rows.map((row) => shown(row.standardError)),
    pi_lb: rows.map((row) => shown(row.interval.low)),
    pi_ub: rows.map((row) => shown(row.interval.high)),
  });
  return { blup: columns(effects), ranef: columns(deviations) };
}

/** Weight of each study in percent. */
export function weightKeys(fit: Fit): Json {
  const { weights } = fit.regression;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return shownAll(weights.map((weight) => (100 * weight) / total));
}
