import { InvalidInput } from "@anagen/quantities";
import { type Fit, fitModel } from "../models/fit-model.ts";
import { selectStudies } from "../models/studies.ts";

/** The same model on the given rows; null where it cannot be fitted to them (singular design). */
export function refit(fit: Fit, rows: readonly number[]): Fit | null {
  try {
    return fitModel(selectStudies(fit.studies, rows), fit);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** The fit without each study in turn; null where it cannot be fitted. */
export function deletedFits(fit: Fit): (Fit | null)[] {
  const rows = Array.from({ length: fit.studies.k }, (_, i) => i);
  if (rows.length < 2) return rows.map(() => null);
  return rows.map((left) =>
    refit(
      fit,
      rows.filter((row) => row !== left),
    ),
  );
}
