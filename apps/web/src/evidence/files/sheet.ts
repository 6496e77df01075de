export type SheetCell = string | number | null;

/** Numbers behind a picture: shown as a table, saved as CSV. */
export interface Sheet {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A cell that a spreadsheet would run as a formula is kept as text. */
const RUNS = /^[=+\-@\t\r]/;

function csvCell(cell: SheetCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = RUNS.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated, one heading line, what is not known left empty (RFC 4180). */
export function csvText({ columns, rows }: Sheet): string {
  return [columns, ...rows]
    .map((row) => row.map(csvCell).join(","))
    .join("\r\n")
    .concat("\r\n");
}
