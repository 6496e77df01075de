import { CLOSURE_SCENARIOS, type NeedleResult, openFraction } from "@anagen/needling";
import { EstimateText } from "../../elements/dose/EstimateText.tsx";
import { figureText, percentText, rangeText } from "../../elements/dose/estimate-words.ts";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { LineChart } from "./LineChart.tsx";
import { logScale } from "./scales.ts";

type Closure = NeedleResult["closure"];

const TONES = { fast: "first", mid: "second", slow: "third" } as const;
const NAMES = { fast: "Fast", mid: "Middle", slow: "Slow" } as const;
const FIRST_HOURS = 0.1;
const LAST_HOURS = 100;
const STEPS = 60;
const HOURS = Array.from(
  { length: STEPS + 1 },
  (_, i) => FIRST_HOURS * (LAST_HOURS / FIRST_HOURS) ** (i / STEPS),
);
const TICK_HOURS = [0.1, 1, 10, 100];

/** How long channels stay open, in three readings of data that disagree thirtyfold. */
/** Follows from the literature alone, so it is the same for every protocol. */
export function ClosureChart() {
  const said = CLOSURE_SCENARIOS.map(
    ({ scenario, halfLifeHours }) =>
      `${NAMES[scenario]}: half shut after ${rangeText(halfLifeHours)} hours.`,
  );
  return (
    <LineChart
      label={`Share of channels still open, by hours, in three readings. ${said.join(" ")}`}
      x={logScale(FIRST_HOURS, LAST_HOURS, TICK_HOURS)}
      xTitle="hours after needling, tenfold steps"
      lines={CLOSURE_SCENARIOS.map(({ scenario, halfLifeHours: { value, low, high } }) => ({
        id: scenario,
        tone: TONES[scenario],
        name: NAMES[scenario],
        points: HOURS.map((hours) => ({
          x: hours,
          y: openFraction(hours, value),
          low: openFraction(hours, low),
          high: openFraction(hours, high),
        })),
      }))}
    />
  );
}

type Scenario = Closure[number];

const openAt =
  (hours: number) =>
  ({ openFraction }: Scenario) => {
    const at = openFraction.find((one) => one.hours === hours);
    return at === undefined ? (
      ""
    ) : (
      <EstimateText short estimate={at.fraction} shown={percentText} />
    );
  };

const COLUMNS: readonly Column<Scenario>[] = [
  { id: "scenario", header: "Reading", cell: ({ scenario }) => NAMES[scenario] },
  {
    id: "half",
    header: "Half shut after",
    align: "end",
    cell: ({ halfLifeHours }) => <EstimateText estimate={halfLifeHours} unit="h" />,
  },
  {
    id: "shut",
    header: "95 % shut after",
    align: "end",
    cell: ({ shutAtHours }) => <EstimateText short estimate={shutAtHours} unit="h" />,
  },
  { id: "day", header: "Open at 24 h", align: "end", cell: openAt(24) },
];

export function ClosureTable({ closure }: { readonly closure: Closure }) {
  const hours = closure.map(({ shutAtHours }) => shutAtHours);
  return (
    <>
      <p>
        When is it shut? Somewhere between {figureText(Math.min(...hours.map(({ low }) => low)))}{" "}
        and {figureText(Math.max(...hours.map(({ high }) => high)))} hours, depending on the study.
      </p>
      <DataTable
        caption="Closing of the channels in three readings"
        columns={COLUMNS}
        rows={closure}
        rowKey={({ scenario }) => scenario}
      />
    </>
  );
}
