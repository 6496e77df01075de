import type { DrawnSignature } from "@anagen/treatment";

export type Box = { x: number; y: number; width: number; height: number };

type Pen = {
  rect(x: number, y: number, width: number, height: number): Pen;
  moveTo(x: number, y: number): Pen;
  lineTo(x: number, y: number): Pen;
  lineWidth(width: number): Pen;
  lineJoin(kind: "round"): Pen;
  lineCap(kind: "round"): Pen;
  strokeColor(colour: string): Pen;
  stroke(): Pen;
};

/** The strokes as lines, scaled into the box with their proportions kept. */
export function drawSignature(paper: unknown, signature: DrawnSignature, box: Box): void {
  const pen = paper as Pen;
  const { width, height } = signature.box;
  const scale = Math.min(box.width / width, box.height / height);
  pen
    .lineWidth(0.5)
    .strokeColor("#888888")
    .rect(box.x, box.y, width * scale, height * scale);
  pen.stroke();
  pen.lineWidth(1.2).lineJoin("round").lineCap("round").strokeColor("#000000");
  for (const stroke of signature.strokes) {
    for (const [index, [x, y]] of stroke.entries()) {
      const at = [box.x + x * scale, box.y + y * scale] as const;
      if (index === 0) pen.moveTo(...at).lineTo(...at);
      else pen.lineTo(...at);
    }
    if (stroke.length > 0) pen.stroke();
  }
}
