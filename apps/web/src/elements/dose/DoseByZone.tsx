import {
  compareDoses,
  doseOfSession,
  type Estimate,
  type NeedledZone,
  type SessionDose,
  type ZoneDose,
} from "@anagen/needling";
import { InvalidInput } from "@anagen/quantities";
import { isScalpZone, ZONE_FACTS } from "@anagen/treatment";
import { type ReactNode, useMemo } from "react";
import { type Column, DataTable } from "../records/DataTable.tsx";
import { Notice } from "../states/Notice.tsx";
import { EstimateText } from "./EstimateText.tsx";
import { figureText } from "./estimate-words.ts";

interface DoseByZoneProps {
  readonly planned: readonly NeedledZone[];
  /** What was done; without it only the plan shows. */
  readonly done?: readonly NeedledZone[];
}

interface Side {
  readonly areaCm2: number;
  /** Null when the dose is not known; `missing` says why. */
  readonly dose: { readonly volume: Estimate; readonly punctures: Estimate } | null;
  readonly missing: ZoneDose["missing"];
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly planned: Side | null;
  readonly done: Side | null;
  readonly doneOverPlanned: number | null;
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
  const rows = [...worked.rows, ...totalRow(worked)];
  return (
    <div className="dose-by-zone">
      <DataTable
        caption={done ? "Dose by zone, planned and done" : "Planned dose by zone"}
        columns={done ? [...COLUMNS, ...DONE_COLUMNS] : COLUMNS}
        rows={rows}
        rowKey={({ key }) => key}
      />
      <Unknown dose={worked.planned} what="the plan" />
      {done ? <Unknown dose={worked.done} what="the session" /> : null}
    </div>
  );
}

interface Worked {
  readonly planned: SessionDose;
  readonly done: SessionDose;
  readonly rows: readonly Row[];
}

function workedOut(
  asked: readonly NeedledZone[],
  given: readonly NeedledZone[],
): Worked | { readonly problem: string } {
  try {
    const [planned, done] = [doseOfSession(asked), doseOfSession(given)];
    const rows = compareDoses(planned, done).map(({ zone, doneOverPlanned, ...sides }) => ({
      key: zone,
      name: isScalpZone(zone) ? ZONE_FACTS[zone].name : zone,
      planned: sideOf(sides.planned),
      done: sideOf(sides.done),
      doneOverPlanned,
    }));
    return { planned, done, rows };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { problem: error.message };
  }
}

const sideOf = (zone: ZoneDose | null): Side | null =>
  zone === null
    ? null
    : {
        areaCm2: zone.areaCm2,
        missing: zone.missing,
        dose: zone.dose && {
          volume: zone.dose.woundVolumeMm3PerCm2,
          punctures: zone.dose.puncturesPerCm2,
        },
      };

function totalRow({ planned, done }: Worked): Row[] {
  if (planned.zones.length < 2 && done.zones.length < 2) return [];
  const [asked, given] = [planned.total, done.total];
  return [
    {
      key: "total",
      name: "All zones, mean over their area",
      planned: totalSide(asked),
      done: totalSide(given),
      doneOverPlanned:
        asked && given ? given.woundVolumeMm3.value / asked.woundVolumeMm3.value : null,
    },
  ];
}

const totalSide = (total: SessionDose["total"]): Side | null =>
  total && {
    areaCm2: total.areaCm2,
    missing: [],
    dose: { volume: total.woundVolumeMm3PerCm2, punctures: total.puncturesPerCm2 },
  };

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

const COLUMNS: readonly Column<Row>[] = [
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

const DONE_COLUMNS: readonly Column<Row>[] = [
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
