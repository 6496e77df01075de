const MM_PER_CM = 10;

/**
 * Diffusive conductance of open pores per area: n π d² D / [4 (l + π d / 8)], one end correction.
 * Independent pores; fails when they stand closer than about 3 d.
 *
 * @param pores per cm², all open
 * @param poreMm diameter; `lengthMm` of the channel through the barrier
 * @returns cm/s
 * @source pore-end-correction
 */
export function poreConductanceCmPerS(
  pores: number,
  poreMm: number,
  lengthMm: number,
  diffusivityCm2PerS: number,
): number {
  if (pores <= 0 || poreMm <= 0) return 0;
  const poreCm = poreMm / MM_PER_CM;
  const resistingCm = lengthMm / MM_PER_CM + (Math.PI * poreCm) / 8;
  return (pores * Math.PI * poreCm * poreCm * diffusivityCm2PerS) / (4 * resistingCm);
}
