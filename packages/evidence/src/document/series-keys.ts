import type { SeriesPoint } from "../influence/series.ts";
import type { Fit } from "../models/fit-model.ts";
import { type Json, type JsonObject, shown } from "./json.ts";

type Point = NonNullable<SeriesPoint>;

/** Columns of a leave-one-out or cumulative series. */
export function seriesKeys(points: readonly SeriesPoint[], fit: Fit): JsonObject {
  const column = (value: (point: Point) => number): Json =>
    points.map((point) => shown(point && value(point)));
  return {
    estimate: column((point) => point.estimate),
    se: column((point) => point.standardError),
    [fit.test === "z" ? "zval" : "tval"]: column((point) => point.statistic),
    pval: column((point) => point.p),
    ci_lb: column((point) => point.low),
    ci_ub: column((point) => point.high),
    Q: column((point) => point.q),
    Qp: column((point) => point.qP),
    ...(fit.method === "EE" ? {} : { tau2: column((point) => point.tau2) }),
    I2: column((point) => point.iSquared),
    H2: column((point) => point.hSquared),
  };
}
