import { PlotFigure } from "../../evidence/plots/PlotFigure.tsx";
import { drawOverTime } from "./draw-over-time.ts";
import type { MeasuredPoint } from "./measured-points.ts";

export interface ChartPlace {
  readonly name: string;
  /** As it stands in the names of files. */
  readonly file: string;
}

interface MeasuredChartProps {
  readonly what: string;
  readonly unit: string;
  readonly file: string;
  readonly digits: number;
  readonly place: ChartPlace;
  readonly points: readonly MeasuredPoint[];
  readonly note: string;
}

/** What was measured at each visit, as a chart and as a table. */
export function MeasuredChart(props: MeasuredChartProps) {
  const { what, unit, file, digits, place, points, note } = props;
  if (points.length === 0) return null;
  const figure = (value: number) => Number(value.toFixed(digits));
  const byHand = points.some((point) => point.byHand);
  return (
    <PlotFigure
      fileName={`${file}-${place.file}`}
      draw={(width) => drawOverTime({ what, place: place.name, unit, digits, points }, width)}
      caption={`${place.name}. ${note}${byHand ? " Hollow dots were corrected by hand." : ""}`}
      sheet={{
        caption: `${what} in ${place.name}`,
        columns: ["Taken on", unit, "Low", "High", "By hand"],
        rows: points.map(({ takenOn, value, low, high, byHand: hand }) => [
          takenOn,
          figure(value),
          figure(low),
          figure(high),
          hand ? "yes" : "no",
        ]),
      }}
    />
  );
}
