import type { Model, PooledStudy } from "./pool.ts";

/** What was done, so that somebody else can do it again. */
export interface RecordOfAnalysis {
  readonly title: string;
  readonly measure: string;
  /** Rows with the names of metafor (`yi`, `vi`, or the data behind them). */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly model: Model;
  /** The test that was used in the end (Knapp-Hartung may fall under its guard). */
  readonly test: Model["test"];
  readonly leftOut: readonly string[];
  readonly moderator: string | null;
}

/** Effects as they went into the model, for a measure without data behind it. */
export const givenRows = (
  studies: readonly PooledStudy[],
): Readonly<Record<string, string | number | null>>[] =>
  studies.map(({ label, estimate, variance, people, moderators }) => ({
    study: label,
    yi: estimate,
    vi: variance,
    ni: people,
    ...moderators,
  }));

/** A request that `anagen evidence fit FILE --json` computes to the same numbers. */
export function requestDocument(record: RecordOfAnalysis): Record<string, unknown> {
  const { title, measure, rows, model, test, leftOut, moderator } = record;
  const id = `${model.method}-${test}`;
  const options = { method: model.method, test, level: model.level };
  return {
    schema: "metafor-reference/1",
    title,
    measure,
    effect_given: measure === "GEN",
    input: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [nameInR(name), value])),
    ),
    left_out: leftOut,
    ...(measure === "GEN" ? {} : { escalc: {} }),
    fits: [
      { id, ...options },
      ...(moderator === null
        ? []
        : [
            {
              id: `${id} ~ ${nameInR(moderator)}`,
              ...options,
              moderators: `~ ${nameInR(moderator)}`,
            },
          ]),
    ],
  };
}

/** A column name as R and the formulas of the package take it. */
export const nameInR = (name: string): string => {
  const plain = name.replaceAll(/[^A-Za-z0-9_.]+/g, "_").replace(/^[^A-Za-z]+/, "");
  return plain === "" ? "x" : plain;
};

const inR = (value: string | number | null | undefined): string =>
  value === null || value === undefined
    ? "NA"
    : typeof value === "number"
      ? String(value)
      : JSON.stringify(value);

/** The same analysis as a script for R with metafor. */
export function scriptForR(record: RecordOfAnalysis): string {
  const { title, measure, rows, model, test, leftOut, moderator } = record;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const level = Number((100 * model.level).toFixed(4));
  const given = measure === "GEN";
  const options = `data = dat, slab = study, method = "${model.method}", test = "${test}", level = ${level}`;
  return [
    `# ${title}`,
    ...(leftOut.length > 0 ? [`# left out: ${leftOut.join(", ")}`] : []),
    "library(metafor)",
    "dat <- data.frame(",
    columns
      .map((name) => `  ${nameInR(name)} = c(${rows.map((row) => inR(row[name])).join(", ")})`)
      .join(",\n"),
    ")",
    ...(given ? [] : [escalcLine(measure, columns)]),
    `res <- rma(yi, vi, ${options})`,
    "res",
    "confint(res)",
    "predict(res)",
    ...(moderator === null ? [] : [`rma(yi, vi, mods = ~ ${nameInR(moderator)}, ${options})`]),
    "",
  ].join("\n");
}

const DATA_COLUMNS = ["ai", "n1i", "ci", "n2i", "m1i", "sd1i", "m2i", "sd2i", "xi", "ri", "ni"];

function escalcLine(measure: string, columns: readonly string[]): string {
  const given = DATA_COLUMNS.filter((name) => columns.includes(name));
  return `dat <- escalc(measure = "${measure}", ${given.map((name) => `${name} = ${name}`).join(", ")}, data = dat)`;
}
