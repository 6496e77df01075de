import type { Sheet, SheetCell } from "../files/sheet.ts";
import { figure } from "./scales.ts";
import "../../elements/records/records.css";
import "./figure.css";

const shown = (cell: SheetCell): string =>
  cell === null
    ? "not known"
    : typeof cell === "string"
      ? cell
      : Number.isInteger(cell)
        ? String(cell)
        : figure(cell);

/** A sheet of numbers; wide ones scroll in their own box. */
export function SheetTable({ sheet }: { readonly sheet: Sheet }) {
  const { caption, columns, rows } = sheet;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className="sheet" aria-label={caption} tabIndex={0}>
      <table className="sheet-table">
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of numbers keep their order
            <tr key={index}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row">
                    {shown(cell)}
                  </th>
                ) : (
                  <td
                    key={columns[at]}
                    className={typeof cell === "number" ? "sheet-number" : undefined}
                  >
                    {shown(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
