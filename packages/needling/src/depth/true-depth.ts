/**
 * True depth of channels as a distribution: needle length less a loss (rollers, stamps) or within
 * a tolerance of the dial (pens), uniform between two bounds, never below 0 nor beyond the needle.
 */
export type DepthRange = { needleMm: number; changeLowMm: number; changeHighMm: number };

/** One depth of the range. @param changeMm what is added to the needle length; negative: lost */
export const trueDepthMm = (needleMm: number, changeMm: number): number =>
  Math.min(needleMm, Math.max(0, needleMm + changeMm));

/**
 * Share of channels at least `targetMm` deep.
 * @example shareReaching({ needleMm: 1.5, changeLowMm: -0.62, changeHighMm: -0.14 }, 1.12) // 0.5
 */
export function shareReaching(range: DepthRange, targetMm: number): number {
  if (targetMm <= 0) return 1;
  if (targetMm > range.needleMm) return 0;
  const spread = range.changeHighMm - range.changeLowMm;
  const needed = targetMm - range.needleMm;
  if (spread <= 0) return range.changeLowMm >= needed ? 1 : 0;
  return Math.min(1, Math.max(0, (range.changeHighMm - needed) / spread));
}

/** Mean of h over the range, with both clips, exact (integral of the survival function). */
export function meanDepthMm({ needleMm, changeLowMm, changeHighMm }: DepthRange): number {
  const spread = changeHighMm - changeLowMm;
  if (spread <= 0) return trueDepthMm(needleMm, changeLowMm);
  const clippedIntegral = (toMm: number): number => {
    // Antiderivative of min(L, max(0, L + c)) over the change c.
    if (toMm <= -needleMm) return 0;
    if (toMm <= 0) return (toMm + needleMm) ** 2 / 2;
    return needleMm ** 2 / 2 + needleMm * toMm;
  };
  return (clippedIntegral(changeHighMm) - clippedIntegral(changeLowMm)) / spread;
}
