import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { DoubtCount } from "../doubts.tsx";
import { trialName } from "../trial-names.ts";
import type { TrialRow } from "./facets.ts";

const people = ({ trial }: TrialRow): number | null =>
  trial.peopleRandomised ?? trial.peopleAnalysed;
const notKnown = <span className="quiet trial-unknown">not known</span>;

const COLUMNS: readonly Column<TrialRow>[] = [
  {
    id: "name",
    header: "Study",
    sortBy: ({ trial }) => trial.id,
    cell: ({ trial }) => (
      <Link to="/evidence/trials/$studyId" params={{ studyId: trial.id }} className="row-link">
        {trialName(trial.id)}
      </Link>
    ),
  },
  {
    id: "comparison",
    header: "What was compared",
    cell: ({ trial }) => trial.comparison ?? notKnown,
  },
  {
    id: "people",
    header: "People",
    align: "end",
    sortBy: people,
    cell: (row) => people(row) ?? notKnown,
  },
  {
    id: "needle",
    header: "Needle mm",
    align: "end",
    sortBy: ({ needleMm }) => needleMm?.[0] ?? null,
    cell: ({ needleMm }) =>
      needleMm === null
        ? notKnown
        : needleMm[0] === needleMm[1]
          ? needleMm[0]
          : `${needleMm[0]} to ${needleMm[1]}`,
  },
  {
    id: "country",
    header: "Country",
    sortBy: ({ country }) => country,
    cell: ({ country }) => country ?? notKnown,
  },
  {
    id: "year",
    header: "Year",
    align: "end",
    sortBy: ({ trial }) => trial.year,
    cell: ({ trial }) => trial.year ?? notKnown,
  },
  {
    id: "doubts",
    header: "Doubts",
    sortBy: ({ fails, cannot }) => -(fails * 1000 + cannot),
    cell: ({ fails, cannot }) => (
      <span className="doubts">
        {fails > 0 ? <DoubtCount narrow result="fail" count={fails} /> : null}
        <DoubtCount narrow result="cannot check" count={cannot} />
      </span>
    ),
  },
];

/** One row a study; the whole row opens it. */
export function TrialTable({ rows }: { readonly rows: readonly TrialRow[] }) {
  return (
    <div className="trial-table">
      <DataTable
        caption="Studies"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ trial }) => trial.id}
        initialSorting={{ column: "name", descending: false }}
      />
    </div>
  );
}
