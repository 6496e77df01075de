import { InvalidInput } from "@anagen/quantities";
import { smallSampleFactor } from "../models/fit-statistics.ts";
import { criticalValue } from "../models/test-kinds.ts";
import type { Sigma2 } from "../multilevel/block-solve.ts";
import { type ClusteredStudies, groupByCluster } from "../multilevel/clusters.ts";
import {
  clusterDeviations,
  fitMultilevel,
  type MultilevelFit,
  sigma2Interval,
} from "../multilevel/fit-multilevel.ts";
import { squareRows } from "./fit-entry.ts";
import {
  isObject,
  type JsonObject,
  numberAt,
  objectsAt,
  oneOf,
  shown,
  shownAll,
  textAt,
} from "./json.ts";
import type { Loaded } from "./loaded.ts";
import { robustKeys } from "./robust.ts";

/** The `multilevel` part: three-level models of the effects inside the named clusters. */
export function multilevelPart(wanted: JsonObject, loaded: Loaded): JsonObject {
  const cluster = textAt(wanted, "cluster", "multilevel");
  return {
    ...wanted,
    fits: objectsAt(wanted["fits"], "multilevel.fits").map((entry, i) =>
      multilevelEntry(entry, cluster, loaded, `multilevel.fits[${i}]`),
    ),
  };
}

function multilevelEntry(
  entry: JsonObject,
  cluster: string,
  loaded: Loaded,
  path: string,
): JsonObject {
  const moderators = typeof entry["moderators"] === "string" ? entry["moderators"] : null;
  const model = loaded.model(moderators);
  const labels = model.used.map((row) => {
    const label = loaded.rows[row]?.[cluster];
    if (typeof label !== "string" && typeof label !== "number")
      throw new InvalidInput(`input[${row}].${cluster}`, label, "a cluster's name or number");
    return label;
  });
  const rho = numberAt(entry, "rho", path) ?? 0;
  const data: ClusteredStudies = groupByCluster(model.studies, labels, rho);
  const fit = fitMultilevel(data, {
    method: oneOf(entry["method"], `${path}.method`, ["REML", "ML"], "REML"),
    test: oneOf(entry["test"], `${path}.test`, ["z", "t"], "z"),
    level: numberAt(entry, "level", path) ?? 0.95,
  });
  const { k, p, design } = model.studies;
  const out: JsonObject = { ...entry, rho };
  if (moderators !== null)
    out["X"] = Array.from({ length: k }, (_, i) => Array.from(design.x.subarray(i * p, i * p + p)));
  Object.assign(out, coefficientPart(fit), variancePart(fit), informationPart(fit));
  if (moderators === null) Object.assign(out, predictionPart(fit));
  if (Array.isArray(entry["robust"]))
    out["robust"] = objectsAt(entry["robust"], `${path}.robust`).map((one) => ({
      ...one,
      ...robustKeys(fit, one["type"], false),
    }));
  if (isObject(entry["blup_cluster"])) {
    const found = clusterDeviations(fit);
    out["blup_cluster"] = {
      levels: found.map(({ label }) => label),
      pred: found.map(({ estimate }) => shown(estimate)),
      se: found.map(({ standardError }) => shown(standardError)),
    };
  }
  return out;
}

function coefficientPart(fit: MultilevelFit): JsonObject {
  const { studies, rows } = fit.data;
  return {
    coef_names: [...studies.design.names],
    k: studies.k,
    p: studies.p,
    n_clusters: rows.length,
    beta: shownAll(fit.estimates),
    se: shownAll(fit.standardErrors),
    [fit.test === "z" ? "zval" : "tval"]: shownAll(fit.statistics),
    ...(fit.df === null ? {} : { ddf: fit.df }),
    pval: shownAll(fit.p),
    ci_lb: fit.intervals.map(({ low }) => shown(low)),
    ci_ub: fit.intervals.map(({ high }) => shown(high)),
    vb: squareRows(fit.covariance, studies.p),
    QE: shown(fit.heterogeneity.q),
    QE_df: fit.heterogeneity.df,
    QEp: shown(fit.heterogeneity.p),
    QM: shown(fit.omnibus.statistic),
    QM_df: fit.omnibus.df2 === null ? [fit.omnibus.df] : [fit.omnibus.df, fit.omnibus.df2],
    QMp: shown(fit.omnibus.p),
  };
}

function variancePart(fit: MultilevelFit): JsonObject {
  const { between, within } = fit.sigma2;
  const total = between + within;
  const share = (part: number) => shown((100 * part) / (total + fit.typicalVariance));
  const interval = (which: keyof Sigma2) => {
    const { low, high } = sigma2Interval(fit, which);
    return [shown(low), shown(high)];
  };
  return {
    sigma2: [between, within],
    typical_v: shown(fit.typicalVariance),
    I2_total: share(total),
    I2_level: [share(between), share(within)],
    icc: shown(between / total),
    ...(fit.data.studies.p === 1 && fit.test === "z"
      ? { sigma2_ci_pl: [interval("between"), interval("within")] }
      : {}),
  };
}

function informationPart(fit: MultilevelFit): JsonObject {
  const { k, p } = fit.data.studies;
  const parameters = p + 2;
  const observations = fit.method === "ML" ? k : k - p;
  const twice = -2 * fit.logLikelihood;
  return {
    ll: shown(fit.logLikelihood),
    AIC: shown(twice + 2 * parameters),
    BIC: shown(twice + parameters * Math.log(observations)),
    AICc: shown(twice + 2 * parameters * smallSampleFactor(observations, parameters)),
  };
}

function predictionPart(fit: MultilevelFit): JsonObject {
  const variance = (fit.standardErrors[0] ?? 0) ** 2 + fit.sigma2.between + fit.sigma2.within;
  const half = criticalValue(fit.level, fit.df) * Math.sqrt(variance);
  const estimate = fit.estimates[0] ?? Number.NaN;
  return { pi_lb: shown(estimate - half), pi_ub: shown(estimate + half) };
}
