import type { SourceId } from "../bibliography/sources.ts";

/**
 * How density or thickness was obtained, and the error of a change measured that way: one standard
 * deviation, in percent of the count, between two pictures of one place without any true change.
 * @source trichoscopy-change-errors: 12 ± 2 %, 7 ± 1 %, 9 ± 1 %, 0.4 ± 0.2 %
 */
export const MEASURING_METHODS = [
  { id: "matched-hairs", name: "Trichoscopy, hairs matched one by one", changeErrorPercent: 0.4 },
  { id: "corrected-count", name: "Phototrichogram, corrected by hand", changeErrorPercent: 7 },
  {
    id: "trichoscopy-corrected",
    name: "Trichoscopy, automatic and corrected",
    changeErrorPercent: 9,
  },
  { id: "automatic-count", name: "Phototrichogram, automatic", changeErrorPercent: 12 },
  { id: "hand-count", name: "Counted by hand", changeErrorPercent: null },
  { id: "other", name: "Another way", changeErrorPercent: null },
] as const;
export type MeasuringMethod = (typeof MEASURING_METHODS)[number]["id"];
export const MEASURING_METHOD_IDS = MEASURING_METHODS.map(({ id }) => id) as [
  MeasuringMethod,
  ...MeasuringMethod[],
];

/** The method with the largest known error: taken where a method's own error is not known. */
export const LARGEST_CHANGE_ERROR_PERCENT = 12;

export const CHANGE_ERROR_SOURCES: readonly SourceId[] = ["trichoscopy-change-errors"];
