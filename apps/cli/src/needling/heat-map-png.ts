import { type HeatMap, heatColour, TOP_OF_SCALE_IN_MEANS } from "@anagen/needling";
import { encode } from "fast-png";

const WIDEST_PX = 1024;
const WIDEST_CELL_PX = 32;
const CHANNELS = 3;

/** What a reader needs to read the picture. */
export type HeatMapScale = {
  rows: number;
  columns: number;
  cellMm: number;
  cellPx: number;
  meanPerCm2: number;
  /** Everything from here on has the darkest colour. */
  topPerCm2: number;
  underTreatedShare: number;
  overTreatedShare: number;
};

/**
 * Punctures per cm² as a PNG of whole pixels a cell, 8 bit RGB, the lowest y at the bottom. The scale is
 * the one of `heatColour`, from 0 to `TOP_OF_SCALE_IN_MEANS` means, and is written into the file as text.
 */
export function heatMapPng(map: HeatMap): { png: Uint8Array; scale: HeatMapScale } {
  const { rows, columns, cellMm, meanPerCm2, underTreatedShare, overTreatedShare } = map;
  const cellPx = Math.min(WIDEST_CELL_PX, Math.max(1, Math.floor(WIDEST_PX / columns)));
  const topPerCm2 = TOP_OF_SCALE_IN_MEANS * meanPerCm2;
  const [width, height] = [columns * cellPx, rows * cellPx];
  const data = new Uint8Array(width * height * CHANNELS);
  for (let y = 0; y < height; y += 1) {
    const row = rows - 1 - Math.floor(y / cellPx);
    for (let x = 0; x < width; x += 1) {
      const perCm2 = map.perCm2[row * columns + Math.floor(x / cellPx)] ?? 0;
      // A map without a single puncture has no scale: all of it is the lightest colour.
      data.set(heatColour(perCm2, topPerCm2 > 0 ? topPerCm2 : 1), (y * width + x) * CHANNELS);
    }
  }
  const text = {
    Title: "Punctures per cm2",
    Description: `From 0 (lightest) to ${topPerCm2} and above (darkest) punctures per cm2; mean ${meanPerCm2}; one cell is ${cellMm} mm and ${cellPx} pixels.`,
  };
  return {
    png: encode({ width, height, channels: CHANNELS, depth: 8, data, text }),
    scale: {
      rows,
      columns,
      cellMm,
      cellPx,
      meanPerCm2,
      topPerCm2,
      underTreatedShare,
      overTreatedShare,
    },
  };
}
