import type { Grey } from "./grey.ts";
import { median } from "./median.ts";
import type { Comb } from "./tick-period.ts";

const LONGEST_HOLE_PX = 3;
/** Long ticks outrun short ones by a third at least on every ruler looked at. */
const LONGER_BY = 1.3;

/**
 * Whether every second tick is shorter: a ruler with halves between its units.
 *
 * @param at row where the comb was found, and how far ticks shift a row
 */
export function everySecondIsShorter(
  grey: Grey,
  comb: Comb,
  at: { row: number; lean: number },
): boolean {
  const lengths = tickReaches(grey, comb, at).map(({ first, last }) => last - first + 1);
  const of = (parity: number) => lengths.filter((_, tick) => tick % 2 === parity);
  const [one, other] = [of(0), of(1)];
  const [long, short] = median(one) > median(other) ? [one, other] : [other, one];
  const quantile = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
  return (
    median(long) > LONGER_BY * median(short) && quantile(long, 0.2) > 1.1 * quantile(short, 0.8)
  );
}

/** First and last row of each tick of a comb. */
export const tickReaches = (grey: Grey, comb: Comb, at: { row: number; lean: number }) =>
  Array.from({ length: comb.ticks }, (_, tick) => tickReach(grey, comb, tick, at));

/** Rows that one tick runs through, up and down from where it was found. */
function tickReach(
  grey: Grey,
  { startPx, periodPx, sign }: Comb,
  tick: number,
  { row, lean }: { row: number; lean: number },
) {
  const x = startPx + tick * periodPx;
  const value = (at: number, y: number) => grey.values[y * grey.widthPx + Math.round(at)] ?? 0;
  const best = (at: number, y: number) =>
    Math.max(sign * value(at - 1, y), sign * value(at, y), sign * value(at + 1, y));
  const stands = (y: number) => {
    const here = x + lean * (y - row);
    return best(here, y) - sign * value(here + periodPx / 4, y) > threshold;
  };
  const contrast = best(x, row) - sign * value(x + periodPx / 4, row);
  const threshold = contrast / 2;
  const [first = row, last = row] = [-1, 1].map((step) => {
    let reached = row;
    for (let y = row + step; y >= 0 && y < grey.heightPx; y += step) {
      if (stands(y)) reached = y;
      else if (Math.abs(y - reached) > LONGEST_HOLE_PX) break;
    }
    return reached;
  });
  return { first, last };
}
