import { type Assumption, listSources, type NeedleResult } from "@anagen/needling";
import { useState } from "react";
import {
  BASIS_WORDS,
  figureText,
  percentText,
  rangeText,
} from "../../elements/dose/estimate-words.ts";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { Tabs } from "../../elements/structure/Tabs.tsx";
import type { LaneResults } from "../run/lane-results.ts";
import { parameterWords } from "./LaneWarnings.tsx";

const REFERENCES = new Map(listSources().map(({ id, reference }) => [id, reference]));

/** What the figures rest on: what spreads the dose most, then every measurement and assumption. */
export function RestsOn({ results }: { readonly results: LaneResults }) {
  const [shown, setShown] = useState("a");
  return (
    <Tabs
      label="Protocol"
      current={shown}
      onChange={setShown}
      tabs={results.map(([lane, result]) => ({
        id: lane,
        label: `Protocol ${lane.toUpperCase()}`,
        content: <OneProtocol result={result} />,
      }))}
    />
  );
}

function OneProtocol({ result }: { readonly result: NeedleResult }) {
  const { topContributor, woundVolume } = result.uncertainty;
  return (
    <div className="stack">
      <p>
        {topContributor === null
          ? "Nothing in the dose is uncertain but the input itself."
          : `What spreads the dose most: ${parameterWords(result, topContributor.parameter)}, with ${percentText(topContributor.share)} of the spread. It rests on ${BASIS_WORDS[topContributor.basis]}.`}
        {woundVolume.length > 1
          ? ` Then: ${woundVolume
              .slice(1, 3)
              .map(
                ({ parameter, share }) =>
                  `${parameterWords(result, parameter)} (${percentText(share)})`,
              )
              .join(", ")}.`
          : null}
      </p>
      <DataTable
        caption="What the figures rest on"
        columns={COLUMNS}
        rows={result.assumptions}
        rowKey={({ code }) => code}
      />
    </div>
  );
}

const COLUMNS: readonly Column<Assumption>[] = [
  { id: "what", header: "Taken as", cell: ({ text }) => capital(text) },
  { id: "value", header: "Value and range", align: "end", cell: valueWords },
  {
    id: "basis",
    header: "Rests on",
    sortBy: ({ basis }) => basis,
    cell: ({ basis }) => <span className="lab-whole">{capital(BASIS_WORDS[basis])}</span>,
  },
  {
    id: "source",
    header: "Source",
    cell: ({ source }) => (source === null ? "none" : (REFERENCES.get(source) ?? source)),
  },
];

function valueWords({ code, value, low, high }: Assumption): string {
  if (typeof value === "string") return value;
  const shown = `${figureText(value)}${unitOf(code)}`;
  if (low === null || high === null || low === high) return shown;
  return `${shown} (${rangeText({ low, high })})`;
}

// Names of figures end in their unit, as everywhere in this project.
const UNITS: readonly (readonly [end: RegExp, unit: string])[] = [
  [/Cm2PerS$/, " cm²/s"],
  [/MmPerS$/, " mm/s"],
  [/PerCm2$/, " per cm²"],
  [/PerS$/, " per s"],
  [/Hz$/, " Hz"],
  [/Mm$/, " mm"],
  [/Hours$/, " h"],
  [/Deg$/, "°"],
  [/NeedleN$/, " N"],
];

const unitOf = (code: string): string => UNITS.find(([end]) => end.test(code))?.[1] ?? "";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
