import type { Plan } from "@anagen/treatment";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { Section } from "../../elements/structure/Columns.tsx";
import { DepthPicture } from "./DepthPicture.tsx";

interface SessionDepth {
  readonly session: number;
  readonly date: string | null;
  readonly mm: number;
  readonly thinSkinMm: number;
}

const COLUMNS: readonly Column<SessionDepth>[] = [
  { id: "session", header: "Session", cell: ({ session }) => `Session ${session}` },
  { id: "date", header: "Planned for", cell: ({ date }) => (date ? shortDay(date) : "") },
  { id: "mm", header: "Depth, at most", align: "end", cell: ({ mm }) => `${mm} mm` },
  {
    id: "thin",
    header: "Hairline and temples",
    align: "end",
    cell: ({ thinSkinMm }) => `${thinSkinMm} mm`,
  },
];

/** How deep the needles go, session by session. */
export function DepthSection({ plan }: { readonly plan: Plan }) {
  const { depthMm } = plan.protocol;
  const dates = plan.schedule.filter(({ kind }) => kind === "session");
  const rows = depthMm.bySession.map((mm, index) => ({
    session: index + 1,
    date: dates[index]?.date ?? null,
    mm,
    thinSkinMm: Math.min(mm, depthMm.hairlineAndTemples.value),
  }));
  return (
    <Section
      title="How deep"
      lede="At most this deep, and a step deeper only if the session before was tolerated."
    >
      <figure className="plan-picture">
        <DepthPicture depthMm={depthMm} />
        <figcaption className="quiet small">
          One needle for each session. Depth is drawn to scale; the layers of the skin are a sketch,
          for their thickness differs from person to person.
        </figcaption>
      </figure>
      <DataTable
        caption="Depth by session"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ session }) => `${session}`}
      />
    </Section>
  );
}
