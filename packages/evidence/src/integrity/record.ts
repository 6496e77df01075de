import { isObject, type JsonObject } from "../document/json.ts";

/** What the checks read of a trial record; anything missing stays null. */
export type CheckedArm = {
  id: string;
  n: number | null;
  outcomes: CheckedOutcome[];
  responders: CheckedResponders[];
};

export type CheckedOutcome = {
  measure: string;
  kind: string;
  weeks: number | null;
  mean: number | null;
  sd: number | null;
  unit: string;
};

export type CheckedResponders = {
  measure: string;
  weeks: number | null;
  events: number | null;
  total: number | null;
  percent: number | null;
};

export type CheckedTrial = {
  id: string;
  citation: string;
  design: string;
  condition: string;
  sex: string;
  country: string | null;
  randomised: number | null;
  analysed: number | null;
  durationWeeks: number | null;
  durationReported: string;
  arms: CheckedArm[];
  between: { measure: string; p: number | string | null }[];
  /** sentences of the sources and the reader's notes */
  notes: string[];
  withinPerson: boolean;
};

const WITHIN_PERSON = /split|within-patient|within-person|intrapatient|five-patch/i;

export function checkedTrial(record: JsonObject): CheckedTrial {
  const design = text(record["design"]);
  const tags = list(record["tags"]).map(text);
  return {
    id: text(record["id"]),
    citation: text(record["citation"]),
    design,
    condition: text(record["condition"]),
    sex: text(record["sex"]),
    country: typeof record["country"] === "string" ? record["country"] : null,
    randomised: number(record["n_randomised"]),
    analysed: number(record["n_analysed"]),
    durationWeeks: number(record["duration_weeks"]),
    durationReported: text(record["duration_reported"]),
    arms: objects(record["arms"]).map(checkedArm),
    between: objects(record["between_group"]).map((row) => ({
      measure: text(row["measure"]),
      p: typeof row["p"] === "number" || typeof row["p"] === "string" ? row["p"] : null,
    })),
    notes: [
      ...list(record["integrity_flags"]).map(text),
      ...objects(record["source"]).map((source) => text(source["what_was_seen"])),
    ],
    withinPerson: WITHIN_PERSON.test(design) || tags.includes("split-scalp"),
  };
}

function checkedArm(arm: JsonObject): CheckedArm {
  return {
    id: text(arm["id"]),
    n: number(arm["n"]),
    outcomes: objects(arm["outcomes"]).map((row) => ({
      measure: text(row["measure"]),
      kind: text(row["kind"]),
      weeks: number(row["timepoint_weeks"]),
      mean: number(row["mean"]),
      sd: number(row["sd"]),
      unit: plainUnit(text(row["unit"])),
    })),
    responders: objects(arm["responders"]).map((row) => ({
      measure: text(row["measure"]),
      weeks: number(row["timepoint_weeks"]),
      events: number(row["events"]),
      total: number(row["total"]),
      percent: number(row["percent"]),
    })),
  };
}

/** One spelling for cm², inch² (in², sq in) and µm, which people write in many ways. */
const plainUnit = (unit: string): string =>
  unit
    .replaceAll("²", "2")
    .replace(/\bsq(?:uare)? ?(cm|in(?:ch)?)\b/i, "$12")
    .replace(/\bin2\b/, "inch2")
    .replace(/^(?:[µμ]m|microns?|micromet(?:er|re)s?)$/i, "um");

export const text = (value: unknown): string => (typeof value === "string" ? value : "");
export const number = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const objects = (value: unknown): JsonObject[] => list(value).filter(isObject);

/** Size of an arm: as recorded, or an equal share of all people where no arm's size is known. */
export function armSize(
  trial: CheckedTrial,
  arm: CheckedArm,
): { n: number; assumed: boolean } | null {
  if (arm.n !== null) return { n: arm.n, assumed: false };
  const all = trial.randomised;
  if (all === null || trial.arms.some((other) => other.n !== null)) return null;
  if (trial.withinPerson || trial.arms.length === 1) return { n: all, assumed: true };
  const share = all / trial.arms.length;
  return Number.isInteger(share) ? { n: share, assumed: true } : null;
}

/** Digits after the point as printed. */
export function decimals(value: number): number {
  const [, fraction = ""] = String(value).split(".");
  return fraction.length;
}

export const show = (value: number, digits = 3): string =>
  String(Number(value.toPrecision(digits)));
