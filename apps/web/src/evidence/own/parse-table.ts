import { InvalidInput } from "@anagen/quantities";

/** What was pasted or uploaded: cells as text, empty for what is missing. */
export interface PastedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A comma between digits is a decimal comma, since another mark separates the cells. */
  readonly separator: "," | ";" | "\t" | "json";
}

export const MOST_LETTERS = 2_000_000;
export const MOST_ROWS = 2000;

/**
 * Reads CSV (comma, semicolon or tab) with a heading line, or JSON: an array of objects, or an object
 * with `input`, `studies` or `rows`.
 *
 * @throws {InvalidInput} too large, no heading, a repeated heading, JSON that cannot be read
 */
export function parseTable(text: string): PastedTable {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain.length > MOST_LETTERS)
    throw new InvalidInput("data", `${plain.length} letters`, `at most ${MOST_LETTERS}`);
  if (plain === "") throw new InvalidInput("data", "", "a heading line and at least one row");
  const table = /^[[{]/.test(plain) ? fromJson(plain) : fromCsv(plain);
  if (table.rows.length > MOST_ROWS)
    throw new InvalidInput("data", `${table.rows.length} rows`, `at most ${MOST_ROWS}`);
  if (table.rows.length === 0)
    throw new InvalidInput("data", "one line", "a heading line and at least one row");
  const twice = table.columns.find((name, i) => table.columns.indexOf(name) !== i);
  if (twice !== undefined)
    throw new InvalidInput("heading", twice === "" ? "(empty)" : twice, "a name used once");
  return table;
}

function fromCsv(text: string): PastedTable {
  const [first = ""] = text.split(/\r?\n/, 1);
  const separator = first.includes("\t") ? "\t" : first.includes(";") ? ";" : ",";
  const [columns = [], ...rows] = cellsOf(text, separator).filter((row) =>
    row.some((cell) => cell !== ""),
  );
  return {
    columns,
    rows: rows.map((row) => columns.map((_, i) => row[i] ?? "")),
    separator,
  };
}

/** RFC 4180: cells in quotes may hold separators, line ends and doubled quotes. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let wasQuoted = false;
  const endCell = () => {
    row.push(wasQuoted ? cell : cell.trim());
    cell = "";
    wasQuoted = false;
  };
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (quoted) {
      if (mark === '"' && text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else if (mark === '"') quoted = false;
      else cell += mark;
    } else if (mark === '"' && cell.trim() === "") {
      quoted = true;
      wasQuoted = true;
      cell = "";
    } else if (mark === separator) endCell();
    else if (mark === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else if (mark !== "\r") cell += mark;
  }
  endCell();
  return [...rows, row];
}

function fromJson(text: string): PastedTable {
  const rows = objectsIn(parsed(text));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row) => columns.map((name) => cellText(row[name]))),
    separator: "json",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInput("data", error instanceof Error ? error.message : "", "JSON or CSV");
  }
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  const holder = value as Record<string, unknown> | null;
  const listed = Array.isArray(value)
    ? value
    : (holder?.["input"] ?? holder?.["studies"] ?? holder?.["rows"]);
  if (!Array.isArray(listed))
    throw new InvalidInput("data", "JSON without a list", "an array of objects, one a study");
  return listed.map((row, i) => {
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw new InvalidInput(`data[${i}]`, row, "an object, one a study");
    return row as Record<string, unknown>;
  });
}

const cellText = (value: unknown): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value);
