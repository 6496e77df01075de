import {
  type FieldProblem,
  InvalidFields,
  nearestKey,
  type PatientDetailsInput,
  parseWith,
  patientDetailsSchema,
} from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { parse } from "csv-parse/sync";

export const IMPORT_COLUMNS = [
  "family",
  "given",
  "birthDate",
  "sex",
  "number",
  "phone",
  "email",
  "note",
] as const;
/** What the store takes in one transaction. */
const MOST_LINES = 1000;

export type ReadLine = { line: number; details: PatientDetailsInput };
export type RefusedLine = { line: number; path: string; message: string };

/**
 * People from a table: a first line with the columns of the form in any order, then one a line.
 * An empty cell is "not known".
 * @throws {InvalidInput} not CSV, an unknown or missing column, too many lines
 */
export function readPatientsCsv(text: string): { read: ReadLine[]; refused: RefusedLine[] } {
  const [header = [], ...lines] = cellsOf(text);
  requireColumns(header);
  if (lines.length > MOST_LINES) {
    throw new InvalidInput("body", `${lines.length} lines`, `at most ${MOST_LINES} lines`);
  }
  const read: ReadLine[] = [];
  const refused: RefusedLine[] = [];
  const numbers = new Set<string>();
  lines.forEach((cells, index) => {
    const line = index + 2;
    try {
      const details = parseWith(patientDetailsSchema, asRecord(header, cells), "");
      if (details.number !== null && numbers.has(details.number)) {
        throw new InvalidInput("number", details.number, "a number used only once in the file");
      }
      if (details.number !== null) numbers.add(details.number);
      read.push({ line, details });
    } catch (error) {
      refused.push(...refusedLine(line, error));
    }
  });
  return { read, refused };
}

function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true });
  } catch {
    throw new InvalidInput(
      "body",
      "text that is not a table",
      "a table with commas, every line with as many cells as the first",
    );
  }
}

function requireColumns(header: readonly string[]): void {
  header.forEach((column, index) => {
    const isKnown = IMPORT_COLUMNS.some((known) => known === column);
    if (isKnown && header.indexOf(column) === index) return;
    const near = nearestKey(column, IMPORT_COLUMNS);
    const hint = near === null || isKnown ? "" : ` (did you mean ${near}?)`;
    throw new InvalidInput(
      `column ${index + 1}`,
      column,
      `one of ${IMPORT_COLUMNS.join(", ")}, each once${hint}`,
    );
  });
  for (const needed of ["family", "given"]) {
    if (!header.includes(needed)) throw new InvalidInput("column", needed, "in the first line");
  }
}

const asRecord = (header: readonly string[], cells: readonly string[]): object =>
  Object.fromEntries(
    header.map((column, index) => [column, cells[index] === "" ? null : (cells[index] ?? null)]),
  );

function refusedLine(line: number, error: unknown): RefusedLine[] {
  if (error instanceof InvalidFields) {
    return error.allProblems.map(({ path, message }: FieldProblem) => ({ line, path, message }));
  }
  if (error instanceof InvalidInput) return [{ line, path: error.path, message: error.message }];
  throw error;
}
