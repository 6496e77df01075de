import type { Comparison } from "@anagen/trichometry";
import { PlotFigure } from "../../evidence/plots/PlotFigure.tsx";
import { signed, verdictWords } from "../change/change-words.ts";
import type { MeasurementLine } from "../measurement-data.ts";
import { zoneName } from "../picture-words.ts";
import { type ChangeLimits, changeLimits } from "./change-limits.ts";
import { drawOverTime } from "./draw-over-time.ts";
import { densityPoint, type MeasuredPoint, widthPoint } from "./measured-points.ts";
import { useChangesSinceFirst } from "./useChangesSinceFirst.ts";
import "./over-time.css";

interface ZoneOverTimeProps {
  readonly zone: string | null;
  /** One a picture, by day. */
  readonly lines: readonly MeasurementLine[];
}

/** Both charts of one zone. */
export function ZoneOverTime({ zone, lines }: ZoneOverTimeProps) {
  const changes = useChangesSinceFirst(lines);
  const limits = changeLimits([...changes.values()]);
  const place = zoneName(zone);
  const file = zone ?? "zone-not-told";
  const densities = lines.flatMap((line) => densityPoint(line) ?? []);
  const widths = lines.flatMap((line) => widthPoint(line) ?? []);
  return (
    <div className="over-time">
      <PlotFigure
        fileName={`density-${file}`}
        draw={(width) =>
          drawOverTime(
            {
              what: "Density",
              place,
              unit: "hairs per cm²",
              roundTo: 50,
              points: densities,
              limit: densityBand(densities, limits),
            },
            width,
          )
        }
        caption={`${place}. Bars are 95 % intervals for that very spot.${densityCaption(limits)}${handCaption(densities)}`}
        sheet={{
          caption: `Density in ${place} over time`,
          columns: [
            "Taken on",
            "Per cm²",
            "Low",
            "High",
            "Hairs",
            "By hand",
            "Change since the first",
          ],
          rows: densities.map((point) => [
            point.takenOn,
            Math.round(point.value),
            Math.round(point.low),
            Math.round(point.high),
            countOf(lines, point),
            point.byHand ? "yes" : "no",
            changeWords(changes.get(point.measurementId)),
          ]),
        }}
      />
      {widths.length > 0 ? (
        <PlotFigure
          fileName={`thickness-${file}`}
          draw={(width) =>
            drawOverTime(
              {
                what: "Mean thickness",
                place,
                unit: "µm",
                roundTo: 20,
                points: widths,
                limit: widthBand(widths, limits),
              },
              width,
            )
          }
          caption={`${place}. Bars are 95 % intervals: reading, scale and focus.${widthCaption(limits)}`}
          sheet={{
            caption: `Mean thickness in ${place} over time`,
            columns: ["Taken on", "µm", "Low", "High", "Same hairs since the first, µm"],
            rows: widths.map((point) => [
              point.takenOn,
              Number(point.value.toFixed(1)),
              Number(point.low.toFixed(1)),
              Number(point.high.toFixed(1)),
              widthWords(changes.get(point.measurementId)),
            ]),
          }}
        />
      ) : null}
    </div>
  );
}

const countOf = (lines: readonly MeasurementLine[], { measurementId, byHand }: MeasuredPoint) => {
  const line = lines.find(({ id }) => id === measurementId);
  return (byHand ? line?.corrected?.count : line?.count) ?? null;
};

function densityBand([first, ...later]: readonly MeasuredPoint[], limits: ChangeLimits | null) {
  if (first === undefined || later.length === 0 || limits === null) return null;
  const reach = (first.value * limits.densityPercent) / 100;
  return { low: Math.max(0, first.value - reach), high: first.value + reach };
}

function widthBand([first, ...later]: readonly MeasuredPoint[], limits: ChangeLimits | null) {
  if (first === undefined || later.length === 0 || limits?.widthUm == null) return null;
  return { low: Math.max(0, first.value - limits.widthUm), high: first.value + limits.widthUm };
}

function densityCaption(limits: ChangeLimits | null): string {
  if (limits === null) return "";
  const percent = limits.densityPercent.toFixed(0);
  return limits.sameSpot
    ? ` The band about the first value is the detection limit at the same spot, ${percent} %: changes inside it cannot be told from measurement error.`
    : ` Not all pictures show the same spot: a difference under about ${percent} % (the band) says nothing.`;
}

const widthCaption = (limits: ChangeLimits | null): string =>
  limits?.widthUm == null
    ? ""
    : ` The band is the detection limit for the same hairs, ${limits.widthUm.toFixed(1)} µm.`;

const handCaption = (points: readonly MeasuredPoint[]): string =>
  points.some(({ byHand }) => byHand) ? " Hollow dots were corrected by hand." : "";

function changeWords(change: Comparison | null | undefined): string | null {
  if (change === undefined) return null;
  const density = change?.densityChangePercent ?? null;
  if (density === null || change?.verdict == null) return "not the same spot";
  return `${verdictWords(change.verdict)}, ${signed(density.value)} %`;
}

function widthWords(change: Comparison | null | undefined): string | null {
  const width = change?.meanWidthChangeUm ?? null;
  if (width === null) return null;
  return `${signed(width.value, 1)} (${signed(width.low, 1)} to ${signed(width.high, 1)})`;
}
