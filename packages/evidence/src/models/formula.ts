import { InvalidInput } from "@anagen/quantities";
import { at } from "../linear-algebra/cholesky.ts";
import type { Design } from "./studies.ts";

export type Cell = number | string | boolean | null;
export type Row = { readonly [name: string]: Cell | undefined };

/** A model formula such as `~ alloc * year`: whether there is an intercept, and its terms. */
export type Formula = { intercept: boolean; terms: string[][] };

/**
 * Reads `~ a + b`, `~ a * b`, `~ a:b`, `~ 0 + a`. Main effects come before interactions.
 *
 * @throws {InvalidInput} anything else
 */
export function parseFormula(text: string): Formula {
  const body = text.trim().replace(/^~/, "");
  const terms: string[][] = [];
  let intercept = true;
  const add = (term: string[]) => {
    const key = [...term].sort().join(":");
    if (!terms.some((other) => [...other].sort().join(":") === key)) terms.push(term);
  };
  for (const part of body.replaceAll("-1", "- 1").replaceAll("- 1", "+ 0").split("+")) {
    const piece = part.trim();
    if (piece === "1" || piece === "") continue;
    if (piece === "0") {
      intercept = false;
      continue;
    }
    const factors = piece.split("*").map((name) => name.trim());
    for (const chosen of subsets(factors)) {
      const names = chosen.flatMap((factor) => factor.split(":").map((name) => name.trim()));
      if (names.some((name) => !/^[A-Za-z_.][\w.]*$/.test(name)))
        throw new InvalidInput("moderators", text, "a formula of names joined by +, * or :");
      add(names);
    }
  }
  terms.sort((a, b) => a.length - b.length);
  return { intercept, terms };
}

function subsets(factors: readonly string[]): string[][] {
  const all: string[][] = [];
  for (let mask = 1; mask < 2 ** factors.length; mask += 1)
    all.push(factors.filter((_, i) => (mask >> i) % 2 === 1));
  return all.sort((a, b) => a.length - b.length);
}

export type FactorLevels = { readonly [name: string]: readonly string[] };

/** Levels of every variable that holds words, in the given or else in alphabetical order. */
export function levelsOf(rows: readonly Row[], name: string, given: FactorLevels): string[] | null {
  const known = given[name];
  if (known) return [...known];
  const values = rows
    .map((row) => row[name])
    .filter((value) => value !== null && value !== undefined);
  if (values.every((value) => typeof value === "number")) return null;
  return [...new Set(values.map((value) => wordOf(value)))].sort((a, b) =>
    a.localeCompare(b, "en"),
  );
}

/** A cell as a level's name; truth values by the words R uses. */
export function wordOf(cell: Cell | undefined): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

type Column = { name: string; value: (row: Row) => number };

/**
 * The design a formula stands for: treatment contrasts, first level as reference.
 *
 * @returns how to build a row, column names, and which columns belong to each term
 */
export function planDesign(formula: Formula, rows: readonly Row[], given: FactorLevels) {
  const columns: Column[] = formula.intercept ? [{ name: "intrcpt", value: () => 1 }] : [];
  const termColumns: number[][] = [];
  formula.terms.forEach((term, position) => {
    const full = !formula.intercept && position === 0;
    const parts = term.map((name) => columnsOf(name, rows, given, full));
    const combined = parts.reduce((left, right) =>
      right.flatMap((b) =>
        left.map((a) => ({
          name: `${a.name}:${b.name}`,
          value: (row: Row) => a.value(row) * b.value(row),
        })),
      ),
    );
    termColumns.push(combined.map((_, i) => columns.length + i));
    columns.push(...combined);
  });
  return {
    names: columns.map((column) => column.name),
    row: (row: Row) => columns.map((column) => column.value(row)),
    termColumns,
  };
}

function columnsOf(
  name: string,
  rows: readonly Row[],
  given: FactorLevels,
  full: boolean,
): Column[] {
  if (!rows.some((row) => row[name] !== undefined))
    throw new InvalidInput("moderators", name, "a name that occurs in the data");
  const levels = levelsOf(rows, name, given);
  if (levels === null) return [{ name, value: (row) => Number(row[name]) }];
  // A level that no study used has is a column of zeros: nothing can be estimated for it.
  const present = new Set(rows.map((row) => wordOf(row[name])));
  const known = levels.filter((level) => present.has(level));
  return (full ? known : known.slice(1)).map((level) => ({
    name: `${name}${level}`,
    value: (row) => (wordOf(row[name]) === level ? 1 : 0),
  }));
}

/** The design matrix of the given rows. */
export function buildDesign(
  plan: ReturnType<typeof planDesign>,
  rows: readonly Row[],
  hasIntercept: boolean,
): Design {
  const p = plan.names.length;
  const x = new Float64Array(rows.length * p);
  rows.forEach((row, i) => {
    x.set(plan.row(row), i * p);
  });
  for (let i = 0; i < x.length; i += 1)
    if (!Number.isFinite(at(x, i)))
      throw new InvalidInput(
        "moderators",
        rows[Math.floor(i / p)],
        "numbers or words in every row used",
      );
  return { x, names: plan.names, hasIntercept };
}

/**
 * The design of a formula such as `~ setting + weeks` for the given rows.
 *
 * @param rows one per study, in the order of the effects
 * @param levels order of a factor's levels, first one is the reference; alphabetical when absent
 * @throws {InvalidInput} an unknown name, a missing value, or a formula that cannot be read
 */
export function designFromFormula(
  formula: string,
  rows: readonly Row[],
  levels: FactorLevels = {},
): Design {
  const parsed = parseFormula(formula);
  const names = new Set(parsed.terms.flat());
  rows.forEach((row, i) => {
    for (const name of names)
      if (row[name] === null || row[name] === undefined)
        throw new InvalidInput(`rows[${i}].${name}`, row[name], "a value for every moderator");
  });
  return buildDesign(planDesign(parsed, rows, levels), rows, parsed.intercept);
}
