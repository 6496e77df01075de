/**
 * Points sorted into square-ish cells, row by row, so that a cell's neighbours in a row are one
 * stretch of memory. `starts[c]`: first point of cell c; `order[i]`: index of sorted point i as
 * given.
 */
export type PointGrid = {
  minXMm: number;
  minYMm: number;
  cellWidthMm: number;
  cellHeightMm: number;
  columns: number;
  rows: number;
  starts: Uint32Array;
  xMm: Float64Array;
  yMm: Float64Array;
  order: Uint32Array;
};

export type Window = { minXMm: number; minYMm: number; maxXMm: number; maxYMm: number };

/** Measured as the fastest for nearest neighbours of random points; 2 is 4 % slower, 3 15 %. */
const POINTS_PER_CELL = 1.5;

/**
 * Sorts points into a grid by counting.
 * @param window holds every point; points outside fall into the outermost cells
 */
export function buildPointGrid(
  xMm: Float64Array,
  yMm: Float64Array,
  window: Window = windowOf(xMm, yMm),
): PointGrid {
  const count = xMm.length;
  const width = Math.max(window.maxXMm - window.minXMm, Number.MIN_VALUE);
  const height = Math.max(window.maxYMm - window.minYMm, Number.MIN_VALUE);
  const { columns, rows } = shape(count, width, height);
  const { minXMm, minYMm } = window;
  const perColumn = columns / width;
  const perRow = rows / height;
  const cellOf = new Uint32Array(count);
  const starts = new Uint32Array(columns * rows + 2);
  for (let i = 0; i < count; i++) {
    const column = clamped(((xMm[i] as number) - minXMm) * perColumn, columns);
    const row = clamped(((yMm[i] as number) - minYMm) * perRow, rows);
    const cell = row * columns + column;
    cellOf[i] = cell;
    starts[cell + 2] = (starts[cell + 2] as number) + 1;
  }
  for (let cell = 2; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
  }
  const sortedX = new Float64Array(count);
  const sortedY = new Float64Array(count);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const cell = (cellOf[i] as number) + 1;
    const place = starts[cell] as number;
    starts[cell] = place + 1;
    sortedX[place] = xMm[i] as number;
    sortedY[place] = yMm[i] as number;
    order[place] = i;
  }
  return {
    minXMm,
    minYMm,
    cellWidthMm: width / columns,
    cellHeightMm: height / rows,
    columns,
    rows,
    starts: starts.subarray(0, columns * rows + 1),
    xMm: sortedX,
    yMm: sortedY,
    order,
  };
}

const clamped = (place: number, count: number): number => {
  const whole = place | 0;
  return whole < 0 ? 0 : whole >= count ? count - 1 : whole;
};

/** Cells as near to square as whole numbers of columns and rows allow. */
function shape(count: number, width: number, height: number): { columns: number; rows: number } {
  const cells = Math.max(1, count / POINTS_PER_CELL);
  const columns = Math.max(1, Math.min(cells, Math.round(Math.sqrt((cells * width) / height))));
  return { columns: Math.ceil(columns), rows: Math.max(1, Math.round(cells / Math.ceil(columns))) };
}

function windowOf(xMm: Float64Array, yMm: Float64Array): Window {
  const window = { minXMm: Infinity, minYMm: Infinity, maxXMm: -Infinity, maxYMm: -Infinity };
  for (let i = 0; i < xMm.length; i++) {
    window.minXMm = Math.min(window.minXMm, xMm[i] as number);
    window.minYMm = Math.min(window.minYMm, yMm[i] as number);
    window.maxXMm = Math.max(window.maxXMm, xMm[i] as number);
    window.maxYMm = Math.max(window.maxYMm, yMm[i] as number);
  }
  return xMm.length > 0 ? window : { minXMm: 0, minYMm: 0, maxXMm: 1, maxYMm: 1 };
}
