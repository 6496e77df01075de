import type { ConditionStatus } from "../facts/facts.ts";
import type { MedicineClass } from "../medicines/index.ts";

export type NumberFact =
  | "age"
  | "durationMonths"
  | "plannedDepthMm"
  | "requestedIntervalDays"
  | "skinType";
export type ChoiceFact =
  | "sex"
  | "diagnosis"
  | "stage"
  | "onset"
  | "setting"
  | "device"
  | "expectations"
  | "pregnant"
  | "breastfeeding"
  | "deviceShared"
  | "bddPositive";
export type Measurement = "plateletsPerUl" | "inr" | "hba1cPercent" | "haemoglobinGPerDl" | "salt";

export type Place = "scalp" | "scalp-or-forehead" | "elsewhere";

/**
 * When a rule speaks. Each form reads one kind of fact; `all`, `any`, `not` join them.
 *
 * - `fact`: one answer of the person; unknown when it was not given.
 * - `measured`: a laboratory value or score; a value that nobody measured is no evidence, so the
 *   answer is then "no" and a rule of its own asks for the value where it is needed.
 * - `illness`, `event`: a status or a place that is not stated or not understood counts as the
 *   stricter one (active,
 *   on the scalp); an illness of the family counts only where `status` names it.
 * - `takes`: a medicine of a class, still taken or stopped less than `stoppedWithinDays` ago.
 * - `certainly`: only a known yes counts.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly certainly: Condition }
  | { readonly fact: NumberFact; readonly below: number }
  | { readonly fact: NumberFact; readonly atLeast: number }
  | { readonly fact: NumberFact; readonly above: number }
  | { readonly fact: ChoiceFact; readonly isOneOf: readonly (string | boolean)[] }
  | { readonly factNotKnown: "diagnosis" }
  | { readonly measured: Measurement; readonly below: number }
  | { readonly measured: Measurement; readonly atLeast: number }
  | { readonly measured: Measurement; readonly above: number }
  | { readonly notMeasured: Measurement }
  | {
      readonly illness: readonly string[];
      readonly status?: readonly ConditionStatus[];
      readonly statusNot?: readonly ConditionStatus[];
      readonly place?: Place;
    }
  | {
      readonly takes: readonly MedicineClass[];
      readonly routes?: readonly string[];
      readonly routesNot?: readonly string[];
      readonly stoppedWithinDays: number;
      readonly place?: Place;
    }
  | { readonly scalpFinding: readonly string[] }
  | { readonly systemicSign: readonly string[] }
  | { readonly event: readonly string[]; readonly withinDays: number; readonly place?: Place }
  | { readonly allergy: readonly string[] }
  | { readonly coTherapy: readonly string[] }
  | { readonly anaestheticPlanned: true }
  | {
      readonly lastSession: {
        readonly withinDays: number;
        readonly depthAboveMm?: number;
        readonly depthUpToMm?: number;
        readonly depthAtLeastMm?: number;
        readonly depthBelowMm?: number;
      };
    }
  | {
      readonly wordNotInTable:
        | "conditions"
        | "scalpFindings"
        | "systemicSigns"
        | "allergies"
        | "recentEvents"
        | "coTherapy";
    }
  | { readonly medicineNotInTable: true };
