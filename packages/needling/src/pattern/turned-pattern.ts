import type { Pattern } from "./pattern.ts";

/** The pattern turned by `angleRad` about the middle of its cell (the hand turns a pen). */
export function turnedPattern(pattern: Pattern, angleRad: number): Pattern {
  const cos = Math.cos(angleRad);
  const sin = Math.sin(angleRad);
  const xMm = pattern.xMm.map((x, i) => x * cos - (pattern.yMm[i] ?? 0) * sin);
  const yMm = pattern.yMm.map((y, i) => (pattern.xMm[i] ?? 0) * sin + y * cos);
  return { ...pattern, xMm, yMm };
}
