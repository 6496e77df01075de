export const COLUMNS = [
  "family",
  "given",
  "birthDate",
  "sex",
  "number",
  "phone",
  "email",
  "note",
] as const;

export interface CsvLook {
  readonly columns: readonly string[];
  readonly people: number;
  /** Columns that must be there and are not. */
  readonly lacking: readonly string[];
  /** Columns that the server would refuse. */
  readonly unknown: readonly string[];
}

const NEEDED = ["family", "given"];

function rowsOf(text: string): number {
  let quoted = false;
  let rows = 0;
  let filled = false;
  for (const mark of text) {
    if (mark === '"') quoted = !quoted;
    if (mark === "\n" && !quoted) {
      if (filled) rows += 1;
      filled = false;
    } else if (mark.trim() !== "") filled = true;
  }
  return filled ? rows + 1 : rows;
}

/** A first look at a file before it is sent: its columns and how many people it holds. */
export function lookAtCsv(text: string): CsvLook {
  const plain = text.replace(/^\uFEFF/, "");
  const head = plain.split(/\r?\n/, 1)[0] ?? "";
  const columns = head.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  return {
    columns,
    people: Math.max(0, rowsOf(plain) - 1),
    lacking: NEEDED.filter((name) => !columns.includes(name)),
    unknown: columns.filter((name) => !(COLUMNS as readonly string[]).includes(name)),
  };
}
