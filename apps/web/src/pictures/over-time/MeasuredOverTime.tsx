import { Section } from "../../elements/structure/Columns.tsx";
import type { MeasurementLine } from "../measurement-data.ts";
import { newestOfEach } from "./measured-points.ts";
import { ZoneOverTime } from "./ZoneOverTime.tsx";

/** Density and thickness over the visits, zone by zone, each with its interval and as a table. */
export function MeasuredOverTime({ lines }: { readonly lines: readonly MeasurementLine[] }) {
  const measured = newestOfEach(lines);
  const zones = [...new Set(measured.map(({ zone }) => zone))];
  if (zones.length === 0) return null;
  return (
    <Section title="Density and thickness over time">
      {zones.map((zone) => (
        <ZoneOverTime
          key={zone ?? "none"}
          zone={zone}
          lines={measured.filter((line) => line.zone === zone)}
        />
      ))}
    </Section>
  );
}
