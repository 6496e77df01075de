import { REASONS, type ReasonCode } from "@anagen/trichometry";
import type { MeasurementContent } from "./measurement-content.ts";

export type PaperLine = [label: string, value: string];

const round = (value: number, digits = 0): string => value.toFixed(digits);

type Interval = { value: number; low: number; high: number; level: number };
const within = ({ low, high, level }: Interval, digits = 0): string =>
  `${round(low, digits)} to ${round(high, digits)}, ${round(level * 100)} %`;

/** The figures of a measurement as they stand on paper; why there are none where it was refused. */
export function measurementLines(content: MeasurementContent): PaperLine[] {
  const { result, corrected } = content;
  const { densityPerCm2: density, count, areaCm2, shaft, pxPerMm, status } = result;
  if (status === "refused" || density === null) {
    const reasons = result.reasons.map((reason) => REASONS[reason as ReasonCode]?.words ?? reason);
    return [["Not measured:", reasons.join(" ") || "The measuring program gave no reason."]];
  }
  const lines: PaperLine[] = [
    ["Density:", `${round(density.value)} per cm² (${within(density)})`],
    ["Hairs counted:", `${count ?? "–"} on ${areaCm2 === null ? "–" : round(areaCm2, 3)} cm²`],
  ];
  if (shaft !== null) {
    const words = `${round(shaft.meanUm)} µm, median ${round(shaft.medianUm)} µm${thinWords(shaft)}`;
    lines.push(["Mean thickness:", words]);
  }
  const thickness = result.cumulativeThicknessMmPerCm2;
  if (thickness !== null) {
    const words = `${round(thickness.value, 1)} mm per cm² (${within(thickness, 1)})`;
    lines.push(["Thickness of all hairs together:", words]);
  }
  if (corrected) {
    const perCm2 = corrected.densityPerCm2 ? round(corrected.densityPerCm2.value) : "–";
    const steps = `${corrected.added} added, ${corrected.removed} removed, by ${corrected.authors.join(", ")}`;
    const words = `${corrected.count ?? "–"} hairs, ${perCm2} per cm² (${steps})`;
    lines.push(["Corrected by hand:", words]);
  }
  if (pxPerMm !== null) {
    const { value, sd, from } = pxPerMm;
    lines.push(["Scale:", `${round(value, 1)} pixels per mm (SD ${round(sd, 2)}), from ${from}`]);
  }
  return lines;
}

/** Both cut-offs in use, where the measuring program told them. */
function thinWords(shaft: Readonly<Record<string, unknown>>): string {
  const [below30, below40] = [shaft["percentBelow30Um"], shaft["percentBelow40Um"]];
  if (typeof below30 !== "number" || typeof below40 !== "number") return "";
  return `; ${round(below30)} % under 30 µm, ${round(below40)} % under 40 µm`;
}
