import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

export type Paper = InstanceType<typeof PDFDocument>;

// Letters of most scripts, so that a name is printed as it is written; the library's own fonts know
// Western European ones only.
const require = createRequire(import.meta.url);
export const PLAIN = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
export const BOLD = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
/** Points from each edge. */
export const MARGIN = 56;

export type Imprint = { title: string; language: string; author: string; madeAt: string };

/**
 * A document in A4, tagged for screen readers. The same content gives the same bytes: the only time
 * in it is `madeAt`.
 * @param write puts the content on the paper
 */
export function a4Pdf(
  { title, language, author, madeAt }: Imprint,
  write: (document: Paper) => void,
): Promise<Buffer> {
  const at = new Date(madeAt);
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    font: PLAIN,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  });
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on("data", (piece: Buffer) => pieces.push(piece));
    document.on("end", () => resolve(Buffer.concat(pieces)));
    document.on("error", reject);
  });
  write(document);
  document.end();
  return whole;
}
