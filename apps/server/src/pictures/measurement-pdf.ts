import { a4Pdf, BOLD, type Paper, PLAIN } from "../paper/a4-paper.ts";
import type { MeasurementContent } from "./measurement-content.ts";

export type MeasurementPaper = {
  content: MeasurementContent;
  madeAt: string;
  withdrawn: boolean;
  patientName: string;
  birthDate: string | null;
  clinicName: string;
};

/** One page: the figures with their intervals, and what they can and cannot say. */
export function measurementPdf(paper: MeasurementPaper): Promise<Buffer> {
  const imprint = { title: TITLE, language: "en", author: paper.clinicName, madeAt: paper.madeAt };
  return a4Pdf(imprint, (document) => writePage(document, paper));
}

function writePage(document: Paper, paper: MeasurementPaper): void {
  const { content, patientName, birthDate, clinicName } = paper;
  document.font(BOLD).fontSize(16).text(TITLE).moveDown(0.4);
  document.font(PLAIN).fontSize(10);
  document.text(`${patientName}${birthDate === null ? "" : `, born ${birthDate}`}`);
  document.text(clinicName);
  document.text(`Picture of ${content.takenOn}${content.zone ? `, ${content.zone}` : ""}`);
  if (paper.withdrawn) document.font(BOLD).text("Entered in error: these figures do not hold.");
  document.font(PLAIN).moveDown();
  for (const [label, value] of linesOf(content)) {
    document.font(BOLD).text(label, { continued: true }).font(PLAIN).text(`  ${value}`);
    document.moveDown(0.3);
  }
  document.moveDown().fontSize(9);
  for (const limit of LIMITS) document.text(limit).moveDown(0.4);
  document.text(`Measured by ${content.measuredBy}, ${paper.madeAt.slice(0, 10)}.`);
}

const TITLE = "Hair measurement";

const LIMITS = [
  "This is a measuring module of its own. It supports and does not diagnose.",
  "The interval holds the errors of finding hairs and of the scale. It says nothing about other spots: two pictures of different spots need a difference of about 27 % before it means anything. Only the same spot, found again, tells of change.",
  "Very thin and very fair hairs are missed more often than dark, thick ones.",
];

const round = (value: number, digits = 0): string => value.toFixed(digits);

function linesOf({ result, corrected }: MeasurementContent): [string, string][] {
  const { densityPerCm2: density, count, areaCm2, shaft, pxPerMm, status, reasons } = result;
  if (status === "refused" || density === null) {
    return [["Not measured:", reasons.join(", ") || "the picture was refused"]];
  }
  const lines: [string, string][] = [
    [
      "Density:",
      `${round(density.value)} per cm² (${round(density.low)} to ${round(density.high)}, ${round(density.level * 100)} %)`,
    ],
    ["Hairs counted:", `${count ?? "–"} on ${areaCm2 === null ? "–" : round(areaCm2, 3)} cm²`],
  ];
  if (shaft !== null) {
    lines.push([
      "Mean thickness:",
      `${round(shaft.meanUm)} µm, median ${round(shaft.medianUm)} µm`,
    ]);
  }
  const thickness = result.cumulativeThicknessMmPerCm2;
  if (thickness !== null) {
    const { value, low, high } = thickness;
    const words = `${round(value, 1)} mm per cm² (${round(low, 1)} to ${round(high, 1)})`;
    lines.push(["Thickness of all hairs together:", words]);
  }
  if (corrected) {
    const by = corrected.authors.join(", ");
    const words = `${corrected.count ?? "–"} hairs, ${corrected.densityPerCm2 ? round(corrected.densityPerCm2.value) : "–"} per cm² (${corrected.added} added, ${corrected.removed} removed, by ${by})`;
    lines.push(["Corrected by hand:", words]);
  }
  if (pxPerMm !== null) {
    const { value, sd, from } = pxPerMm;
    lines.push(["Scale:", `${round(value, 1)} pixels per mm (SD ${round(sd, 2)}), from ${from}`]);
  }
  return lines;
}
