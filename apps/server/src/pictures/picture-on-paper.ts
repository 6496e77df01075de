import type { Measurement } from "@anagen/trichometry";
import sharp from "sharp";
import type { Paper } from "../paper/a4-paper.ts";

const LONGEST_PX = 1200;
const JPEG_QUALITY = 85;
/** Told apart also in print without colour: counted hairs have a dot at their root. */
const COUNTED = "#27e0c8";
const NOT_COUNTED = "#ffffff";
const COUNTS_FROM = 0.5;

/** A picture made small for paper, upright. */
export const paperJpeg = (file: Buffer): Promise<Buffer> =>
  sharp(file)
    .rotate()
    .resize({ width: LONGEST_PX, height: LONGEST_PX, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();

type Box = { widthPt: number; heightPt: number };

/** The picture with the hairs found in it, where the text stands, no larger than its box. */
export function drawPicture(
  document: Paper,
  jpeg: Buffer,
  measurement: Measurement,
  box: Box,
): void {
  const { widthPx, heightPx, hairs, frame } = measurement;
  const scale = Math.min(box.widthPt / widthPx, box.heightPt / heightPx);
  const [left, top] = [document.x, document.y];
  const [width, height] = [widthPx * scale, heightPx * scale];
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    left + (x + 0.5) * scale,
    top + (y + 0.5) * scale,
  ];
  document.save();
  document.rect(left, top, width, height).clip();
  document.image(jpeg, left, top, { width, height });
  for (const { root, centreline, inFrame, probability } of hairs) {
    const counted = inFrame && probability >= COUNTS_FROM;
    const [start, ...rest] = centreline.map(at);
    if (start === undefined) continue;
    document.moveTo(...start);
    for (const point of rest) document.lineTo(...point);
    document.lineWidth(counted ? 1 : 0.5).stroke(counted ? COUNTED : NOT_COUNTED);
    if (counted) document.circle(...at(root), 2).fill(COUNTED);
  }
  if (frame) {
    const [x, y] = at([frame.x, frame.y]);
    document.rect(x, y, frame.width * scale, frame.height * scale);
    document.lineWidth(0.7).dash(4, { space: 3 }).stroke("#ffffff").undash();
  }
  document.restore();
  document.x = left;
  document.y = top + height + 6;
}
