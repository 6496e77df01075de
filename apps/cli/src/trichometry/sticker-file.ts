import { type Sheet, type SheetShape, stickerSheet, stickerSvg } from "@anagen/trichometry";
import PDFDocument from "pdfkit";
import { Refusal } from "../failure/refusal.ts";

const POINTS_A_MM = 72 / 25.4;
const TITLE = "Scale stickers for scalp pictures";

/**
 * The sheet of scale stickers as SVG or PDF, by the ending of the name. The same bytes every time.
 *
 * @throws {Refusal} another ending
 */
export async function stickerFile(path: string): Promise<string | Uint8Array> {
  if (/\.svg$/i.test(path)) return stickerSvg();
  if (/\.pdf$/i.test(path)) return pdfOf(stickerSheet());
  throw new Refusal("usage", `--sticker: ${path} ends in neither .svg nor .pdf`, {
    path: "--sticker",
    received: path,
    allowed: "a name ending in .svg or .pdf",
  });
}

async function pdfOf({ widthMm, heightMm, shapes }: Sheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [widthMm * POINTS_A_MM, heightMm * POINTS_A_MM],
    margin: 0,
    // A fixed date, so that the same sheet is the same file.
    info: { Title: TITLE, CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on("end", () => resolve());
    document.on("error", reject);
  });
  for (const shape of shapes) draw(document, shape);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function draw(document: PDFKit.PDFDocument, shape: SheetShape): void {
  const [x, y] = [shape.x * POINTS_A_MM, shape.y * POINTS_A_MM];
  switch (shape.kind) {
    case "disc":
      document.circle(x, y, (shape.diameterMm / 2) * POINTS_A_MM).fill(shape.ink);
      break;
    case "square":
      document.lineWidth(0.05 * POINTS_A_MM);
      document.rect(x, y, shape.sideMm * POINTS_A_MM, shape.sideMm * POINTS_A_MM).stroke("#999999");
      break;
    case "line": {
      const [end, tick] = [x + shape.lengthMm * POINTS_A_MM, 2 * POINTS_A_MM];
      document.lineWidth(0.2 * POINTS_A_MM);
      document
        .moveTo(x, y)
        .lineTo(end, y)
        .moveTo(x, y - tick)
        .lineTo(x, y + tick);
      document
        .moveTo(end, y - tick)
        .lineTo(end, y + tick)
        .stroke("black");
      break;
    }
    case "text": {
      const size = shape.heightMm * POINTS_A_MM;
      document.font("Helvetica").fontSize(size).fillColor("black");
      document.text(shape.text, x, y - size, { lineBreak: false });
      break;
    }
  }
}
