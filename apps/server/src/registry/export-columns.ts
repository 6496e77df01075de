export type Cell = string | number | null;
export type RowKind = "session" | "side-effect" | "outcome";

/** The columns of the export in their order: what each means, its unit, and how it is stored. */
export const EXPORT_COLUMNS = [
  text("person", "The same person has the same mark at this site; it cannot be turned back"),
  text("row", "session, side-effect or outcome"),
  whole("days_since_first_session", "Whole days; below 0 is before the first session", "days"),
  text("age_band", "Age at the first session; withheld where fewer than 5 share it with the sex"),
  text("sex", "As entered; withheld with the age band"),
  text("device", "Kind of device of the plan"),
  text("depth_band", "Deepest session that the plan has"),
  whole("interval_days", "Days between sessions by the plan", "days"),
  text("co_therapy", "What the plan combines, separated by |"),
  whole("session_number", "1 for the first session of the plan"),
  number("deepest_mm", "Deepest setting used in the session", "mm"),
  whole("zones", "Zones needled in the session"),
  whole("pain_during", "0 to 10"),
  text("session_outcome", "How the session ended"),
  text("term", "Side effect (CTCAE term)"),
  whole("grade", "Worst grade that the side effect had, 1 to 5"),
  text("causality", "WHO-UMC category"),
  text("milestone", "Milestone of the outcome"),
  number("density_per_cm2", "Density of hair", "hairs per cm²"),
  text("density_method", "How density was measured; compare equal methods only"),
  text("density_zone", "Where density was measured; compare equal zones only"),
  number("shaft_um", "Thickness of the shaft", "µm"),
  whole("satisfaction_patient", "-3 very much worse to 3 very much better"),
  whole("satisfaction_clinician", "-3 very much worse to 3 very much better"),
] as const;

export type ColumnName = (typeof EXPORT_COLUMNS)[number]["name"];
export type ExportRow = Readonly<Record<ColumnName, Cell>>;

function text<const Name extends string>(name: Name, meaning: string) {
  return { name, meaning, unit: null, type: "STRING" as const };
}
function whole<const Name extends string>(name: Name, meaning: string, unit: string | null = null) {
  return { name, meaning, unit, type: "INT32" as const };
}
function number<const Name extends string>(
  name: Name,
  meaning: string,
  unit: string | null = null,
) {
  return { name, meaning, unit, type: "DOUBLE" as const };
}
