import type { Estimate, NeedleResult } from "@anagen/needling";

/** One figure of a result: how it is called, its unit, and where it stands. */
export interface FigureRow {
  /** Stands in the file and never changes. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Shown as a percentage; in the file it stays a share. */
  readonly share?: true;
  /** Compares protocols only; its size alone means nothing. */
  readonly relative?: true;
  readonly of: (result: NeedleResult) => Estimate | undefined;
}

/** Every figure that is compared, in the order of the table and of the file. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  row("puncturesPerPass", "Punctures in a pass", "per cm²", (r) => r.puncturesPerCm2.perPass),
  row("punctures", "Punctures, all passes", "per cm²", (r) => r.puncturesPerCm2.total),
  row("dose", "Dose (volume of needle cones)", "mm³/cm²", (r) => r.dose.woundVolumeMm3PerCm2),
  row("depth", "True depth", "mm", (r) => r.depthMm),
  share("openArea", "Skin that is hole", (r) => r.openAreaFraction),
  row("openAreaHours", "Open skin over time", "h", (r) => r.dose.openAreaHours),
  share("covered025", "Skin within 0.25 mm of a puncture", within(0.25)),
  share("covered05", "Skin within 0.5 mm of a puncture", within(0.5)),
  share("follicles025", "Follicles within 0.25 mm, past the epidermis", reached(0.25)),
  share("folliclesToBulge", "Follicles within 0.25 mm, down to the bulge", toBulge(0.25)),
  row("spacing", "To the next puncture, mean", "mm", (r) => r.spacing.meanMm),
  row("spacing5", "To the next puncture, 5th percentile", "mm", (r) => r.spacing.p5Mm),
  row("spacing95", "To the next puncture, 95th percentile", "mm", (r) => r.spacing.p95Mm),
  row("evenness", "Evenness (Clark-Evans; 1 is random)", "", (r) => r.spacing.clarkEvans),
  share("uptake", "Minoxidil taken up in a day, at most", (r) => r.uptake.fractionOfDose),
  row("uptakeRatio", "Uptake against intact skin", "times", (r) => r.uptake.ratioToIntact),
  row("minutes", "Time, without lifting and pauses", "min", (r) => r.minutes),
  row("pressForce", "Force of pressing", "N", (r) => r.pressForceN),
  { ...row("pain", "Pain, for comparison only", "", (r) => r.relativePain), relative: true },
  {
    ...row("bleeding", "Bleeding, for comparison only", "", (r) => r.capillaryStrikesPerCm2),
    relative: true,
  },
];

function row(id: string, name: string, unit: string, of: FigureRow["of"]): FigureRow {
  return { id, name, unit, of };
}

function share(id: string, name: string, of: FigureRow["of"]): FigureRow {
  return { id, name, unit: "", share: true, of };
}

function within(radiusMm: number): FigureRow["of"] {
  return ({ coverage }) => coverage.find((one) => one.radiusMm === radiusMm)?.fraction;
}

function reached(withinMm: number): FigureRow["of"] {
  return ({ follicles }) => follicles.find((one) => one.withinMm === withinMm)?.fraction;
}

function toBulge(withinMm: number): FigureRow["of"] {
  return ({ follicles }) => follicles.find((one) => one.withinMm === withinMm)?.toBulgeDepth;
}
