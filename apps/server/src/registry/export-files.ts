import { parquetWriteBuffer } from "hyparquet-writer";
import { type Cell, EXPORT_COLUMNS, type ExportRow } from "./export-columns.ts";

const FORM = "anagen-registry-1";

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in
 * front: it is shown, never run. What is not known is an empty cell.
 */
export function registryCsv(rows: readonly ExportRow[]): string {
  const head = EXPORT_COLUMNS.map(({ name }) => name).join(",");
  const lines = rows.map((row) => EXPORT_COLUMNS.map(({ name }) => csvCell(row[name])).join(","));
  return `${[head, ...lines].join("\r\n")}\r\n`;
}

const FORMULA = /^[=+\-@\t\r\n]/;

export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Rows with what each column means. */
export const registryJson = (rows: readonly ExportRow[]): string =>
  JSON.stringify({
    form: FORM,
    columns: EXPORT_COLUMNS.map(({ name, meaning, unit }) => ({ name, meaning, unit })),
    rows,
  });

/** Rows as Apache Parquet: typed columns, what is not known is null. */
export function registryParquet(rows: readonly ExportRow[]): Buffer {
  const columnData = EXPORT_COLUMNS.map(({ name, type }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[name]),
  }));
  const kvMetadata = [{ key: "form", value: FORM }];
  return Buffer.from(parquetWriteBuffer({ columnData, kvMetadata }));
}
