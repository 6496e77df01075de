import { type HeatMap, heatColour } from "@anagen/needling";

const CELL_PX = 12;
const UNDER_SHARE = 0.5;
const OVER_SHARE = 2;
const UNDER_STROKE = "rgb(133 80 0)";
const OVER_STROKE = "rgb(255 255 255)";

/** Paints the cells, row 0 at the bottom; marks cells below half and above twice the mean. */
export function paintHeatMap(
  canvas: HTMLCanvasElement,
  heatMap: HeatMap,
  topPerCm2: number,
  marks: boolean,
): void {
  const { rows, columns } = heatMap;
  // Unmarked, a pixel is a cell and the browser draws it larger.
  const cellPx = marks ? CELL_PX : 1;
  canvas.width = columns * cellPx;
  canvas.height = rows * cellPx;
  const brush = canvas.getContext("2d");
  if (brush === null) return;
  brush.putImageData(cellsOf(heatMap, topPerCm2), 0, 0);
  if (!marks) return;
  brush.imageSmoothingEnabled = false;
  brush.drawImage(canvas, 0, 0, columns, rows, 0, 0, canvas.width, canvas.height);
  markUneven(brush, heatMap);
}

/** One pixel a cell. */
function cellsOf({ rows, columns, perCm2 }: HeatMap, topPerCm2: number): ImageData {
  const cells = new ImageData(columns, rows);
  perCm2.forEach((density, cell) => {
    const row = rows - 1 - Math.floor(cell / columns);
    const pixel = 4 * (row * columns + (cell % columns));
    cells.data.set([...heatColour(density, topPerCm2), 255], pixel);
  });
  return cells;
}

function markUneven(
  brush: CanvasRenderingContext2D,
  { rows, columns, perCm2, meanPerCm2 }: HeatMap,
): void {
  brush.lineWidth = 1.5;
  perCm2.forEach((density, cell) => {
    const x = (cell % columns) * CELL_PX;
    const y = (rows - 1 - Math.floor(cell / columns)) * CELL_PX;
    if (density < UNDER_SHARE * meanPerCm2) strike(brush, x, y);
    if (density > OVER_SHARE * meanPerCm2) ring(brush, x, y);
  });
}

function strike(brush: CanvasRenderingContext2D, x: number, y: number): void {
  brush.strokeStyle = UNDER_STROKE;
  brush.beginPath();
  brush.moveTo(x + 3, y + CELL_PX - 3);
  brush.lineTo(x + CELL_PX - 3, y + 3);
  brush.stroke();
}

function ring(brush: CanvasRenderingContext2D, x: number, y: number): void {
  brush.strokeStyle = OVER_STROKE;
  brush.beginPath();
  brush.arc(x + CELL_PX / 2, y + CELL_PX / 2, 3, 0, 2 * Math.PI);
  brush.stroke();
}
