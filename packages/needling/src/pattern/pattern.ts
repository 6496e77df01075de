/**
 * What one pass leaves, as a cell that repeats: every `alongMm` along the travel and every
 * `acrossMm` (strip width) across it.
 *
 * `xMm` (along), `yMm` (across, -acrossMm/2 to acrossMm/2): one entry per puncture of the cell.
 * `movesAsOne`: the punctures of a cell are made in one go (pen, stamp) and share the hand's tremor.
 */
export type Pattern = {
  alongMm: number;
  acrossMm: number;
  xMm: Float64Array;
  yMm: Float64Array;
  movesAsOne: boolean;
};

/** Punctures per mm² of a pattern. Every puncture counts, also one that falls on another. */
export const patternDensityPerMm2 = ({ alongMm, acrossMm, xMm }: Pattern): number =>
  xMm.length / (alongMm * acrossMm);

/** Several placements of one cell, each moved along by a share of the pitch or reversed, as one. */
export function merged(
  pattern: Pattern,
  placements: readonly { phase: number; reversed: boolean }[],
): Pattern {
  const points = new Map<string, [number, number]>();
  for (const { phase, reversed } of placements) {
    const sign = reversed ? -1 : 1;
    for (const [i, x] of pattern.xMm.entries()) {
      const along = sign * (x + phase * pattern.alongMm);
      const across = sign * (pattern.yMm[i] ?? 0);
      const reduced = along - Math.floor(along / pattern.alongMm) * pattern.alongMm;
      points.set(`${reduced.toFixed(9)} ${across.toFixed(9)}`, [reduced, across]);
    }
  }
  const distinct = [...points.values()];
  return {
    ...pattern,
    xMm: Float64Array.from(distinct, ([x]) => x),
    yMm: Float64Array.from(distinct, ([, y]) => y),
  };
}
