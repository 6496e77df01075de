import type { Comparison } from "@anagen/trichometry";
import { PlotFigure } from "../../evidence/plots/PlotFigure.tsx";
import { verdictWords } from "../change/change-words.ts";
import { drawOverTime } from "./draw-over-time.ts";
import type { ChartPlace } from "./MeasuredChart.tsx";
import type { MeasuredPoint } from "./measured-points.ts";

interface ChangeChartProps {
  readonly what: string;
  readonly unit: string;
  readonly file: string;
  readonly digits: number;
  readonly place: ChartPlace;
  readonly points: readonly MeasuredPoint[];
  readonly changes: ReadonlyMap<string, Comparison | null>;
}

/** Change since the first picture at the same spot, with the detection limit as a band. */
export function ChangeChart(props: ChangeChartProps) {
  const { what, unit, file, digits, place, points, changes } = props;
  if (points.length < 2) return null;
  const figure = (value: number) => Number(value.toFixed(digits));
  return (
    <PlotFigure
      fileName={`${file}-${place.file}`}
      draw={(width) => drawOverTime({ what, place: place.name, unit, digits, points }, width)}
      caption={`${place.name}, against the first picture, hair by hair on the area that both show. Inside the band a change cannot be told from measurement error.`}
      sheet={{
        caption: `${what} in ${place.name}`,
        columns: ["Taken on", unit, "Low", "High", "Detection limit", "Verdict"],
        rows: points.map(({ takenOn, value, low, high, limit, measurementId }, index) => [
          takenOn,
          figure(value),
          index === 0 ? null : figure(low),
          index === 0 ? null : figure(high),
          index === 0 || limit === undefined ? null : figure(limit),
          index === 0 ? "the first" : verdictOf(value, limit, changes.get(measurementId)),
        ]),
      }}
    />
  );
}

/** The verdict of the comparison holds for density; thickness is held against its own limit. */
function verdictOf(
  value: number,
  limit: number | undefined,
  change: Comparison | null | undefined,
): string | null {
  if (change == null || limit === undefined) return null;
  if (Math.abs(value) <= limit) return verdictWords("no detectable change");
  return verdictWords(value > 0 ? "increase" : "decrease");
}
