import { InvalidInput } from "@anagen/quantities";
import { cellsOf, type TwoByTwo } from "../effect-sizes/two-by-two.ts";
import { conditionalIndependence, homogeneityOfOdds } from "../tables/homogeneity-of-odds.ts";
import {
  type MantelHaenszelMeasure,
  mantelHaenszel,
  petoPool,
  type TablePool,
} from "../tables/mantel-haenszel.ts";
import { tableOf } from "./arm-data.ts";
import { isObject, type Json, type JsonObject, numberAt, oneOf, shown } from "./json.ts";
import type { Loaded } from "./loaded.ts";

function tablesOf(loaded: Loaded, path: string): TwoByTwo[] {
  const tables = loaded.rows.flatMap((row, i) => tableOf(row, `input[${i}]`) ?? []);
  if (tables.length === 0)
    throw new InvalidInput(path, loaded.rows[0], "rows with ai, n1i, ci and n2i");
  return tables;
}

/** One entry of `mh`. */
export function mantelHaenszelEntry(wanted: JsonObject, loaded: Loaded, path: string): JsonObject {
  const measure = oneOf(wanted["measure"], `${path}.measure`, ["RR", "OR", "RD"]);
  const level = numberAt(wanted, "level", path) ?? 0.95;
  const tables = tablesOf(loaded, path);
  const pool = mantelHaenszel(measure, tables, level);
  const out: JsonObject = { ...wanted, ...poolKeys(pool) };
  if (measure === "OR") Object.assign(out, oddsTests(wanted, tables, pool));
  if (wanted["leave1out"] !== undefined)
    out["leave1out"] = leaveOneTableOut(measure, tables, level);
  return out;
}

/** `peto`. */
export function petoEntry(wanted: JsonObject, loaded: Loaded): JsonObject {
  return {
    ...wanted,
    ...poolKeys(petoPool(tablesOf(loaded, "peto"), numberAt(wanted, "level", "peto") ?? 0.95)),
  };
}

function poolKeys(pool: TablePool): JsonObject {
  return {
    k: pool.tables,
    k_yi: pool.studyEffects,
    beta: shown(pool.estimate),
    se: shown(pool.standardError),
    zval: shown(pool.statistic),
    pval: shown(pool.p),
    ci_lb: shown(pool.interval.low),
    ci_ub: shown(pool.interval.high),
    QE: shown(pool.heterogeneity.q),
    QEp: shown(pool.heterogeneity.p),
    I2: shown(pool.heterogeneity.iSquared),
    H2: shown(pool.heterogeneity.hSquared),
  };
}

function oddsTests(wanted: JsonObject, tables: TwoByTwo[], pool: TablePool): JsonObject {
  const cells = tables.map(cellsOf);
  const asked = isObject(wanted["CMH"]) ? wanted["CMH"] : {};
  const correct = asked["correct"] !== false;
  const { mantelHaenszel: mh, cochran } = conditionalIndependence(cells, correct);
  const { df, tarone, breslowDay } = homogeneityOfOdds(
    cells,
    Math.exp(pool.estimate),
    pool.heterogeneity.df,
  );
  return {
    CMH: {
      MH: shown(mh.statistic),
      MHp: shown(mh.p),
      correct,
      CO: shown(cochran.statistic),
      COp: shown(cochran.p),
    },
    tarone: {
      TA: shown(tarone.statistic),
      df,
      TAp: shown(tarone.p),
      BD: shown(breslowDay.statistic),
      BDp: shown(breslowDay.p),
    },
  };
}

function leaveOneTableOut(
  measure: MantelHaenszelMeasure,
  tables: TwoByTwo[],
  level: number,
): JsonObject {
  const points = tables.map((_, left) => {
    try {
      return mantelHaenszel(
        measure,
        tables.filter((__, i) => i !== left),
        level,
      );
    } catch (error) {
      if (error instanceof InvalidInput) return null;
      throw error;
    }
  });
  const column = (value: (pool: TablePool) => number): Json =>
    points.map((pool) => shown(pool && value(pool)));
  return {
    estimate: column((pool) => pool.estimate),
    se: column((pool) => pool.standardError),
    zval: column((pool) => pool.statistic),
    pval: column((pool) => pool.p),
    ci_lb: column((pool) => pool.interval.low),
    ci_ub: column((pool) => pool.interval.high),
    Q: column((pool) => pool.heterogeneity.q),
    Qp: column((pool) => pool.heterogeneity.p),
    I2: column((pool) => pool.heterogeneity.iSquared),
    H2: column((pool) => pool.heterogeneity.hSquared),
  };
}
