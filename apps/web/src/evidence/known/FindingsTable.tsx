import { type QuestionResult, summaryOfFindings } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";

type Row = ReturnType<typeof summaryOfFindings> & { id: string };

const COLUMNS: readonly Column<Row>[] = [
  {
    id: "outcome",
    header: "Question",
    cell: ({ id, outcome }) => (
      <Link to="/evidence/questions/$questionId" params={{ questionId: id }}>
        {outcome}
      </Link>
    ),
  },
  { id: "trials", header: "Trials", align: "end", cell: ({ trials }) => trials },
  { id: "people", header: "People", align: "end", cell: ({ people }) => people },
  { id: "relative", header: "Result", cell: ({ relative }) => relative },
  {
    id: "certainty",
    header: "Certainty",
    cell: ({ certainty, reasons, outcome }) => (
      <div className="known-reasons">
        <Disclosure
          summary={
            <>
              {certainty}
              <span className="spoken">: reasons, {outcome}</span>
            </>
          }
        >
          <ul className="stack stack-close small">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    ),
  },
];

/** GRADE's summary of findings, one row a question. */
export function FindingsTable({ results }: { readonly results: readonly QuestionResult[] }) {
  const rows = useMemo(
    () => results.map((result) => ({ id: result.question.id, ...summaryOfFindings(result) })),
    [results],
  );
  return (
    <div className="known-findings">
      <DataTable
        caption="Summary of findings"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </div>
  );
}
