import { InvalidInput } from "@anagen/quantities";
import { type JsonObject, numberAt, objectsAt, requireObject, textAt } from "../document/json.ts";

/** One pooled result as a synthesis printed it. */
export type SynthesisResult = {
  outcome: string;
  contrast: string | null;
  measure: string | null;
  estimate: number | null;
  low: number | null;
  high: number | null;
  iSquared: number | null;
  words: string | null;
};

export type Synthesis = {
  id: string;
  citation: string;
  studies: number | null;
  people: number | null;
  results: SynthesisResult[];
  notes: string | null;
  caveats: string[];
};

/** @throws {InvalidInput} naming the record and field */
export function loadSyntheses(records: readonly unknown[]): Synthesis[] {
  return records.map((input, i) => {
    const path = `syntheses[${i}]`;
    const record = requireObject(input, path);
    const caveats = record["caveats"] ?? [];
    if (!Array.isArray(caveats))
      throw new InvalidInput(`${path}.caveats`, caveats, "an array of texts");
    return {
      id: textAt(record, "id", path),
      citation: textAt(record, "citation", path),
      studies: numberAt(record, "k_review", path),
      people: numberAt(record, "n_review", path),
      results: objectsAt(record["results"], `${path}.results`).map((row, j) =>
        result(row, `${path}.results[${j}]`),
      ),
      notes: words(record, "notes"),
      caveats: caveats.map(String),
    };
  });
}

function result(row: JsonObject, path: string): SynthesisResult {
  const estimate = row["estimate"];
  return {
    outcome: textAt(row, "outcome", path),
    contrast: words(row, "contrast"),
    measure: words(row, "effect_measure_as_published"),
    estimate: typeof estimate === "number" ? estimate : null,
    low: numberAt(row, "ci_low", path),
    high: numberAt(row, "ci_high", path),
    iSquared: numberAt(row, "I2", path),
    words:
      typeof estimate === "string"
        ? `${estimate} ${words(row, "result") ?? ""}`.trim()
        : words(row, "result"),
  };
}

const words = (row: JsonObject, key: string): string | null => {
  const value = row[key];
  return typeof value === "string" ? value : null;
};
