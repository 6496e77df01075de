import { Ban, TriangleAlert } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf } from "../../elements/records/instants.ts";
import { roleInWords } from "../people/role-words.ts";
import type { AuditEvent } from "../settings-data.ts";
import { auditWords } from "./audit-words.ts";

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

const COLUMNS: readonly Column<AuditEvent>[] = [
  {
    id: "at",
    header: "When",
    cell: (event) => (
      <time dateTime={event.at} className="audit-when">
        {shortDay(dayOf(event.at))}
        <span className="quiet">{clock.format(new Date(event.at))}</span>
      </time>
    ),
  },
  {
    id: "who",
    header: "Who",
    cell: (event) => (
      <div>
        <strong>{event.actorName ?? "Nobody signed in"}</strong>
        <div className="quiet">{roleInWords(event.actorRole)}</div>
      </div>
    ),
  },
  {
    id: "what",
    header: "What",
    cell: (event) => (
      <span className={`audit-what audit-${event.outcome}`}>
        {event.outcome === "refused" ? <Icon of={Ban} size={16} /> : null}
        {event.outcome === "failed" ? <Icon of={TriangleAlert} size={16} /> : null}
        <span>{auditWords(event)}</span>
      </span>
    ),
  },
  {
    id: "on",
    header: "Record",
    cell: (event) => (
      <span className="audit-id">
        {event.resourceId ?? ""}
        {event.resourceVersion === null ? "" : ` v${event.resourceVersion}`}
      </span>
    ),
  },
  { id: "seq", header: "No.", align: "end", cell: (event) => event.seq.toLocaleString("en-GB") },
];

export function AuditTable({ events }: { readonly events: readonly AuditEvent[] }) {
  return (
    <DataTable
      caption="Audit trail, newest first"
      columns={COLUMNS}
      rows={events}
      rowKey={(event) => String(event.seq)}
    />
  );
}
