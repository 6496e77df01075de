import { type Column, DataTable } from "../elements/records/DataTable.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import type { CourseItem, Head } from "./patient-data.ts";
import { RecordLink } from "./RecordLink.tsx";
import { isSigned, plainSummary, statusInWords } from "./record-words.ts";

interface RecordTableProps {
  readonly caption: string;
  readonly heads: readonly Head[];
  /** Their one-line summaries. */
  readonly items: readonly CourseItem[];
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** The records of one kind, newest first. */
export function RecordTable({ caption, heads, items, emptyTitle, emptyText }: RecordTableProps) {
  const columns: readonly Column<Head>[] = [
    {
      id: "title",
      header: "Record",
      sortBy: (head) => head.at,
      cell: (head) => (
        <>
          <RecordLink
            kind={head.kind}
            recordId={head.id}
            patientId={head.patientId}
            className="row-link"
          >
            {head.title} of {shortDay(dayOf(head.at))}
          </RecordLink>
          <div className="quiet">
            {plainSummary(items.find((item) => item.recordId === head.id)?.summary ?? "")}
          </div>
        </>
      ),
    },
    { id: "status", header: "State", cell: (head) => statusInWords(head.status) },
    {
      id: "by",
      header: "By",
      cell: (head) => (isSigned(head) ? head.signedByName : head.authorName) ?? "",
    },
    {
      id: "at",
      header: "Signed",
      align: "end",
      sortBy: (head) => head.at,
      cell: (head) => (head.signedAt ? shortDay(dayOf(head.signedAt)) : "Not yet"),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={heads}
      rowKey={(head) => head.id}
      empty={
        <EmptyState picture={<RecordsPicture />} title={emptyTitle}>
          {emptyText}
        </EmptyState>
      }
    />
  );
}
