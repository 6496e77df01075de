import type { Xy } from "../plane/homography.ts";
import type { Outline } from "../plane/outline.ts";
import type { Grey } from "./grey.ts";
import { median } from "./median.ts";
import { tickReaches } from "./tick-lengths.ts";
import type { BandComb } from "./tick-period.ts";

/** Of the distance of two ticks: how far the ruler's edge may lie beyond the ends of its ticks. */
const EDGE_IN_PERIODS = 0.12;

/**
 * What a ruler along the upper or lower edge of the picture hides: everything from the ends of its ticks to
 * that edge of the picture, over its whole width. Skin behind the ruler is given away with it.
 */
export function rulerOutline(grey: Grey, comb: BandComb): Outline {
  const { widthPx, heightPx } = grey;
  const { row, lean, startPx, periodPx } = comb;
  const reaches = tickReaches(grey, comb, comb);
  const above = row < heightPx / 2;
  // Ticks stand across the ruler: where they shift by `lean` a row, its edge drops by as much a column.
  const level = (x: number) => -lean * (x - startPx);
  const ends = reaches.map(({ first, last }, tick) => {
    const end = above ? last : first;
    return end - level(startPx + tick * periodPx);
  });
  const margin = EDGE_IN_PERIODS * periodPx;
  const edge = (x: number): Xy => [x, median(ends) + level(x) + (above ? margin : -margin)];
  const far = above ? -1 : heightPx + 1;
  return [edge(-1), edge(widthPx + 1), [widthPx + 1, far], [-1, far]];
}
