type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const WHOLE = new Set(["input", "at", "args", "factor_levels", "steps"]);
const WORDS = new Set(
  [
    "schema measure effect_given id method test level moderators full reduced by order_by type",
    "predictor model estimator side_given alpha correct cluster es rho alternative exact level",
  ].flatMap((line) => line.split(" ")),
);
const NOT_ASKED = new Set(["name", "title", "source", "character", "generator", "k", "weights"]);

/** A reference document with its results taken out: what a caller would ask. */
export function requestOf(reference: { [key: string]: Value }): { [key: string]: Value } {
  return emptied(reference, true);
}

function emptied(object: { [key: string]: Value }, top = false): { [key: string]: Value } {
  const kept: [string, Value][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (top && NOT_ASKED.has(key)) continue;
    if (key === "test" && typeof object["level"] === "string") continue;
    if (key === "weights" && isRecord(value))
      kept.push([key, Object.fromEntries(Object.keys(value).map((id) => [id, null]))]);
    else if (WHOLE.has(key)) kept.push([key, value]);
    else if (isRecord(value)) kept.push([key, emptied(value)]);
    else if (Array.isArray(value) && value.length > 0 && value.every(isRecord))
      kept.push([key, value.map((entry) => emptied(entry))]);
    else if (WORDS.has(key) && !Array.isArray(value)) kept.push([key, value]);
  }
  return Object.fromEntries(kept);
}

function isRecord(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
