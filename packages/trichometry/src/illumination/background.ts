import { emptyPlane, type Plane, valueAt } from "../picture/plane.ts";
import { smooth } from "../picture/smooth.ts";

/** Cells of about one hair's width: smaller ones cost time and gain nothing. */
const CELL_UM = 90;
/** The window must hold more skin than hair: a tuft is about 0.4 mm wide. */
const WINDOW_UM = 900;
/** Above the median, since the darker part of a window is hair. */
const SKIN_PERCENTILE = 0.6;

/**
 * Light of the bare skin under every pixel: a high percentile of the surroundings, smoothed.
 * @param hidden 1 where there is no skin to see (strips, labels)
 */
export function skinLight(light: Plane, hidden: Uint8Array, umPerPx: number): Plane {
  const cellPx = Math.max(2, Math.round(CELL_UM / umPerPx));
  const cells = cellMeans(light, hidden, cellPx);
  const reach = Math.max(1, Math.round(WINDOW_UM / (2 * cellPx * umPerPx)));
  const skin = smooth(windowPercentile(cells, reach), reach / 2);
  return enlarge(skin, light.width, light.height, cellPx);
}

/** NaN where more than half the cell is hidden. */
function cellMeans(light: Plane, hidden: Uint8Array, cellPx: number): Plane {
  const out = emptyPlane(Math.ceil(light.width / cellPx), Math.ceil(light.height / cellPx));
  for (let row = 0; row < out.height; row++)
    for (let column = 0; column < out.width; column++) {
      let sum = 0;
      let seen = 0;
      let all = 0;
      const bottom = Math.min(light.height, (row + 1) * cellPx);
      const right = Math.min(light.width, (column + 1) * cellPx);
      for (let y = row * cellPx; y < bottom; y++)
        for (let x = column * cellPx; x < right; x++) {
          const i = y * light.width + x;
          all++;
          if (hidden[i]) continue;
          seen++;
          sum += light.values[i] as number;
        }
      out.values[row * out.width + column] = 2 * seen > all ? sum / seen : Number.NaN;
    }
  return out;
}

function windowPercentile(cells: Plane, reach: number): Plane {
  const out = emptyPlane(cells.width, cells.height);
  const window = new Float32Array((2 * reach + 1) ** 2);
  let last = 1;
  for (let row = 0; row < cells.height; row++)
    for (let column = 0; column < cells.width; column++) {
      let count = 0;
      for (let y = Math.max(0, row - reach); y <= Math.min(cells.height - 1, row + reach); y++)
        for (
          let x = Math.max(0, column - reach);
          x <= Math.min(cells.width - 1, column + reach);
          x++
        ) {
          const value = cells.values[y * cells.width + x] as number;
          if (!Number.isNaN(value)) window[count++] = value;
        }
      if (count > 0) {
        const sorted = window.subarray(0, count).sort();
        last = sorted[Math.floor(SKIN_PERCENTILE * (count - 1))] as number;
      }
      out.values[row * cells.width + column] = last;
    }
  return out;
}

function enlarge(cells: Plane, width: number, height: number, cellPx: number): Plane {
  const out = emptyPlane(width, height);
  for (let y = 0; y < height; y++) {
    const cellY = (y + 0.5) / cellPx - 0.5;
    for (let x = 0; x < width; x++)
      out.values[y * width + x] = valueAt(cells, (x + 0.5) / cellPx - 0.5, cellY);
  }
  return out;
}
