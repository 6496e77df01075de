import type { Sheet } from "../files/sheet.ts";
import type { TrialRow } from "./facets.ts";

/** The list as a file: one line a study, what is not known left empty. */
export function trialSheet(rows: readonly TrialRow[]): Sheet {
  return {
    caption: "Studies",
    columns: [
      "id",
      "citation",
      "year",
      "country",
      "condition",
      "design",
      "comparison",
      "people randomised",
      "people analysed",
      "duration weeks",
      "devices",
      "needle from mm",
      "needle to mm",
      "checks failed",
      "checks not possible",
      "how closely read",
      "doi",
      "pmid",
    ],
    rows: rows.map(({ trial, country, devices, needleMm, fails, cannot }) => [
      trial.id,
      trial.citation,
      trial.year,
      country,
      trial.condition,
      trial.design,
      trial.comparison,
      trial.peopleRandomised,
      trial.peopleAnalysed,
      trial.durationWeeks,
      devices.join("; "),
      needleMm?.[0] ?? null,
      needleMm?.[1] ?? null,
      fails,
      cannot,
      trial.confidence,
      trial.doi,
      trial.pmid,
    ]),
  };
}
