import { percentText } from "../../elements/dose/estimate-words.ts";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import type { LaneResults } from "../run/lane-results.ts";

interface Row {
  readonly passes: number;
}

/** The coverage curve in numbers. */
export function CoverageTable({ results }: { readonly results: LaneResults }) {
  const most = Math.max(...results.map(([, { coverageByPass }]) => coverageByPass.length));
  const rows = Array.from({ length: most }, (_, i): Row => ({ passes: i + 1 }));
  const columns: readonly Column<Row>[] = [
    { id: "passes", header: "After pass", cell: ({ passes }) => passes },
    ...results.map(
      ([lane, { coverageByPass }]): Column<Row> => ({
        id: lane,
        header: `Protocol ${lane.toUpperCase()}`,
        align: "end",
        cell: ({ passes }) => {
          const at = coverageByPass[passes - 1];
          return at === undefined
            ? "not done"
            : `${percentText(at.fraction)} (added ${percentText(at.added)})`;
        },
      }),
    ),
  ];
  return (
    <DataTable
      caption="Coverage within 0.25 mm by pass"
      columns={columns}
      rows={rows}
      rowKey={({ passes }) => `${passes}`}
    />
  );
}
