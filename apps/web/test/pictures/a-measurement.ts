import type { MeasurementLine, MeasurementRecord } from "@anagen/api";
import type { Hair, Measurement } from "@anagen/trichometry";

export const hair = (id: number, change: Partial<Hair> = {}): Hair => ({
  id,
  root: [100 + 40 * id, 100],
  tip: [110 + 40 * id, 140],
  centreline: [
    [100 + 40 * id, 100],
    [110 + 40 * id, 140],
  ],
  widthUm: { value: 80, sd: 4 },
  class: "terminal",
  probability: 0.97,
  probabilityBelowUm: { "30": 0, "40": 0 },
  inFrame: true,
  unit: null,
  flags: [],
  ...change,
});

/** Three hairs of a drawn field, one of them outside the counted area. */
export const MEASURED = {
  status: "measured",
  reasons: [],
  mode: "clipped",
  widthPx: 640,
  heightPx: 480,
  pxPerMm: { value: 100, sd: 0.4, from: "bar" },
  areaCm2: 0.2,
  count: 2,
  densityPerCm2: { value: 10, low: 6, high: 14, level: 0.95 },
  shaft: { meanUm: 80, medianUm: 80, sdUm: 3, measurementSdUm: 4, vellusBelowUm: 30 },
  cumulativeThicknessMmPerCm2: null,
  hairs: [hair(1), hair(2), hair(3, { inFrame: false })],
  frame: { x: 35, y: 35, width: 570, height: 410 },
} as unknown as Measurement;

export const record = (change: Partial<MeasurementRecord["body"]> = {}, version = 1) =>
  ({
    id: "m1",
    version,
    at: "2026-11-20T10:00:00Z",
    body: {
      pictureId: "p1",
      takenOn: "2026-11-20",
      zone: "vertex",
      measuredBy: "test 1",
      result: MEASURED,
      corrections: [],
      corrected: null,
      ...change,
    },
  }) as unknown as MeasurementRecord;

export const line = (change: Partial<MeasurementLine>): MeasurementLine => ({
  id: "m1",
  pictureId: "p1",
  takenOn: "2026-11-20",
  zone: "vertex",
  status: "signed",
  version: 1,
  at: "2026-11-20T10:00:00Z",
  authorName: null,
  refusedBecause: [],
  count: 20,
  areaCm2: 0.2,
  densityPerCm2: { value: 100, low: 80, high: 120, level: 0.95 },
  meanWidthUm: 80,
  meanWidthInterval: { low: 77, high: 83 },
  corrected: null,
  ...change,
});
