import { InvalidInput } from "@anagen/quantities";
import type { Fit } from "../models/fit-model.ts";
import { levelsOf, wordOf } from "../models/formula.ts";
import { fitSubgroups } from "../models/subgroups.ts";
import { optionsOf } from "./fit-entry.ts";
import { type JsonObject, objectsAt, shown, textAt } from "./json.ts";
import type { Loaded } from "./loaded.ts";

/** The `subgroups` part: an own fit per level, and the test that the levels agree. */
export function subgroupsPart(wanted: JsonObject, loaded: Loaded): JsonObject {
  const by = textAt(wanted, "by", "subgroups");
  const labels = loaded.used.map((row) => {
    const label = loaded.rows[row]?.[by];
    return label === null || label === undefined || typeof label === "object"
      ? null
      : wordOf(label);
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
  const found = fitSubgroups(loaded.model(null).studies, labels, levels, options);
  return {
    ...result,
    levels: found.levels.map(({ level, fit }) => ({ level, ...levelKeys(fit) })),
    between: {
      Q: shown(found.between.q),
      df: found.between.df,
      pval: shown(found.between.p),
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
