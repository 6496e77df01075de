import { Section } from "../elements/structure/Columns.tsx";
import { PlotFigure } from "../evidence/plots/PlotFigure.tsx";
import { drawOverTime } from "./draw-over-time.ts";
import type { MeasurementLine } from "./measurement-data.ts";
import { zoneName } from "./picture-words.ts";

/** Density over the visits, zone by zone, each with its interval and the same as a table. */
export function MeasuredOverTime({ lines }: { readonly lines: readonly MeasurementLine[] }) {
  const measured = lines.filter(({ densityPerCm2 }) => densityPerCm2 !== null);
  const zones = [...new Set(measured.map(({ zone }) => zone))];
  if (zones.length === 0) return null;
  return (
    <Section title="Density over time">
      {zones.map((zone) => {
        const points = measured
          .filter((line) => line.zone === zone)
          .sort((a, b) => a.takenOn.localeCompare(b.takenOn));
        return (
          <PlotFigure
            key={zone ?? "none"}
            fileName={`density-${zone ?? "zone-not-told"}`}
            draw={(width) => drawOverTime(points, zoneName(zone), width)}
            caption={`${zoneName(zone)}. Bars are 95 % intervals for that very spot. Dots of different spots cannot be compared: they need a difference of about 27 %.`}
            sheet={{
              caption: `Density in ${zoneName(zone)} over time`,
              columns: ["Taken on", "Per cm²", "Low", "High", "Mean thickness µm", "Hairs"],
              rows: points.map(({ takenOn, densityPerCm2: density, meanWidthUm, count }) => [
                takenOn,
                density === null ? null : Math.round(density.value),
                density === null ? null : Math.round(density.low),
                density === null ? null : Math.round(density.high),
                meanWidthUm === null ? null : Math.round(meanWidthUm),
                count,
              ]),
            }}
          />
        );
      })}
    </Section>
  );
}
