import { InvalidInput } from "@anagen/quantities";
import { seOfTau2 } from "../heterogeneity/estimate-tau2.ts";
import { TAU2_METHODS } from "../heterogeneity/methods.ts";
import { profileLikelihoodInterval, qProfile } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { fitStatistics } from "../models/fit-statistics.ts";
import { testCoefficients } from "../models/omnibus.ts";
import { predictEffect } from "../models/predict.ts";
import { rSquared } from "../models/r-squared.ts";
import { type OmnibusTest, TEST_KINDS } from "../models/test-kinds.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  numberAt,
  objectsAt,
  oneOf,
  shown,
  shownAll,
} from "./json.ts";
import type { Loaded, Modelled } from "./loaded.ts";

export type EntryOptions = { method: Fit["method"]; test: Fit["test"]; level: number };

/** Method, test and level of an entry, with an id such as `REML-knha` as fallback. */
export function optionsOf(entry: JsonObject, path: string, id = ""): EntryOptions {
  const [method, test] = (id.split(" ")[0] ?? "").split("-");
  return {
    method: oneOf(alias(entry["method"] ?? method), `${path}.method`, TAU2_METHODS, "REML"),
    test: oneOf(entry["test"] ?? test, `${path}.test`, TEST_KINDS, "z"),
    level: numberAt(entry, "level", path) ?? 0.95,
  };
}

/** metafor's other names of the equal-effects model. */
const alias = (method: Json | undefined) => (method === "FE" || method === "CE" ? "EE" : method);

/** One entry of `fits`: everything the model gives, by the names of the reference files. */
export function fitEntry(
  entry: JsonObject,
  loaded: Loaded,
  path: string,
): { out: JsonObject; fit: Fit } {
  const id = typeof entry["id"] === "string" ? entry["id"] : path;
  const options = optionsOf(entry, path, id);
  const moderators = typeof entry["moderators"] === "string" ? entry["moderators"] : null;
  const model = loaded.model(moderators);
  const fit = fitModel(model.studies, options);
  const out: JsonObject = { ...entry, id, ...options };
  if (moderators !== null) out["X"] = designRows(model);
  if (moderators !== null) out["used"] = model.used;
  Object.assign(out, coefficientKeys(fit), heterogeneityKeys(fit), {
    k_omitted: moderators === null ? 0 : loaded.rows.length - model.used.length,
  });
  if (moderators !== null) {
    const share = rSquared(fit);
    if (share !== null) out["R2"] = shown(share);
  }
  out["fit_stats"] = { ML: statisticKeys(fit, "ML"), REML: statisticKeys(fit, "REML") };
  if (moderators === null && fit.method !== "EE") Object.assign(out, predictionKeys(fit, [1]));
  if (Array.isArray(entry["predict"]))
    out["predict"] = objectsAt(entry["predict"], `${path}.predict`).map((wanted, i) =>
      predictAt(wanted, fit, model, `${path}.predict[${i}]`),
    );
  if (isObject(entry["anova_btt"]))
    out["anova_btt"] = anovaKeys(entry["anova_btt"], fit, model, path);
  return { out, fit };
}

function designRows({ studies }: Modelled): Json {
  const { k, p, design } = studies;
  return Array.from({ length: k }, (_, i) => Array.from(design.x.subarray(i * p, i * p + p)));
}

/** Coefficients with tests and intervals, one entry each. */
export function coefficientKeys(fit: Fit): JsonObject {
  const { p, k } = fit.studies;
  return {
    coef_names: [...fit.studies.design.names],
    k,
    p,
    beta: shownAll(fit.estimates),
    se: shownAll(fit.standardErrors),
    [fit.test === "z" ? "zval" : "tval"]: shownAll(fit.statistics),
    ...(fit.test === "z" ? {} : { ddf: fit.df }),
    pval: shownAll(fit.p),
    ci_lb: fit.intervals.map(({ low }) => shown(low)),
    ci_ub: fit.intervals.map(({ high }) => shown(high)),
    vb: squareRows(fit.covariance, p),
  };
}

