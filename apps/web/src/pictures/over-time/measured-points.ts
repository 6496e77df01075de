import type { Comparison } from "@anagen/trichometry";
import type { MeasurementLine } from "../measurement-data.ts";

/** One visit in a chart: a value with its interval. */
export interface MeasuredPoint {
  readonly takenOn: string;
  readonly measurementId: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value stands by hand. */
  readonly byHand: boolean;
  /** About zero: a change inside it cannot be told from measurement error. */
  readonly limit?: number;
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

type Changes = ReadonlyMap<string, Comparison | null>;
type Part = "densityChangePercent" | "meanWidthChangeUm";

const LIMITS = {
  densityChangePercent: "detectionLimitPercent",
  meanWidthChangeUm: "widthDetectionLimitUm",
} as const;

/**
 * Change at the same spot since the first picture, which stands at zero; pictures of another spot
 * are left out. Empty where no picture could be compared.
 */
export function changePoints(
  lines: readonly MeasurementLine[],
  changes: Changes,
  part: Part,
): readonly MeasuredPoint[] {
  const later = lines.flatMap((line) => {
    const change = changes.get(line.id) ?? null;
    const [estimate, limit] = [change?.[part] ?? null, change?.[LIMITS[part]] ?? null];
    if (estimate === null || limit === null) return [];
    return [{ ...pointOf(line, estimate, false), limit }];
  });
  const [first] = lines;
  const [next] = later;
  if (first === undefined || next === undefined) return [];
  const zero = pointOf(first, { value: 0, low: 0, high: 0 }, false);
  return [{ ...zero, limit: next.limit }, ...later];
}

const pointOf = (
  { takenOn, id: measurementId }: MeasurementLine,
  { value, low, high }: { value: number; low: number; high: number },
  byHand: boolean,
): MeasuredPoint => ({ takenOn, measurementId, value, low, high, byHand });
