import { InvalidInput } from "@anagen/quantities";
import { isObject, type JsonObject } from "../document/json.ts";
import { checkArmSums } from "./arm-sums.ts";
import { checkBiology } from "./biology.ts";
import { checkDenominators } from "./denominators.ts";
import { checkDoublePublication } from "./double-publication.ts";
import { checkGrim } from "./grim.ts";
import { checkPFromCounts, checkPFromMeans } from "./p-values.ts";
import { checkPercentages } from "./percentages.ts";
import { type CheckedTrial, checkedTrial } from "./record.ts";
import { type Check, cannot, type StudyReport } from "./report.ts";
import { checkSpread } from "./spread.ts";
import { checkStatedSizes } from "./stated-sizes.ts";
import { checkSynthesis } from "./syntheses.ts";
import { checkUnits } from "./units.ts";

/**
 * Integrity report of trials and syntheses: what adds up, what does not, what cannot be checked.
 *
 * A fault found is a doubt to look into, not proof of error or misconduct.
 *
 * @param input one record, an array of records, `{studies: [...]}` or `{published: [...]}`
 * @throws {InvalidInput} a record is not an object with an id and arms or results
 */
export function checkStudies(input: unknown): { studies: StudyReport[] } {
  const records = recordsOf(input);
  const trials = records.flatMap((record) => ("arms" in record ? [checkedTrial(record)] : []));
  return {
    studies: records.map((record, i) => {
      if (typeof record["id"] !== "string")
        throw new InvalidInput(`studies[${i}].id`, record["id"], "a text");
      if (Array.isArray(record["arms"]))
        return { id: record["id"], checks: checkTrial(checkedTrial(record), trials) };
      if (Array.isArray(record["results"]))
        return { id: record["id"], checks: checkSynthesis(record) };
      throw new InvalidInput(
        `studies[${i}]`,
        record["id"],
        "a trial with arms or a synthesis with results",
      );
    }),
  };
}

function checkTrial(trial: CheckedTrial, all: readonly CheckedTrial[]): Check[] {
  const found: [string, Check[]][] = [
    ["arm-sums", [checkArmSums(trial)]],
    ["stated-sizes", [checkStatedSizes(trial)]],
    ["grim", checkGrim(trial)],
    ["percentage-possible", checkPercentages(trial)],
    ["p-from-counts", checkPFromCounts(trial)],
    ["p-from-means", checkPFromMeans(trial)],
    ["shrinking-denominators", checkDenominators(trial)],
    ["spread-plausible", checkSpread(trial)],
    ["biology-plausible", checkBiology(trial)],
    ["unit-plausible", checkUnits(trial)],
    ["double-publication", checkDoublePublication(trial, all)],
  ];
  return found.flatMap(([name, checks]) =>
    checks.length > 0 ? checks : [cannot(name, "The record holds nothing this check can use.")],
  );
}

function recordsOf(input: unknown): JsonObject[] {
  const listed = Array.isArray(input)
    ? input
    : isObject(input)
      ? (input["studies"] ?? input["published"] ?? [input])
      : input;
  if (!Array.isArray(listed))
    throw new InvalidInput(
      "studies",
      input,
      "one record, an array of records, or {studies: [...]}",
    );
  return listed.map((record, i) => {
    if (!isObject(record)) throw new InvalidInput(`studies[${i}]`, record, "an object");
    return record;
  });
}
