import { InvalidInput } from "@anagen/quantities";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { levelsOf } from "../models/formula.ts";
import { prepareStudies } from "../models/studies.ts";
import { optionsOf } from "./fit-entry.ts";
import { type JsonObject, objectsAt, shown, textAt } from "./json.ts";
import type { Loaded } from "./loaded.ts";

/** The `subgroups` part: an own fit per level, and the test that the levels agree. */
export function subgroupsPart(wanted: JsonObject, loaded: Loaded): JsonObject {
  const by = textAt(wanted, "by", "subgroups");
  const labels = loaded.used.map((row) => {
    const label = loaded.rows[row]?.[by];
    return label === null || label === undefined ? null : String(label);
  });
  const words = labels.map((label) => ({ [by]: label }));
  const present = new Set(labels);
  const levels = (levelsOf(words, by, loaded.levels) ?? []).filter((level) => present.has(level));
  if (levels.length === 0)
    throw new InvalidInput("subgroups.by", by, "a variable with at least one level");
  return {
    ...wanted,
    results: objectsAt(wanted["results"], "subgroups.results").map((result, i) =>
      subgroupResult(result, levels, labels, loaded, `subgroups.results[${i}]`),
    ),
  };
}

function subgroupResult(
  result: JsonObject,
  levels: readonly string[],
  labels: readonly (string | null)[],
  loaded: Loaded,
  path: string,
): JsonObject {
  const options = optionsOf(result, path, textAt(result, "id", path));
  const { effects, variances } = loaded.model(null).studies;
  const fits = levels.map((level) => {
    const rows = labels.flatMap((label, i) => (label === level ? [i] : []));
    const pick = (values: Float64Array) => rows.map((i) => values[i] ?? Number.NaN);
    const single = rows.length === 1;
    return fitModel(prepareStudies(pick(effects), pick(variances)), {
      ...options,
      test: single ? "z" : options.test,
    });
  });
  const between = fitModel(
    prepareStudies(
      fits.map((fit) => fit.estimates[0] ?? Number.NaN),
      fits.map((fit) => (fit.standardErrors[0] ?? Number.NaN) ** 2),
    ),
    { method: "EE", test: "z" },
  );
  return {
    ...result,
    levels: fits.map((fit, i) => ({ level: levels[i] ?? "", ...levelKeys(fit) })),
    between: {
      Q: shown(between.heterogeneity.q),
      df: between.heterogeneity.df,
      pval: shown(between.heterogeneity.p),
    },
  };
}

function levelKeys(fit: Fit): JsonObject {
  return {
    k: fit.studies.k,
    test: fit.test,
    beta: shown(fit.estimates[0]),
    se: shown(fit.standardErrors[0]),
    ci_lb: shown(fit.intervals[0]?.low),
    ci_ub: shown(fit.intervals[0]?.high),
    pval: shown(fit.p[0]),
    tau2: fit.tau2,
    I2: shown(fit.inconsistency.iSquared),
    QE: shown(fit.heterogeneity.q),
    QEp: shown(fit.heterogeneity.p),
  };
}
