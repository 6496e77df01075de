import { InvalidInput } from "@anagen/quantities";
import {
  type JsonObject,
  numberAt,
  objectsAt,
  oneOf,
  requireObject,
  textAt,
} from "../document/json.ts";
import {
  type Arm,
  CONFIDENCES,
  type Needling,
  type Outcome,
  type Responders,
  type Trial,
} from "./trial.ts";
import { normalise } from "./units.ts";

/**
 * Validates trial records and puts every outcome into a common unit beside its printed one.
 *
 * @throws {InvalidInput} naming the record and field; also where two records share an id
 */
export function loadTrials(records: readonly unknown[]): Trial[] {
  const trials = records.map((record, i) => loadTrial(record, `trials[${i}]`));
  const seen = new Set<string>();
  for (const { id } of trials) {
    if (seen.has(id)) throw new InvalidInput("id", id, "an id used once");
    seen.add(id);
  }
  return trials;
}

export function loadTrial(input: unknown, path = "trial"): Trial {
  const record = requireObject(input, path);
  const id = textAt(record, "id", path);
  const here = `${path}(${id})`;
  const design = textAt(record, "design", here);
  const tags = texts(record["tags"], `${here}.tags`);
  return {
    id,
    citation: textAt(record, "citation", here),
    year: numberAt(record, "year", here),
    doi: optionalText(record, "doi", here),
    pmid: optionalText(record, "pmid", here),
    design,
    randomised:
      /^RCT|randomi[sz]ed|randomly|within-patient randomised/i.test(design) &&
      !/non-randomised/i.test(design),
    withinPerson: tags.includes("split-scalp") || /split|within-patient|intrapatient/i.test(design),
    country: optionalText(record, "country", here),
    condition: textAt(record, "condition", here),
    sex: textAt(record, "sex", here),
    peopleRandomised: count(record, "n_randomised", here),
    peopleAnalysed: count(record, "n_analysed", here),
    durationWeeks: numberAt(record, "duration_weeks", here),
    comparison: optionalText(record, "comparison", here),
    arms: objectsAt(record["arms"], `${here}.arms`).map((arm, i) =>
      loadArm(arm, `${here}.arms[${i}]`),
    ),
    betweenGroup: objectsAt(record["between_group"], `${here}.between_group`).map((row, i) =>
      between(row, `${here}.between_group[${i}]`),
    ),
    derivedDifferenceSd: derivedSds(objectsAt(record["derived"], `${here}.derived`)),
    adverseEvents: optionalText(record, "adverse_events", here),
    riskOfBias: optionalText(record, "risk_of_bias", here),
    doubts: texts(record["integrity_flags"], `${here}.integrity_flags`),
    sources: objectsAt(record["source"], `${here}.source`).map((row, i) => ({
      where: textAt(row, "where", `${here}.source[${i}]`),
      whatWasSeen: textAt(row, "what_was_seen", `${here}.source[${i}]`),
    })),
    confidence: oneOf(record["confidence"], `${here}.confidence`, CONFIDENCES),
    tags,
    reviewed: optionalText(record, "reviewed", here),
  };
}

function loadArm(arm: JsonObject, path: string): Arm {
  const needling = arm["microneedling"];
  return {
    id: textAt(arm, "id", path),
    label: textAt(arm, "label", path),
    needling:
      needling === null || needling === undefined
        ? null
        : loadNeedling(requireObject(needling, `${path}.microneedling`), `${path}.microneedling`),
    cotherapy: textAt(arm, "cotherapy", path),
    people: count(arm, "n", path),
    outcomes: objectsAt(arm["outcomes"], `${path}.outcomes`).map((row, i) =>
      loadOutcome(row, `${path}.outcomes[${i}]`),
    ),
    responders: objectsAt(arm["responders"], `${path}.responders`).map((row, i) =>
      loadResponders(row, `${path}.responders[${i}]`),
    ),
  };
}

function loadNeedling(row: JsonObject, path: string): Needling {
  const range = row["needle_mm_range"];
  const [low, high] = Array.isArray(range) ? range : [];
  return {
    device: optionalText(row, "device", path),
    needleMm: numberAt(row, "needle_mm", path),
    needleMmRange: typeof low === "number" && typeof high === "number" ? [low, high] : null,
    intervalWeeks: numberAt(row, "interval_weeks", path),
    sessions: numberAt(row, "sessions", path),
    visualEndpoint: optionalText(row, "visual_endpoint", path),
  };
}

function loadOutcome(row: JsonObject, path: string): Outcome {
  const sd = numberAt(row, "sd", path);
  if (sd !== null && !(sd >= 0)) throw new InvalidInput(`${path}.sd`, sd, "0 or above, or null");
  const printed = { mean: numberAt(row, "mean", path), sd, unit: textAt(row, "unit", path) };
  return {
    measure: textAt(row, "measure", path),
    kind: textAt(row, "kind", path),
    timepointWeeks: numberAt(row, "timepoint_weeks", path),
    printed,
    normalised: normalise(printed),
    sdSource: textAt(row, "sd_source", path),
  };
}

function loadResponders(row: JsonObject, path: string): Responders {
  const events = count(row, "events", path);
  const total = count(row, "total", path);
  if (events !== null && total !== null && events > total)
    throw new InvalidInput(`${path}.events`, events, `at most the total (${total})`);
  const percent = numberAt(row, "percent", path);
  if (percent !== null && !(percent >= 0 && percent <= 100))
    throw new InvalidInput(`${path}.percent`, percent, "from 0 to 100, or null");
  return {
    measure: textAt(row, "measure", path),
    timepointWeeks: numberAt(row, "timepoint_weeks", path),
    events,
    total,
    percent,
  };
}

function between(row: JsonObject, path: string): Trial["betweenGroup"][number] {
  const p = row["p"];
  return {
    measure: textAt(row, "measure", path),
    p: typeof p === "number" ? p : null,
    pPrinted: p === undefined || p === null ? null : String(p),
    difference: numberAt(row, "difference", path),
  };
}

function derivedSds(rows: readonly JsonObject[]): Trial["derivedDifferenceSd"] {
  return rows.flatMap((row) => {
    const quantity = String(row["quantity"] ?? "");
    const value = row["value"];
    const found = /^SD of within-person difference in change, (.+?)(?: \(um\))?$/.exec(quantity);
    return found && typeof value === "number" ? [{ measure: found[1] ?? "", value }] : [];
  });
}

function count(row: JsonObject, key: string, path: string): number | null {
  const value = numberAt(row, key, path);
  if (value !== null && !(Number.isInteger(value) && value >= 0))
    throw new InvalidInput(`${path}.${key}`, value, "a whole number of people, or null");
  return value;
}

function optionalText(row: JsonObject, key: string, path: string): string | null {
  const value = row[key];
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new InvalidInput(`${path}.${key}`, value, "a text or null");
  return value;
}

function texts(value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new InvalidInput(path, value, "an array of texts");
  return value.map((entry, i) => {
    if (typeof entry !== "string") throw new InvalidInput(`${path}[${i}]`, entry, "a text");
    return entry;
  });
}
