import { criticalValue, fitDocument, prepareStudies } from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";
import { numberFrom } from "../../elements/fields/number-text.ts";
import type { PooledStudy } from "../analysis/pool.ts";
import { nameInR } from "../analysis/record.ts";
import type { Measure } from "./measures.ts";
import type { PastedTable } from "./parse-table.ts";

/** Which column plays which role; `study` names the studies. */
export type Mapping = Readonly<Record<string, string | null>>;

export interface RowProblem {
  /** 1 for the first row below the heading. */
  readonly row: number;
  readonly label: string;
  readonly says: string;
}

export interface OwnStudies {
  readonly studies: readonly PooledStudy[];
  readonly problems: readonly RowProblem[];
  /** Rows by metafor's names, for the record; only those in `studies`. */
  readonly source: readonly Readonly<Record<string, string | number | null>>[];
}

type SourceRow = Record<string, string | number | null>;

/** Effects of all rows, and what is wrong with those that have none. Nothing is dropped unseen. */
export function ownStudies(table: PastedTable, measure: Measure, mapping: Mapping): OwnStudies {
  const studies: PooledStudy[] = [];
  const problems: RowProblem[] = [];
  const source: SourceRow[] = [];
  const labels = labelsOf(table, mapping["study"] ?? null);
  table.rows.forEach((cells, i) => {
    const label = labels[i] ?? `Row ${i + 1}`;
    try {
      const row = sourceRow(table, cells, measure, mapping);
      const { yi, vi } = effectOf(measure, row);
      const moderators = moderatorsOf(table, cells, mapping);
      studies.push({
        id: label,
        label,
        estimate: yi,
        variance: vi,
        people: peopleIn(row),
        moderators,
      });
      source.push({ study: label, ...row, ...moderators });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push({
        row: i + 1,
        label,
        says: error.message.replaceAll(/input\[0\]\.?|\[0\]/g, ""),
      });
    }
  });
  return { studies, problems, source };
}

function labelsOf({ columns, rows }: PastedTable, column: string | null): string[] {
  const at = column === null ? -1 : columns.indexOf(column);
  const seen = new Map<string, number>();
  return rows.map((cells, i) => {
    const name = cells[at]?.trim() || `Row ${i + 1}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

const MISSING = /^(na|n\/a|null|nan|\.|-|)$/i;

const COUNTS = /^(n|n1i|n2i|ni|ai|ci|xi)$/;

/** A comma is a decimal comma only where it cannot be a mark between cells or thousands. */
function numberIn(
  text: string,
  field: string,
  { separator, role }: { separator: PastedTable["separator"]; role: string },
): number | null {
  if (MISSING.test(text.trim())) return null;
  if (text.includes(",") && (separator === "," || (COUNTS.test(role) && /,\d{3}\b/.test(text))))
    throw new InvalidInput(
      field,
      text,
      "a number with a point for decimals and no mark for thousands",
    );
  const value = /^[+-]?[\d.]+e[+-]?\d+$/i.test(text.trim()) ? Number(text) : numberFrom(text);
  if (value === null || !Number.isFinite(value)) throw new InvalidInput(field, text, "a number");
  return value;
}

function sourceRow(
  { columns, separator }: PastedTable,
  cells: readonly string[],
  { roles }: Measure,
  mapping: Mapping,
): SourceRow {
  const row: SourceRow = {};
  for (const { id, label, optional } of roles) {
    const column = mapping[id] ?? null;
    if (column === null) {
      if (!optional) throw new InvalidInput(label, "no column", "a column chosen above");
      continue;
    }
    row[id] = numberIn(cells[columns.indexOf(column)] ?? "", column, { separator, role: id });
  }
  return row;
}

function effectOf(measure: Measure, row: SourceRow): { yi: number; vi: number } {
  if (measure.metafor === "GEN") return givenEffect(row);
  const missing = measure.roles.find(({ id }) => row[id] === null);
  if (missing) throw new InvalidInput(missing.label, "nothing", "a number");
  for (const { id, label } of measure.roles)
    if (/^n/.test(id) && !(Number(row[id]) > 0))
      throw new InvalidInput(label, row[id], "a number of people above 0");
  const filled = fitDocument({ measure: measure.metafor, input: [row], escalc: {} });
  const escalc = filled["escalc"] as { yi: (number | null)[]; vi: (number | null)[] };
  return usable(escalc.yi[0] ?? null, escalc.vi[0] ?? null);
}

/** The variance as given, or from the standard error, or from a 95 % interval. Fills the row's `vi`. */
function givenEffect(row: SourceRow): { yi: number; vi: number } {
  const number = (id: string) => (typeof row[id] === "number" ? (row[id] as number) : null);
  const [sei, low, high] = [number("sei"), number("low"), number("high")];
  const half = low !== null && high !== null ? (high - low) / 2 : null;
  if (half !== null && !(half > 0))
    throw new InvalidInput("upper bound", high, `above the lower bound (${low})`);
  const fromInterval = half === null ? null : (half / criticalValue(0.95, null)) ** 2;
  const vi = number("vi") ?? (sei === null ? fromInterval : sei * sei);
  if (vi === null)
    throw new InvalidInput("spread", "nothing", "a variance, a standard error or an interval");
  row["vi"] = vi;
  for (const id of ["sei", "low", "high"]) delete row[id];
  return usable(number("yi"), vi);
}

function usable(yi: number | null, vi: number | null): { yi: number; vi: number } {
  if (yi === null || !Number.isFinite(yi))
    throw new InvalidInput(
      "effect",
      "nothing that can be worked out",
      "numbers that give an effect",
    );
  if (vi === null || !(vi > 0 && Number.isFinite(vi)))
    throw new InvalidInput("variance", vi, "a number above 0");
  prepareStudies([yi], [vi]); // refuses what is too large or too small to compute with
  return { yi, vi };
}

function peopleIn(row: SourceRow): number | null {
  const n = (id: string) => (typeof row[id] === "number" ? (row[id] as number) : null);
  const [first, second] = [n("n1i"), n("n2i")];
  return n("ni") ?? (first !== null && second !== null ? first + second : null);
}

/** Columns without a role may explain differences between studies. */
function moderatorsOf(
  { columns }: PastedTable,
  cells: readonly string[],
  mapping: Mapping,
): Record<string, number | string | null> {
  const taken = new Set(Object.values(mapping));
  const free = columns
    .map((name, i) => ({ name, text: cells[i] ?? "" }))
    .filter(({ name }) => !taken.has(name));
  return Object.fromEntries(
    free.map(({ name, text }) => [
      nameInR(name),
      MISSING.test(text.trim()) ? null : (numberFrom(text) ?? text),
    ]),
  );
}
