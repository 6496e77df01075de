import { InvalidInput } from "@anagen/quantities";
import { freemanTukeyInverse } from "../effect-sizes/proportions.ts";
import { fitModel } from "../models/fit-model.ts";
import { predictEffect } from "../models/predict.ts";
import { optionsOf } from "./fit-entry.ts";
import { type JsonObject, shown } from "./json.ts";
import type { Loaded } from "./loaded.ts";

/** Double-arcsine results as proportions, at the harmonic mean of the sample sizes. */
export function backtransformKeys(own: JsonObject, loaded: Loaded): JsonObject {
  const id = typeof own["id"] === "string" ? own["id"] : "REML-z";
  const { studies, used } = loaded.model(null);
  const sizes = used.map((row) => {
    const size = loaded.sizes[row];
    if (size === null || size === undefined || !(size > 0))
      throw new InvalidInput(`input[${row}].ni`, size, "a number of people above 0");
    return size;
  });
  const n = sizes.length / sizes.reduce((sum, size) => sum + 1 / size, 0);
  const found = predictEffect(
    fitModel(studies, optionsOf(own, "diagnostics.backtransform", id)),
    [1],
  );
  const back = (angle: number | undefined) =>
    shown(angle === undefined ? null : freemanTukeyInverse(angle, n));
  return {
    id,
    harmonic_n: n,
    est: back(found.estimate),
    ci_lb: back(found.interval.low),
    ci_ub: back(found.interval.high),
    pi_lb: back(found.prediction?.low),
    pi_ub: back(found.prediction?.high),
    individual: sizes.map((size, i) =>
      shown(freemanTukeyInverse(studies.effects[i] ?? Number.NaN, size)),
    ),
  };
}
