import { InvalidInput } from "@anagen/quantities";
import {
  type BinaryMeasure,
  binaryEffects,
  type VarianceKind,
} from "../effect-sizes/binary-outcomes.ts";
import {
  changeByChangeSd,
  changeByRawSd,
  changeByRawSdUnequal,
  logRatioOfPairedMeans,
  meanChange,
  type PairedMeans,
} from "../effect-sizes/change-scores.ts";
import { correlationEffect } from "../effect-sizes/correlations.ts";
import { logOddsFromMeans, pointBiserial } from "../effect-sizes/derived-from-means.ts";
import type { Effect } from "../effect-sizes/effect.ts";
import { type ProportionMeasure, proportionEffects } from "../effect-sizes/proportions.ts";
import {
  logRatiosOfMeans,
  logSdRatio,
  logVariationRatio,
} from "../effect-sizes/ratios-of-means.ts";
import {
  type MaybeKnown,
  meanDifference,
  standardizedBySecondArm,
  standardizedMeanDifferences,
  standardizedUnequalVariances,
  type TwoArmMeans,
} from "../effect-sizes/two-arm-means.ts";
import { usualZeroCellRule, type ZeroCellRule } from "../effect-sizes/two-by-two.ts";
import { correlationOf, meansOf, pairOf, proportionOf, tableOf } from "./arm-data.ts";
import { isObject, type Json, type JsonObject, numberAt, oneOf } from "./json.ts";

export type EffectArguments = {
  /** `add` null: the usual amount of the measure */
  rule: Omit<ZeroCellRule, "add"> & { add: number | null };
  variance: VarianceKind;
};

const BINARY = ["RR", "OR", "RD", "AS", "PETO"] as const satisfies readonly BinaryMeasure[];
const PROPORTIONS = [
  "PR",
  "PLN",
  "PLO",
  "PAS",
  "PFT",
] as const satisfies readonly ProportionMeasure[];

type OfMeans = (trials: MaybeKnown<TwoArmMeans>[], kind: VarianceKind) => Effect[];

const OF_MEANS: Record<string, OfMeans> = {
  MD: (trials, kind) => trials.map((trial) => meanDifference(trial, kind)),
  SMD: standardizedMeanDifferences,
  SMDH: (trials) => trials.map(standardizedUnequalVariances),
  SMD1: (trials) => trials.map((trial) => standardizedBySecondArm(trial)),
  SMD1H: (trials) => trials.map((trial) => standardizedBySecondArm(trial, true)),
  ROM: logRatiosOfMeans,
  CVR: (trials) => trials.map(logVariationRatio),
  VR: (trials) => trials.map(logSdRatio),
  D2ORN: (trials) => trials.map((trial) => logOddsFromMeans(trial, "normal")),
  D2ORL: (trials) => trials.map((trial) => logOddsFromMeans(trial, "logistic")),
  RPB: (trials) => trials.map(pointBiserial),
};

const OF_PAIRS: Record<string, (pair: PairedMeans, kind: VarianceKind) => Effect> = {
  MC: meanChange,
  SMCC: changeByChangeSd,
  SMCR: changeByRawSd,
  SMCRH: changeByRawSdUnequal,
  ROMC: logRatioOfPairedMeans,
};

/** Effects of all rows for a measure, by metafor's names. Throws InvalidInput on unknown measures. */
export function effectsOfRows(
  measure: string,
  rows: readonly JsonObject[],
  { rule: { add, ...where }, variance }: EffectArguments,
  path = "measure",
): Effect[] {
  const rule: ZeroCellRule = { ...where, add: add ?? usualZeroCellRule(measure).add };
  const at = (i: number) => `input[${i}]`;
  const binary = BINARY.find((name) => name === measure);
  if (binary)
    return binaryEffects(
      binary,
      rows.map((row, i) => tableOf(row, at(i))),
      rule,
      variance,
    );
  const ofMeans = OF_MEANS[measure];
  if (ofMeans)
    return ofMeans(
      rows.map((row, i) => meansOf(row, at(i))),
      variance,
    );
  const ofPairs = OF_PAIRS[measure];
  if (ofPairs) return rows.map((row, i) => ofPairs(pairOf(row, at(i)), variance));
  const share = PROPORTIONS.find((name) => name === measure);
  if (share)
    return proportionEffects(
      share,
      rows.map((row, i) => proportionOf(row, at(i))),
      rule,
      variance,
    );
  if (measure === "COR" || measure === "ZCOR")
    return rows.map((row, i) => {
      const { r, n } = correlationOf(row, at(i));
      return correlationEffect(measure, r, n);
    });
  const known = [...BINARY, ...Object.keys(OF_MEANS), ...Object.keys(OF_PAIRS), ...PROPORTIONS];
  throw new InvalidInput(
    path,
    measure,
    `one of ${known.join(", ")}, COR, ZCOR, or GEN with yi and vi`,
  );
}

/** escalc's arguments `add`, `to`, `drop00`, `vtype`; missing ones take the usual values. */
export function effectArguments(args: Json | undefined, path: string): EffectArguments {
  const given = isObject(args) ? args : {};
  const add = numberAt(given, "add", path);
  if (add !== null && !(add >= 0)) throw new InvalidInput(`${path}.add`, add, "0 or above");
  return {
    rule: {
      add,
      to: oneOf(given["to"], `${path}.to`, ["only0", "all", "if0all", "none"], "only0"),
      dropBothZero: given["drop00"] === true,
    },
    variance: oneOf(given["vtype"], `${path}.vtype`, ["LS", "LS2", "UB", "AV", "HO", "AVHO"], "LS"),
  };
}

/**
 * The arguments of the document's own effects. A document states add 0.5 and to "only0" for every
 * measure, also for those that add nothing by default: as stated it means the usual amount.
 */
export function ownEffectArguments(args: Json | undefined): EffectArguments {
  const { rule, variance } = effectArguments(args, "escalc.args");
  const usual = rule.add === 0.5 && rule.to === "only0";
  return { rule: usual ? { ...rule, add: null } : rule, variance };
}

/** Number of people behind each row; null where unknown. */
export function sampleSizes(rows: readonly JsonObject[]): (number | null)[] {
  return rows.map((row, i) => {
    const path = `input[${i}]`;
    const own = numberAt(row, "ni", path);
    if (own !== null) return own;
    const table = "ai" in row ? tableOf(row, path) : null;
    if (table) return table.total1 + table.total2;
    const n1 = numberAt(row, "n1i", path);
    const n2 = numberAt(row, "n2i", path);
    if (n1 !== null && n2 !== null) return n1 + n2;
    return "xi" in row ? (proportionOf(row, path)?.total ?? null) : null;
  });
}
