import type { NeedleResult } from "@anagen/needling";
import { EstimateText } from "../../elements/dose/EstimateText.tsx";
import { figureText, percentText } from "../../elements/dose/estimate-words.ts";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import type { LaneResults } from "../run/lane-results.ts";
import { FIGURE_ROWS, type FigureRow } from "./figure-rows.ts";

/** Every figure of both protocols, with its range and what it rests on. */
export function ComparisonTable({ results }: { readonly results: LaneResults }) {
  const columns: readonly Column<FigureRow>[] = [
    { id: "figure", header: "Figure", cell: ({ name }) => name },
    ...results.map(([lane, result]) => ({
      id: lane,
      header: `Protocol ${lane.toUpperCase()}`,
      align: "end" as const,
      cell: (row: FigureRow) => <FigureCell row={row} result={result} />,
    })),
    {
      id: "ratio",
      header: "B over A",
      align: "end",
      cell: (row) => ratioOf(row, results),
    },
  ];
  return (
    <DataTable
      caption="Figures of both protocols"
      columns={columns}
      rows={FIGURE_ROWS}
      rowKey={({ id }) => id}
    />
  );
}

function FigureCell({ row, result }: { readonly row: FigureRow; readonly result: NeedleResult }) {
  const estimate = row.of(result);
  if (estimate === undefined) return null;
  if (row.relative) return <span className="quiet">see B over A</span>;
  const shown = row.share ? percentText : figureText;
  return (
    <EstimateText estimate={estimate} shown={shown} {...(row.unit ? { unit: row.unit } : {})} />
  );
}

function ratioOf({ of }: FigureRow, results: LaneResults): string {
  const [a, b] = results.map(([, result]) => of(result)?.value);
  if (a === undefined || b === undefined) return "";
  if (a === 0) return b === 0 ? "none in both" : "none in A";
  return `${figureText(b / a)} times`;
}
