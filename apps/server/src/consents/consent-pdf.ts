import { a4Pdf, BOLD, MARGIN, type Paper, PLAIN } from "../paper/a4-paper.ts";
import type { ConsentContent } from "./consent-content.ts";
import { drawSignature } from "./draw-signature.ts";

export type ConsentPaper = {
  consent: ConsentContent;
  signedAt: string;
  patientName: string;
  birthDate: string | null;
  clinicName: string;
  enteredInError: boolean;
};

/**
 * The consent on paper. The same consent gives the same bytes: the only time in it is that of the
 * signature.
 */
export function consentPdf(paper: ConsentPaper): Promise<Buffer> {
  const { consent, signedAt, clinicName } = paper;
  const { title, language } = consent.text;
  return a4Pdf({ title, language, author: clinicName, madeAt: signedAt }, (document) => {
    head(document, paper);
    points(document, consent);
    signed(document, paper);
  });
}

function head(document: Paper, paper: ConsentPaper): void {
  const { consent, patientName, birthDate, clinicName } = paper;
  const { title, introduction, version, date, language, languageNote } = consent.text;
  document.font(BOLD).fontSize(16).text(title).moveDown(0.4);
  document.font(PLAIN).fontSize(9);
  const born = birthDate === null ? "" : `, born ${birthDate}`;
  document.text(`${patientName}${born}`).text(clinicName);
  document.text(`Text ${consent.text.id}, version ${version} of ${date}, language ${language}`);
  if (languageNote !== null) document.text(languageNote);
  if (consent.languageHelp !== null) document.text(`Explained by: ${consent.languageHelp}`);
  document.moveDown().fontSize(10).text(introduction).moveDown();
}

const ANSWERS = { agree: "[x] Yes", decline: "[ ] No" } as const;

function points(document: Paper, { text, answers }: ConsentContent): void {
  for (const { id, title, text: words, statement } of text.points) {
    const answer = answers.find(({ point }) => point === id)?.answer ?? "decline";
    document.font(BOLD).fontSize(10).text(title);
    document.font(PLAIN).text(words);
    document.text(`${ANSWERS[answer]}: ${statement}`, { indent: 12 }).moveDown(0.6);
  }
  document.text(text.closing).moveDown();
}

const SIGNATURE_HEIGHT = 90;
const ROOM_FOR_THE_END = 230;

function signed(document: Paper, { consent, signedAt, enteredInError }: ConsentPaper): void {
  const { signature, signerName, relation, documentHash, withdrawal } = consent;
  if (document.y > document.page.height - MARGIN - ROOM_FOR_THE_END) document.addPage();
  if (signature.kind === "drawn") {
    const box = { x: MARGIN, y: document.y, width: 220, height: SIGNATURE_HEIGHT };
    drawSignature(document, signature, box);
    document.y += SIGNATURE_HEIGHT + 6;
  } else document.text(`Signed by typing: ${signature.name}`);
  document.text(`${signerName} (${relation.replaceAll("-", " ")}), ${signedAt}`).moveDown();
  if (withdrawal !== null) {
    const who = withdrawal.byPatient ? "the patient" : "staff for the patient";
    document.font(BOLD).text(`Withdrawn on ${withdrawal.at} by ${who}.`).font(PLAIN);
  }
  if (enteredInError) document.font(BOLD).text("Entered by mistake.").font(PLAIN);
  document.fontSize(8).text(`SHA-256 of what was signed: ${documentHash}`);
  document.text("It can be compared with the record: open the consent and choose Verify.");
}
