import type { PlotRow } from "../plots/rows-drawing.ts";
import { figure, readInterval } from "../plots/scales.ts";
import { ownInterval, type Pool } from "./pool.ts";

export const percentOf = (level: number): string => `${Number((100 * level).toFixed(1))} %`;

/** The pooled result in one sentence with its unit and interval. */
export function summaryInWords({ scale, model, used, summary, refused }: Pool): string {
  if (refused !== null) return "These studies cannot be pooled.";
  if (summary === null)
    return used.length === 0 ? "No study is in the pool." : "One study alone is not pooled.";
  const text = readInterval(scale, summary).replace("(", `(${percentOf(model.level)} interval `);
  return `${used.length} studies pooled: ${scale.words} ${text}.`;
}

export const pInWords = (p: number): string =>
  p < 0.0001 ? "p < 0.0001" : `p = ${p.toPrecision(2)}`;

/** Heterogeneity in one line, with the definition of I². */
export function heterogeneityInWords({ fit, tau2Interval }: Pool): string | null {
  if (fit === null) return null;
  const { q, df, p } = fit.heterogeneity;
  const spread = tau2Interval
    ? ` (${figure(tau2Interval.low)} to ${figure(tau2Interval.high)})`
    : "";
  return `tau² ${figure(fit.tau2)}${spread}; I² ${fit.inconsistency.iSquared.toFixed(0)} % (${fit.inconsistency.definition}); Q ${figure(q)}, df ${df}, ${pInWords(p)}.`;
}

/** The lines of the forest plot: studies in their order, then the pooled result and the prediction. */
export function forestRows(pool: Pool): PlotRow[] {
  const { used, leftOut, model, summary, prediction, weightsPercent } = pool;
  return [
    ...used.map(
      (study, i): PlotRow => ({
        label: study.label,
        ...ownInterval(study, model.level),
        weightPercent: weightsPercent[i] ?? null,
        kind: "trial",
      }),
    ),
    ...leftOut.map(
      (study): PlotRow => ({
        label: `${study.label} (left out)`,
        ...ownInterval(study, model.level),
        kind: "left-out",
      }),
    ),
    ...(summary ? [{ label: "Pooled", ...summary, kind: "pooled" } satisfies PlotRow] : []),
    ...(summary && prediction
      ? [
          {
            label: "A new study (prediction)",
            ...prediction,
            estimate: summary.estimate,
            kind: "prediction",
          } satisfies PlotRow,
        ]
      : []),
  ];
}
