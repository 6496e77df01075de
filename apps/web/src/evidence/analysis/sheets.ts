import { caseInfluence, cumulative, leaveOneOut, type SeriesPoint } from "@anagen/evidence";
import type { Sheet, SheetCell } from "../files/sheet.ts";
import type { PlotRow } from "../plots/rows-drawing.ts";
import { ownInterval, type Pool } from "./pool.ts";
import { tried } from "./tried.ts";

const BOUNDS = ["low", "high"] as const;

/** Numbers of the forest plot, as read and on the scale of the analysis. */
export function forestSheet(pool: Pool, groups: readonly PlotRow[] = []): Sheet {
  const { used, leftOut, scale, model, weightsPercent, summary, prediction } = pool;
  const read = (value: number) => scale.read(value);
  const line = (
    label: string,
    at: { estimate: number; low: number; high: number },
  ): SheetCell[] => [label, read(at.estimate), ...BOUNDS.map((bound) => read(at[bound]))];
  return {
    caption: "Studies and the pooled result",
    columns: [
      "Study",
      scale.words,
      "Low",
      "High",
      "Weight %",
      "People",
      "Effect as analysed",
      "Variance",
    ],
    rows: [
      ...[...used, ...leftOut].map((study, i): SheetCell[] => [
        ...line(study.label, ownInterval(study, model.level)),
        weightsPercent[i] ?? null,
        study.people,
        study.estimate,
        study.variance,
      ]),
      ...groups.map((row): SheetCell[] => [
        ...line(row.label, row),
        null,
        null,
        row.estimate,
        null,
      ]),
      ...(summary
        ? [[...line("Pooled", summary), 100, null, summary.estimate, null] as SheetCell[]]
        : []),
      ...(prediction
        ? [
            [
              "A new study (prediction)",
              null,
              read(prediction.low),
              read(prediction.high),
              null,
              null,
              null,
              null,
            ] as SheetCell[],
          ]
        : []),
    ],
  };
}

export interface Series {
  readonly rows: readonly PlotRow[];
  readonly sheet: Sheet;
}

/** The pooled result without each study in turn. */
export function leaveOneOutSeries(pool: Pool): Series | null {
  if (pool.fit === null || pool.used.length < 3) return null;
  const { fit } = pool;
  const [points] = tried(() => leaveOneOut(fit));
  if (points === null) return null;
  return series(
    pool,
    "Pooled result without each study",
    points,
    (i) => `without ${pool.used[i]?.label}`,
  );
}

/** The pooled result as studies came, by a moderator such as the year; in their order without one. */
export function cumulativeSeries(pool: Pool, by: string | null): Series | null {
  if (pool.fit === null) return null;
  const value = (i: number) => (by === null ? null : (pool.used[i]?.moderators[by] ?? null));
  const order = pool.used
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
      return typeof x === "number" && typeof y === "number"
        ? x - y || a - b
        : String(x).localeCompare(String(y), "en") || a - b;
    });
  const { fit } = pool;
  const [points] = tried(() => cumulative(fit, order));
  if (points === null) return null;
  return series(
    pool,
    "Pooled result as studies were added",
    points,
    (i) => `+ ${pool.used[order[i] ?? 0]?.label}`,
  );
}

function series(
  { scale }: Pool,
  caption: string,
  points: readonly SeriesPoint[],
  label: (i: number) => string,
): Series {
  const found = points.flatMap((point, i) => (point === null ? [] : [{ point, label: label(i) }]));
  return {
    rows: found.map(({ point, label: name }) => ({
      label: name,
      estimate: point.estimate,
      low: point.low,
      high: point.high,
      kind: "trial",
    })),
    sheet: {
      caption,
      columns: ["Step", scale.words, "Low", "High", "p", "tau²", "I² %"],
      rows: found.map(({ point, label: name }) => [
        name,
        scale.read(point.estimate),
        scale.read(point.low),
        scale.read(point.high),
        point.p,
        point.tau2,
        point.iSquared,
      ]),
    },
  };
}

/** How much each study moves the result. */
export function influenceSheet({ fit, used }: Pool): Sheet | null {
  if (fit === null || used.length < 3) return null;
  const [found] = tried(() => caseInfluence(fit));
  if (found === null) return null;
  return {
    caption: "How much each study moves the result",
    columns: [
      "Study",
      "Stands out",
      "Residual",
      "DFFITS",
      "Cook's distance",
      "Cov. ratio",
      "tau² without",
      "Q without",
      "Leverage",
      "Weight %",
    ],
    rows: found.map((one, i): SheetCell[] => [
      used[i]?.label ?? "",
      ...(one === null
        ? ["cannot be told", null, null, null, null, null, null, null, null]
        : [
            one.influential ? "yes" : "no",
            one.rstudent,
            one.dffits,
            one.cookDistance,
            one.covarianceRatio,
            one.tau2Without,
            one.qWithout,
            one.leverage,
            one.weightPercent,
          ]),
    ]),
  };
}
