import type { PlacedPass } from "../field/placed-pass.ts";
import { stripDraws } from "../field/strips.ts";

/**
 * Which places (follicles) have a puncture within `radiusMm`, without creating the punctures: each
 * place is reduced modulo the lattice of each pass, so the cost does not grow with their number.
 *
 * For passes without tremor whose devices are not turned between strips (rollers, stamps).
 * @param xMm, yMm one entry per place
 * @returns 1 where reached, else 0, one entry per place
 */
export function reachedWithoutPunctures(
  passes: readonly PlacedPass[],
  xMm: Float64Array,
  yMm: Float64Array,
  radiusMm: number,
): Uint8Array {
  const reached = new Uint8Array(xMm.length);
  for (const pass of passes) markReached(pass, xMm, yMm, radiusMm, reached);
  return reached;
}

function markReached(
  pass: PlacedPass,
  xMm: Float64Array,
  yMm: Float64Array,
  radiusMm: number,
  reached: Uint8Array,
): void {
  const { pattern, sidewaysMm } = pass;
  const cos = Math.cos(pass.directionRad);
  const sin = Math.sin(pass.directionRad);
  const phases = new Map<number, number>();
  const phaseOf = (strip: number): number => {
    const known = phases.get(strip);
    if (known !== undefined) return known;
    const { phase } = stripDraws(pass, strip);
    phases.set(strip, phase);
    return phase;
  };
  const half = pattern.acrossMm / 2;
  for (let i = 0; i < xMm.length; i++) {
    if (reached[i] === 1) continue;
    const x = xMm[i] as number;
    const y = yMm[i] as number;
    const along = x * cos + y * sin;
    const across = y * cos - x * sin - sidewaysMm;
    const first = Math.round((across - radiusMm) / pattern.acrossMm);
    const last = Math.round((across + radiusMm) / pattern.acrossMm);
    for (let strip = first; strip <= last && reached[i] !== 1; strip++) {
      const inStrip = across - strip * pattern.acrossMm;
      if (Math.abs(inStrip) > half + radiusMm) continue;
      const inCell = along - phaseOf(strip) * pattern.alongMm;
      if (nearNeedle(pass, inCell, inStrip, radiusMm)) reached[i] = 1;
    }
  }
}

function nearNeedle(
  { pattern }: PlacedPass,
  inCell: number,
  inStrip: number,
  radiusMm: number,
): boolean {
  const { alongMm, xMm, yMm } = pattern;
  const radius2 = radiusMm * radiusMm;
  for (let needle = 0; needle < xMm.length; needle++) {
    const dy = inStrip - (yMm[needle] as number);
    if (dy > radiusMm || dy < -radiusMm) continue;
    const away = inCell - (xMm[needle] as number);
    const dx = away - Math.round(away / alongMm) * alongMm;
    if (dx * dx + dy * dy <= radius2) return true;
  }
  return false;
}
