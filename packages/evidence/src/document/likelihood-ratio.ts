import { InvalidInput } from "@anagen/quantities";
import { chiSquaredSf } from "../distributions/chi-squared.ts";
import type { Fit } from "../models/fit-model.ts";
import { fitStatistics } from "../models/fit-statistics.ts";
import { type JsonObject, shown, textAt } from "./json.ts";

/** Likelihood-ratio test of two ML fits, the reduced one nested in the full one. */
export function likelihoodRatioEntry(
  wanted: JsonObject,
  fits: ReadonlyMap<string, Fit>,
  path: string,
): JsonObject {
  const fitNamed = (key: "full" | "reduced") => {
    const id = textAt(wanted, key, path);
    const fit = fits.get(id);
    if (fit?.method !== "ML")
      throw new InvalidInput(`${path}.${key}`, id, "the id of a fit by ML in the same document");
    return fit;
  };
  const [full, reduced] = [fitNamed("full"), fitNamed("reduced")];
  if (full.studies.k !== reduced.studies.k)
    throw new InvalidInput(
      `${path}.full`,
      wanted["full"],
      "a fit to the same studies as the reduced one",
    );
  const df = full.studies.p - reduced.studies.p;
  if (!(df > 0))
    throw new InvalidInput(`${path}.full`, wanted["full"], "a fit with more coefficients");
  const logLikelihood = (fit: Fit) => fitStatistics(fit, "ML").logLikelihood;
  const statistic = 2 * (logLikelihood(full) - logLikelihood(reduced));
  return {
    ...wanted,
    LRT: shown(statistic),
    df,
    pval: shown(chiSquaredSf(Math.max(0, statistic), df)),
  };
}
