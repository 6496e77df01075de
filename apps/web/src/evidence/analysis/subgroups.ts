import { fitSubgroups, prepareStudies } from "@anagen/evidence";
import type { HeadingRow, PlotRow } from "../plots/rows-drawing.ts";
import { figure } from "../plots/scales.ts";
import { ownInterval, type Pool, type PooledStudy } from "./pool.ts";
import { forestRows, pInWords } from "./pool-in-words.ts";
import { tried } from "./tried.ts";

export interface Subgrouped {
  readonly rows: readonly (PlotRow | HeadingRow)[];
  /** The pooled result of each group, for the table. */
  readonly pooled: readonly PlotRow[];
  /** Do the groups agree? */
  readonly between: string;
}

const FEWEST_LEVELS = 2;
const MOST_LEVELS = 8;

const wordOf = (study: PooledStudy, name: string): string | null => {
  const value = study.moderators[name];
  return typeof value === "string" && value !== "" ? value : null;
};

/** Columns of words that sort the studies into a few groups. */
export function wordModerators(studies: readonly PooledStudy[]): string[] {
  const names = new Set(studies.flatMap(({ moderators }) => Object.keys(moderators)));
  return [...names].filter((name) => {
    const levels = new Set(studies.flatMap((study) => wordOf(study, name) ?? []));
    return (
      levels.size >= FEWEST_LEVELS && levels.size <= MOST_LEVELS && levels.size < studies.length
    );
  });
}

/** The rows of the forest plot by group, each with its own pooled result; null without a pool. */
export function subgrouped(pool: Pool, name: string): Subgrouped | null {
  const { used, model, summary, weightsPercent } = pool;
  if (summary === null) return null;
  const labels = used.map((study) => wordOf(study, name));
  const levels = [...new Set(labels.filter((label) => label !== null))].sort();
  if (levels.length < FEWEST_LEVELS) return null;
  const [found] = tried(() => {
    const prepared = prepareStudies(
      used.map(({ estimate }) => estimate),
      used.map(({ variance }) => variance),
    );
    return fitSubgroups(prepared, labels, levels, model);
  });
  if (found === null) return null;
  const { levels: fits, between } = found;
  const rowsOf = (level: string | null): PlotRow[] =>
    used.flatMap((study, i): PlotRow[] =>
      labels[i] === level
        ? [
            {
              label: study.label,
              ...ownInterval(study, model.level),
              weightPercent: weightsPercent[i] ?? null,
              kind: "trial",
            },
          ]
        : [],
    );
  const pooled = fits.map(
    ({ level, fit }): PlotRow => ({
      label: `Pooled, ${level}`,
      estimate: fit.estimates[0] ?? Number.NaN,
      ...(fit.intervals[0] ?? { low: Number.NaN, high: Number.NaN }),
      kind: "pooled",
    }),
  );
  const groups = fits.flatMap(({ level }, i): (PlotRow | HeadingRow)[] => [
    { kind: "heading", label: `${name}: ${level}` },
    ...rowsOf(level),
    ...pooled.slice(i, i + 1),
  ]);
  const unknown = rowsOf(null);
  return {
    rows: [
      ...groups,
      ...(unknown.length > 0
        ? [{ kind: "heading", label: `${name}: not known` } as const, ...unknown]
        : []),
      { kind: "heading", label: "All" },
      ...forestRows(pool).filter(({ kind }) => kind !== "trial"),
    ],
    pooled,
    between: `Do the groups agree? Q ${figure(between.q)}, df ${between.df}, ${pInWords(between.p)}.`,
  };
}
