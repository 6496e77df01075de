import { fisherSf } from "../distributions/fisher-f.ts";
import { clusterRobust } from "../influence/cluster-robust.ts";
import { at } from "../linear-algebra/cholesky.ts";
import type { Fit } from "../models/fit-model.ts";
import { testCoefficients } from "../models/omnibus.ts";
import type { MultilevelFit } from "../multilevel/fit-multilevel.ts";
import type { Json, JsonObject } from "./json.ts";
import { shown, shownAll } from "./json.ts";

/** The keys of one `robust` entry; plain numbers where there is one coefficient and `single` asks. */
export function robustKeys(fit: Fit | MultilevelFit, type: Json | undefined, single: boolean) {
  const kind = typeof type === "string" && type.includes("CR2") ? "CR2" : "CR1";
  const found = clusterRobust(fit, kind);
  const lists = {
    se: shownAll(found.standardErrors),
    tval: shownAll(found.statistics),
    df: shownAll(found.df),
    pval: shownAll(found.p),
    ci_lb: found.intervals.map(({ low }) => shown(low)),
    ci_ub: found.intervals.map(({ high }) => shown(high)),
  };
  if (single)
    return {
      beta: shown(fit.estimates[0]),
      ...Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, values[0] ?? null])),
    };
  const { tested } = fit.omnibus;
  const df = at(found.df, kind === "CR2" ? (tested[0] ?? 0) : 0);
  // CR2 of several coefficients at once needs another df.
  const joint = kind === "CR1" || tested.length === 1;
  return { ...lists, ...(joint ? omnibus(fit, found.covariance, df) : NO_OMNIBUS) };
}

const NO_OMNIBUS: JsonObject = { QM: null, QM_df: null, QMp: null };

function omnibus(fit: Fit | MultilevelFit, covariance: Float64Array, df: number): JsonObject {
  const { tested } = fit.omnibus;
  const { statistic } = testCoefficients(fit.estimates, covariance, tested, df);
  return {
    QM: shown(statistic),
    QM_df: [tested.length, df],
    QMp: shown(fisherSf(statistic, tested.length, df)),
  };
}
