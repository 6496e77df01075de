import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { Icon } from "../Icon.tsx";
import { SkeletonLines } from "../states/Skeleton.tsx";
import { compareValues, type Sorting, type SortValue } from "./sorting.ts";
import "./records.css";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => SortValue;
  /** "end" for numbers. */
  readonly align?: "start" | "end";
}

interface DataTableProps<Row> {
  /** What the table holds; read aloud. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly loading?: boolean;
  /** Shown instead of the table when there are no rows: an EmptyState. */
  readonly empty?: ReactNode;
  readonly initialSorting?: Sorting;
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
) {
  const by = columns.find((column) => column.id === sorting?.column)?.sortBy;
  if (by === undefined || sorting === null) return rows;
  return [...rows].sort((a, b) => compareValues(by(a), by(b), sorting.descending));
}

/**
 * Rows under sortable headings; on a phone each row becomes a small card. Put a `Link` with the
 * class `row-link` in the first cell to make the whole row open it.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, loading, empty, initialSorting } = props;
  const [sorting, setSorting] = useState<Sorting | null>(initialSorting ?? null);
  const ordered = useMemo(() => sorted(rows, columns, sorting), [rows, columns, sorting]);

  if (loading) return <SkeletonLines lines={6} label={`Loading: ${caption}`} />;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className="table">
      <caption className="spoken">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const on = sorting?.column === column.id ? sorting : null;
            return (
              <th
                key={column.id}
                scope="col"
                className={column.align === "end" ? "cell-end" : undefined}
                aria-sort={on ? (on.descending ? "descending" : "ascending") : undefined}
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className="table-sort"
                    onClick={() =>
                      setSorting({ column: column.id, descending: on ? !on.descending : false })
                    }
                  >
                    {column.header}
                    <Icon of={on ? (on.descending ? ArrowDown : ArrowUp) : ArrowUpDown} size={16} />
                  </button>
                ) : (
                  column.header
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td
                key={column.id}
                data-label={column.header}
                className={column.align === "end" ? "cell-end" : undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
