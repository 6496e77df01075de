import { SEPARATE_FIELDS_CHANGE_PERCENT } from "@anagen/trichometry";
import type { MeasurementLine } from "../measurement-data.ts";
import { zoneName } from "../picture-words.ts";
import { ChangeChart } from "./ChangeChart.tsx";
import { MeasuredChart } from "./MeasuredChart.tsx";
import { changePoints, densityPoint, widthPoint } from "./measured-points.ts";
import { useChangesSinceFirst } from "./useChangesSinceFirst.ts";
import "./over-time.css";

interface ZoneOverTimeProps {
  readonly zone: string | null;
  /** One a picture, by day. */
  readonly lines: readonly MeasurementLine[];
}

/** Density and thickness of one zone, each beside its change at the same spot. */
export function ZoneOverTime({ zone, lines }: ZoneOverTimeProps) {
  const changes = useChangesSinceFirst(lines);
  const place = { name: zoneName(zone), file: zone ?? "zone-not-told" };
  const densities = lines.flatMap((line) => densityPoint(line) ?? []);
  const widths = lines.flatMap((line) => widthPoint(line) ?? []);
  const elsewhere = [...changes.values()].some((one) => one?.densityChangePercent == null);
  return (
    <div className="over-time">
      <MeasuredChart
        what="Density"
        unit="hairs per cm²"
        file="density"
        digits={0}
        place={place}
        points={densities}
        note={`Bars are 95 % intervals for that very spot. ${elsewhere || lines.length < 2 ? `Pictures of different spots must differ by about ${SEPARATE_FIELDS_CHANGE_PERCENT} % before that is a change.` : "Whether it changed is told beside it, hair by hair."}`}
      />
      <ChangeChart
        what="Change of density"
        unit="%"
        file="density-change"
        digits={0}
        place={place}
        points={changePoints(lines, changes, "densityChangePercent")}
        changes={changes}
      />
      <MeasuredChart
        what="Mean thickness"
        unit="µm"
        file="thickness"
        digits={1}
        place={place}
        points={widths}
        note="Bars are 95 % intervals: the reading of each hair, the scale, the focus."
      />
      <ChangeChart
        what="Change of mean thickness"
        unit="µm"
        file="thickness-change"
        digits={1}
        place={place}
        points={changePoints(lines, changes, "meanWidthChangeUm")}
        changes={changes}
      />
    </div>
  );
}
