import { InvalidInput } from "@anagen/quantities";
import type { Fit } from "../models/fit-model.ts";
import { likelihoodRatioTest } from "../models/likelihood-ratio.ts";
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
  try {
    const { statistic, df, p } = likelihoodRatioTest(fitNamed("full"), fitNamed("reduced"));
    return { ...wanted, LRT: shown(statistic), df, pval: shown(p) };
  } catch (error) {
    if (!(error instanceof InvalidInput) || error.path.startsWith(path)) throw error;
    throw new InvalidInput(`${path}.${error.path}`, error.received, error.allowed);
  }
}
