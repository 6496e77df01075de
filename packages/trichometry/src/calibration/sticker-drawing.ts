import { CONTROL_LINE_MM, STICKER, STICKER_DOTS_MM } from "./sticker-geometry.ts";

/** Shapes of a sheet in mm from its top left corner, for whoever writes it as SVG or PDF. */
export type SheetShape =
  | { kind: "disc"; x: number; y: number; diameterMm: number; ink: "black" | "white" }
  | { kind: "square"; x: number; y: number; sideMm: number }
  | { kind: "line"; x: number; y: number; lengthMm: number }
  | { kind: "text"; x: number; y: number; heightMm: number; text: string };

export type Sheet = { widthMm: number; heightMm: number; shapes: SheetShape[] };

const A4 = { widthMm: 210, heightMm: 297 };
const MARGIN_MM = 20;
const STEP_MM = 8;
const COLUMNS = 12;
const ROWS = 16;
const TOP_OF_STICKERS_MM = 62;

const WORDS = [
  "Scale stickers for scalp pictures. Print at actual size (100 %), on matt white paper or label stock.",
  `Check before use: the line below must measure ${CONTROL_LINE_MM} mm. If it does not, do not use the sheet.`,
  "Cut along the grey lines; lay one flat on the skin beside the place to be measured, whole in the picture.",
];

/** One A4 sheet of stickers with the line that shows whether the printer kept the size. */
export function stickerSheet(): Sheet {
  const shapes: SheetShape[] = WORDS.map((text, line) => ({
    kind: "text",
    x: MARGIN_MM,
    y: MARGIN_MM + 6 * line,
    heightMm: 3.2,
    text,
  }));
  shapes.push({ kind: "line", x: MARGIN_MM, y: 46, lengthMm: CONTROL_LINE_MM });
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      shapes.push(
        ...stickerShapes(MARGIN_MM + 4 + column * STEP_MM, TOP_OF_STICKERS_MM + row * STEP_MM),
      );
    }
  }
  return { ...A4, shapes };
}

/** One sticker about its middle. */
function stickerShapes(x: number, y: number): SheetShape[] {
  const { sideMm, dotDiameterMm, ringHoleDiameterMm } = STICKER;
  return [
    { kind: "square", x: x - sideMm / 2, y: y - sideMm / 2, sideMm },
    ...STICKER_DOTS_MM.map(
      ([dx, dy]): SheetShape => ({
        kind: "disc",
        x: x + dx,
        y: y + dy,
        diameterMm: dotDiameterMm,
        ink: "black",
      }),
    ),
    { kind: "disc", x, y, diameterMm: ringHoleDiameterMm, ink: "white" },
  ];
}

/** The sheet as SVG, in millimetres. */
export function stickerSvg(): string {
  const { widthMm, heightMm, shapes } = stickerSheet();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">`,
    "<title>Scale stickers for scalp pictures</title>",
    `<rect width="${widthMm}" height="${heightMm}" fill="#fff"/>`,
    ...shapes.map(drawn),
    "</svg>",
    "",
  ].join("\n");
}

const short = (mm: number) => String(Number(mm.toFixed(3)));

function drawn(shape: SheetShape): string {
  const [x, y] = [short(shape.x), short(shape.y)];
  switch (shape.kind) {
    case "disc":
      return `<circle cx="${x}" cy="${y}" r="${short(shape.diameterMm / 2)}" fill="${shape.ink}"/>`;
    case "square":
      return `<rect x="${x}" y="${y}" width="${short(shape.sideMm)}" height="${short(shape.sideMm)}" fill="#fff" stroke="#999" stroke-width="0.05"/>`;
    case "line":
      return `<path d="M${x} ${y}h${short(shape.lengthMm)}m0 -2v4M${x} ${short(shape.y - 2)}v4" fill="none" stroke="#000" stroke-width="0.2"/>`;
    case "text":
      return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${short(shape.heightMm)}">${shape.text}</text>`;
  }
}
