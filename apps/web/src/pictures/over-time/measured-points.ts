import type { MeasurementLine } from "../measurement-data.ts";

/** One visit in a chart: a value with its interval. */
export interface MeasuredPoint {
  readonly takenOn: string;
  readonly pictureId: string;
  readonly measurementId: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value stands by hand. */
  readonly byHand: boolean;
}

/** One measurement a picture, the newest that gave a density, by the day it was taken. */
export function newestOfEach(lines: readonly MeasurementLine[]): readonly MeasurementLine[] {
  const found = new Map<string, MeasurementLine>();
  for (const line of lines) {
    const known = found.get(line.pictureId);
    if (line.densityPerCm2 === null || (known !== undefined && known.at >= line.at)) continue;
    found.set(line.pictureId, line);
  }
  return [...found.values()].sort((a, b) => a.takenOn.localeCompare(b.takenOn));
}

/** Density as it stands: by hand where it was corrected. */
export function densityPoint(line: MeasurementLine): MeasuredPoint | null {
  const byHand = line.corrected?.densityPerCm2 ?? null;
  const density = byHand ?? line.densityPerCm2;
  return density === null ? null : pointOf(line, density, byHand !== null);
}

export function widthPoint(line: MeasurementLine): MeasuredPoint | null {
  const { meanWidthUm: value, meanWidthInterval: interval } = line;
  if (value === null || interval === null) return null;
  return pointOf(line, { value, ...interval }, false);
}

const pointOf = (
  { takenOn, pictureId, id: measurementId }: MeasurementLine,
  { value, low, high }: { value: number; low: number; high: number },
  byHand: boolean,
): MeasuredPoint => ({ takenOn, pictureId, measurementId, value, low, high, byHand });
