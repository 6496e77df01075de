import {
  designFromFormula,
  type Fit,
  fitModel,
  predictEffect,
  prepareStudies,
} from "@anagen/evidence";
import type { Sheet } from "../files/sheet.ts";
import type { Bubble, LinePoint } from "../plots/bubble-drawing.ts";
import type { Pool, PooledStudy } from "./pool.ts";
import { tried } from "./tried.ts";

export interface Regression {
  readonly moderator: string;
  readonly fit: Fit;
  readonly bubbles: readonly Bubble[];
  readonly line: readonly LinePoint[];
  readonly missing: readonly string[];
  readonly sheet: Sheet;
}

const LINE_POINTS = 24;
const FEWEST = 3;

/** Moderators that hold at least two different numbers in the pool. */
export function numberModerators(studies: readonly PooledStudy[]): string[] {
  const names = new Set(studies.flatMap(({ moderators }) => Object.keys(moderators)));
  return [...names].filter((name) => new Set(numbersOf(studies, name).map(({ x }) => x)).size >= 2);
}

const numbersOf = (studies: readonly PooledStudy[], name: string) =>
  studies.flatMap((study) => {
    const x = study.moderators[name];
    return typeof x === "number" ? [{ study, x }] : [];
  });

/** The effect against one moderator, over the studies that have it; or why there is none. */
export function regressionOn(pool: Pool, moderator: string): Regression | string {
  const { used, model } = pool;
  const rows = numbersOf(used, moderator);
  if (rows.length < FEWEST)
    return `${rows.length} studies have this value; a line needs at least ${FEWEST}.`;
  const [found, refused] = tried(() => {
    const design = designFromFormula(
      "~ x",
      rows.map(({ x }) => ({ x })),
    );
    const studies = prepareStudies(
      rows.map(({ study }) => study.estimate),
      rows.map(({ study }) => study.variance),
      design,
    );
    const fit = fitModel(studies, model);
    const total = fit.regression.weights.reduce((sum, weight) => sum + weight, 0);
    return {
      moderator,
      fit,
      bubbles: rows.map(({ study, x }, i) => ({
        x,
        estimate: study.estimate,
        weightPercent: (100 * (fit.regression.weights[i] ?? 0)) / total,
      })),
      line: lineOf(
        fit,
        rows.map(({ x }) => x),
      ),
      missing: used
        .filter((study) => !rows.some((row) => row.study === study))
        .map(({ label }) => label),
      sheet: {
        caption: `Effects against ${moderator}`,
        columns: ["Study", moderator, "Effect as analysed", "Variance"],
        rows: rows.map(({ study, x }) => [study.label, x, study.estimate, study.variance]),
      },
    };
  });
  return found ?? refused ?? "";
}

function lineOf(fit: Fit, values: readonly number[]): LinePoint[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Array.from({ length: LINE_POINTS + 1 }, (_, i) => {
    const x = low + ((high - low) * i) / LINE_POINTS;
    const { estimate, interval } = predictEffect(fit, [1, x]);
    return { x, estimate, ...interval };
  });
}
