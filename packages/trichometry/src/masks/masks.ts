/** A piece of the picture in pixels: first column and row, columns and rows. */
export type MaskedPiece = [left: number, top: number, width: number, height: number];

/** Where the instrument did not look: borders, labels, stickers, rulers, glare. */
export type Masks = {
  /** Side of the square cells that pieces are made of, in pixels of the picture. */
  cellPx: number;
  /** Pieces that do not overlap. */
  hidden: MaskedPiece[];
};

/** 22 um at the working resolution: a third of a hair's width. */
const CELL = 4;

type Working = { hidden: Uint8Array; light: { width: number; height: number }; factor: number };
type Size = { widthPx: number; heightPx: number };
type Run = { from: number; to: number };

/**
 * The hidden pixels of a working picture as few rectangles of the given one. A cell is hidden when half of it is.
 *
 * @param hidden 1 where nothing can be seen, working pixels, each `factor` pixels of the given picture wide
 */
export function masksOf({ hidden, light, factor }: Working, { widthPx, heightPx }: Size): Masks {
  const cellPx = hundredth(CELL * factor);
  const columns = Math.ceil(light.width / CELL);
  const rows = Math.ceil(light.height / CELL);
  const pieces: MaskedPiece[] = [];
  let open = new Map<string, MaskedPiece>();
  for (let row = 0; row < rows; row++) {
    const still = new Map<string, MaskedPiece>();
    const height = Math.min(cellPx, heightPx - row * cellPx);
    for (const { from, to } of runsOf(hidden, light, row, columns)) {
      const key = `${from} ${to}`;
      const piece = open.get(key);
      const right = to === columns ? widthPx : to * cellPx;
      if (piece) piece[3] += height;
      const own = piece ?? [from * cellPx, row * cellPx, right - from * cellPx, height];
      if (!piece) pieces.push(own);
      still.set(key, own);
    }
    open = still;
  }
  return { cellPx, hidden: pieces.map((piece) => piece.map(hundredth) as MaskedPiece) };
}

const hundredth = (px: number): number => Math.round(100 * px) / 100;

/** Neighbouring hidden cells of one row; `to` is the first that is not hidden. */
function runsOf(
  hidden: Uint8Array,
  { width, height }: Working["light"],
  row: number,
  count: number,
) {
  const runs: Run[] = [];
  const bottom = Math.min(height, (row + 1) * CELL);
  for (let column = 0; column < count; column++) {
    const right = Math.min(width, (column + 1) * CELL);
    let [seen, all] = [0, 0];
    for (let y = row * CELL; y < bottom; y++)
      for (let x = column * CELL; x < right; x++) {
        all++;
        if (!hidden[y * width + x]) seen++;
      }
    if (2 * seen > all) continue;
    const last = runs.at(-1);
    if (last?.to === column) last.to = column + 1;
    else runs.push({ from: column, to: column + 1 });
  }
  return runs;
}

/**
 * Whether a point lies on a masked piece or within `marginPx` of one; a whole number is the middle of a pixel.
 * Nothing is hidden where no masks are known.
 */
export function isMasked(
  masks: Masks | null | undefined,
  [x, y]: readonly [number, number],
  marginPx = 0,
): boolean {
  const [across, down] = [x + 0.5, y + 0.5];
  return (masks?.hidden ?? []).some(([left, top, width, height]) => {
    const aside = Math.max(left - across, across - (left + width), 0);
    const off = Math.max(top - down, down - (top + height), 0);
    return aside <= marginPx && off <= marginPx && Math.hypot(aside, off) <= marginPx;
  });
}
