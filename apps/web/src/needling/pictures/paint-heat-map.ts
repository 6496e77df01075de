import { type HeatMap, heatColour } from "@anagen/needling";

const CELL_PX = 12;
const UNDER_SHARE = 0.5;
const OVER_SHARE = 2;

/** Paints the cells, row 0 at the bottom; marks cells below half and above twice the mean. */
export function paintHeatMap(
  canvas: HTMLCanvasElement,
  { rows, columns, perCm2, meanPerCm2 }: HeatMap,
  topPerCm2: number,
  marks: boolean,
): void {
  const [width, height] = [columns * CELL_PX, rows * CELL_PX];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const brush = canvas.getContext("2d");
  if (brush === null) return;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const density = perCm2[row * columns + column] ?? 0;
      const [x, y] = [column * CELL_PX, (rows - 1 - row) * CELL_PX];
      brush.fillStyle = `rgb(${heatColour(density, topPerCm2).join(" ")})`;
      brush.fillRect(x, y, CELL_PX, CELL_PX);
      if (marks && density < UNDER_SHARE * meanPerCm2) strike(brush, x, y);
      if (marks && density > OVER_SHARE * meanPerCm2) ring(brush, x, y);
    }
  }
}

function strike(brush: CanvasRenderingContext2D, x: number, y: number): void {
  brush.strokeStyle = "rgb(133 80 0)";
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.moveTo(x + 3, y + CELL_PX - 3);
  brush.lineTo(x + CELL_PX - 3, y + 3);
  brush.stroke();
}

function ring(brush: CanvasRenderingContext2D, x: number, y: number): void {
  brush.strokeStyle = "rgb(255 255 255)";
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.arc(x + CELL_PX / 2, y + CELL_PX / 2, 3, 0, 2 * Math.PI);
  brush.stroke();
}
