import {
  criticalValue,
  type Fit,
  fitGuarded,
  predictEffect,
  prepareStudies,
  qProfile,
  type Tau2Method,
  type TestKind,
} from "@anagen/evidence";
import type { Scale } from "../plots/scales.ts";
import { tried } from "./tried.ts";

/** One study of a pool, on the scale of the analysis. */
export interface PooledStudy {
  readonly id: string;
  readonly label: string;
  readonly estimate: number;
  readonly variance: number;
  /** null: not known. */
  readonly people: number | null;
  /** What may explain differences: weeks, needle length, year. */
  readonly moderators: Readonly<Record<string, number | string | null>>;
}

export interface Model {
  readonly method: Tau2Method;
  readonly test: TestKind;
  /** 0 to 1 */
  readonly level: number;
}

/** As Cochrane's RevMan since 2025. */
export const USUAL_MODEL: Model = { method: "REML", test: "knha", level: 0.95 };

export interface Summary {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What a pool gives; `fit` is null below two studies. */
export interface Pool {
  readonly scale: Scale;
  readonly model: Model;
  readonly used: readonly PooledStudy[];
  readonly leftOut: readonly PooledStudy[];
  readonly fit: Fit | null;
  /** Why these studies cannot be pooled, in words. */
  readonly refused: string | null;
  readonly summary: Summary | null;
  readonly prediction: { readonly low: number; readonly high: number } | null;
  readonly p: number | null;
  readonly tau2Interval: { readonly low: number; readonly high: number } | null;
  readonly weightsPercent: readonly number[];
}

/** Pools the studies that are not left out; the same model as `poolQuestion`. */
export function poolStudies(
  studies: readonly PooledStudy[],
  scale: Scale,
  model: Model,
  off: ReadonlySet<string> = new Set(),
): Pool {
  const used = studies.filter(({ id }) => !off.has(id));
  const leftOut = studies.filter(({ id }) => off.has(id));
  const nothing: Pool = {
    scale,
    model,
    used,
    leftOut,
    fit: null,
    refused: null,
    summary: null,
    prediction: null,
    p: null,
    tau2Interval: null,
    weightsPercent: [],
  };
  if (used.length < 2) return nothing;
  const [found, refused] = tried(() => pooled(used, model));
  return found === null ? { ...nothing, refused } : { ...nothing, ...found };
}

function pooled(used: readonly PooledStudy[], model: Model) {
  const prepared = prepareStudies(
    used.map(({ estimate }) => estimate),
    used.map(({ variance }) => variance),
  );
  const fit = fitGuarded(prepared, model);
  const found = predictEffect(fit, [1]);
  const total = fit.regression.weights.reduce((sum, weight) => sum + weight, 0);
  return {
    fit,
    summary: { estimate: found.estimate, ...found.interval },
    prediction: found.predictionByT,
    p: fit.p[0] ?? null,
    tau2Interval: model.method === "EE" ? null : (qProfile(prepared, model.level)?.tau2 ?? null),
    weightsPercent: Array.from(fit.regression.weights, (weight) => (100 * weight) / total),
  };
}

/** A study's own interval, by the normal distribution. */
export function ownInterval({ estimate, variance }: PooledStudy, level: number): Summary {
  const half = criticalValue(level, null) * Math.sqrt(variance);
  return { estimate, low: estimate - half, high: estimate + half };
}

const FEWEST_FOR_PREDICTION = 5;
const FEWEST_FOR_FUNNEL = 10;

/** What a reader must know before believing the numbers. */
export function poolWarnings({ used, fit, refused }: Pool): string[] {
  const k = used.length;
  const warnings: string[] =
    refused === null ? [] : [`These studies cannot be pooled: ${refused}.`];
  if (fit !== null && k < FEWEST_FOR_PREDICTION)
    warnings.push(
      `${k} studies: below ${FEWEST_FOR_PREDICTION} the prediction interval is very uncertain.`,
    );
  if (fit !== null && k < FEWEST_FOR_FUNNEL)
    warnings.push(
      `${k} studies: below ${FEWEST_FOR_FUNNEL} a funnel plot and its tests say little.`,
    );
  if (fit?.severalMaxima)
    warnings.push("The likelihood has several maxima; the highest was taken.");
  if (fit !== null && fit.test === "adhoc")
    warnings.push(
      "Knapp-Hartung with its guard: where tau² is 0, or with two studies, the interval is not allowed to be narrower than the usual one.",
    );
  return warnings;
}
