/** Where each slider begins and ends, and its step; typed numbers may lie beyond. */
export const LAB_RANGES = {
  needleMm: { from: 0.05, to: 3, step: 0.05 },
  passes: { from: 1, to: 40, step: 1 },
  speedMmPerS: { from: 2, to: 150, step: 1 },
  areaCm2: { from: 10, to: 600, step: 10 },
} as const;
