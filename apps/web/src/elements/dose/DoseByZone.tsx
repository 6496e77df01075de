import type { NeedledZone, SessionDose } from "@anagen/needling";
import { type ReactNode, useMemo } from "react";
import { type Column, DataTable } from "../records/DataTable.tsx";
import { Notice } from "../states/Notice.tsx";
import { type DoseRow, type Side, workedOut } from "./dose-rows.ts";
import { EstimateText } from "./EstimateText.tsx";
import { figureText } from "./estimate-words.ts";

interface DoseByZoneProps {
  readonly planned: readonly NeedledZone[];
  /** What was done; without it only the plan shows. */
  readonly done?: readonly NeedledZone[];
}

const PART_WORDS = { depthMm: "depth", passes: "passes", device: "device" } as const;

/** The needling dose by zone of the scalp, planned and done side by side, with its range and basis. */
export function DoseByZone({ planned, done }: DoseByZoneProps) {
  const [asked, given] = [JSON.stringify(planned), JSON.stringify(done ?? [])];
  const worked = useMemo(() => workedOut(JSON.parse(asked), JSON.parse(given)), [asked, given]);
  if ("problem" in worked) {
    return (
      <Notice tone="warning" title="The dose cannot be worked out">
        {worked.problem}
      </Notice>
    );
  }
  return (
    <div className="dose-by-zone">
      <DataTable
        caption={done ? "Dose by zone, planned and done" : "Planned dose by zone"}
        columns={done ? [...COLUMNS, ...DONE_COLUMNS] : COLUMNS}
        rows={worked.rows}
        rowKey={({ key }) => key}
      />
      <Unknown dose={worked.planned} what="the plan" />
      {done ? <Unknown dose={worked.done} what="the session" /> : null}
    </div>
  );
}

const doseCell = (zone: Side | null): ReactNode => {
  if (zone === null) return <span className="quiet">not in it</span>;
  if (zone.dose === null) {
    return (
      <span className="quiet">
        not known: {zone.missing.map((part) => PART_WORDS[part]).join(", ")}
      </span>
    );
  }
  return <EstimateText estimate={zone.dose.volume} unit="mm³/cm²" />;
};

const COLUMNS: readonly Column<DoseRow>[] = [
  { id: "zone", header: "Zone", cell: ({ name }) => name },
  {
    id: "area",
    header: "Area",
    align: "end",
    cell: ({ planned, done }) => `${figureText((planned ?? done)?.areaCm2 ?? 0)} cm²`,
  },
  {
    id: "punctures",
    header: "Punctures",
    align: "end",
    cell: ({ planned }) =>
      planned?.dose ? <EstimateText short estimate={planned.dose.punctures} unit="/cm²" /> : "",
  },
  { id: "planned", header: "Dose, planned", align: "end", cell: (row) => doseCell(row.planned) },
];

const DONE_COLUMNS: readonly Column<DoseRow>[] = [
  { id: "done", header: "Dose, done", align: "end", cell: (row) => doseCell(row.done) },
  {
    id: "ratio",
    header: "Done over planned",
    align: "end",
    cell: ({ doneOverPlanned: ratio }) =>
      ratio === null ? <span className="quiet">not known</span> : `${figureText(ratio)} times`,
  },
];

function Unknown({ dose, what }: { readonly dose: SessionDose; readonly what: string }) {
  if (dose.unknownAreaCm2 === 0) return null;
  return (
    <p className="quiet">
      The dose on {figureText(dose.unknownAreaCm2)} cm² of {what} is not known and stands in no sum.
    </p>
  );
}