/** A p x p matrix as rows. */
export function squareRows(matrix: Float64Array, p: number): Json {
  return Array.from({ length: p }, (_, i) =>
    Array.from({ length: p }, (__, j) => shown(at(matrix, i * p + j))),
  );
}

function heterogeneityKeys(fit: Fit): JsonObject {
  const { studies, method, tau2, level } = fit;
  const out: JsonObject = {
    tau2,
    se_tau2: shown(seOfTau2(studies, method, tau2)),
    I2: shown(fit.inconsistency.iSquared),
    H2: shown(fit.inconsistency.hSquared),
    QE: shown(fit.heterogeneity.q),
    QE_df: fit.heterogeneity.df,
    QEp: shown(fit.heterogeneity.p),
    ...omnibusKeys(fit.omnibus),
    btt: fit.omnibus.tested,
    ...(fit.scale === null ? {} : { s2w: shown(fit.scale) }),
    ...(fit.severalMaxima ? { multimodal: true } : {}),
  };
  const profile = method === "EE" ? null : qProfile(studies, level);
  if (profile === null) return out;
  out["tau2_ci"] = [shown(profile.tau2.low), shown(profile.tau2.high)];
  out["I2_ci"] = [shown(profile.iSquared.low), shown(profile.iSquared.high)];
  out["H2_ci"] = [shown(profile.hSquared.low), shown(profile.hSquared.high)];
  if (profile.empty) Object.assign(out, { tau2_ci_empty: true, tau2_ci_open: ["<", "<"] });
  if (method === "ML" || method === "REML") {
    const { low, high } = profileLikelihoodInterval(studies, tau2, method, level);
    out["tau2_ci_pl"] = [shown(low), shown(high)];
  }
  return out;
}

function omnibusKeys({ statistic, df, df2, p }: OmnibusTest): JsonObject {
  return { QM: shown(statistic), QM_df: df2 === null ? [df] : [df, df2], QMp: shown(p) };
}

function statisticKeys(fit: Fit, kind: "ML" | "REML"): JsonObject {
  const { logLikelihood, deviance, aic, bic, aicc } = fitStatistics(fit, kind);
  return {
    ll: shown(logLikelihood),
    dev: shown(deviance),
    AIC: shown(aic),
    BIC: shown(bic),
    AICc: shown(aicc),
  };
}

function predictionKeys(fit: Fit, x: readonly number[]): JsonObject {
  const { prediction, predictionByT } = predictEffect(fit, x);
  if (prediction === null || predictionByT === null) return {};
  return {
    pi_lb: shown(prediction.low),
    pi_ub: shown(prediction.high),
    pi_lb_riley: shown(predictionByT.low),
    pi_ub_riley: shown(predictionByT.high),
  };
}

function predictAt(wanted: JsonObject, fit: Fit, model: Modelled, path: string): JsonObject {
  const x = model.designRow(wanted["at"], `${path}.at`);
  const found = predictEffect(fit, x);
  return {
    ...wanted,
    x: fit.studies.design.hasIntercept ? x.slice(1) : x,
    pred: shown(found.estimate),
    se: shown(found.standardError),
    ci_lb: shown(found.interval.low),
    ci_ub: shown(found.interval.high),
    ...predictionKeys(fit, x),
  };
}

/** Without `btt`, the coefficients of the formula's first term are tested. */
function anovaKeys(wanted: JsonObject, fit: Fit, model: Modelled, path: string): JsonObject {
  const given = wanted["btt"];
  const tested = Array.isArray(given) ? given.map(Number) : model.termColumns[0];
  if (tested === undefined)
    throw new InvalidInput(`${path}.anova_btt`, wanted, "a fit with moderators");
  const test = testCoefficients(fit.estimates, fit.covariance, tested, fit.df);
  return { ...wanted, btt: tested, ...omnibusKeys(test) };
}
