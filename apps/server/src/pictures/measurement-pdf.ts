import type { Measurement } from "@anagen/trichometry";
import { a4Pdf, BOLD, MARGIN, type Paper, PLAIN } from "../paper/a4-paper.ts";
import type { MeasurementContent } from "./measurement-content.ts";
import { measurementLines } from "./measurement-lines.ts";
import { drawPicture } from "./picture-on-paper.ts";

export type MeasurementPaper = {
  content: MeasurementContent;
  /** As it stands with corrections by hand. */
  standing: Measurement;
  zoneName: string | null;
  madeAt: string;
  withdrawn: boolean;
  patientName: string;
  birthDate: string | null;
  clinicName: string;
  /** Small and upright; null where it may not be shown. */
  picture: Buffer | null;
  change: string | null;
};

/** One page: the picture with its hairs, the figures with their intervals, and what they cannot say. */
export function measurementPdf(paper: MeasurementPaper): Promise<Buffer> {
  const imprint = { title: TITLE, language: "en", author: paper.clinicName, madeAt: paper.madeAt };
  return a4Pdf(imprint, (document) => writePage(document, paper));
}

const PICTURE = { widthPt: 400, heightPt: 270 };

function writePage(document: Paper, paper: MeasurementPaper): void {
  const { content, standing, patientName, birthDate, clinicName, picture, change } = paper;
  document.font(BOLD).fontSize(16).text(TITLE).moveDown(0.4);
  document.font(PLAIN).fontSize(10);
  document.text(`${patientName}${birthDate === null ? "" : `, born ${birthDate}`}`);
  document.text(clinicName);
  document.text(`Picture of ${content.takenOn}${paper.zoneName ? `, ${paper.zoneName}` : ""}`);
  if (paper.withdrawn) document.font(BOLD).text("Entered in error: these figures do not hold.");
  document.font(PLAIN).moveDown(0.6);
  if (picture === null) {
    document.text("The picture is not shown: there is no consent to its use.").moveDown(0.6);
  } else {
    drawPicture(document, picture, standing, PICTURE);
    document.fillColor("black").fontSize(8);
    const counted =
      standing.count === null ? "" : `${standing.count} counted hairs, each root a dot. `;
    document.text(
      `${counted}Thin white lines are not counted; the dashed frame is the counted area.`,
    );
    document.fontSize(10).moveDown(0.6);
  }
  for (const [label, value] of measurementLines(content)) row(document, label, value);
  if (change !== null) row(document, "Change:", change);
  document.moveDown(0.4).fontSize(8.5);
  for (const limit of LIMITS) document.text(limit).moveDown(0.3);
  document.text(`Measured by ${content.measuredBy}, ${paper.madeAt.slice(0, 10)}.`);
}

function row(document: Paper, label: string, value: string): void {
  const width = document.page.width - 2 * MARGIN;
  document.font(BOLD).text(label, { continued: true, width }).font(PLAIN).text(`  ${value}`);
  document.moveDown(0.25);
}

const TITLE = "Hair measurement";

const LIMITS = [
  "This is a measuring module of its own. It supports and does not diagnose.",
  "The interval holds the errors of finding hairs and of the scale. It says nothing about other spots: two pictures of different spots need a difference of about 27 % before it means anything. Only the same spot, found again, tells of change.",
  "Very thin and very fair hairs are missed more often than dark, thick ones, and white ones are not seen: where hair turns white, its density seems to fall. A change in density is no proof of what caused it.",
];
