import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";

type Band = { id: string; from: number; below: number };
type Bands = {
  unit: string;
  bands: readonly Band[];
  because: string;
  against: string;
  reviewed: string;
  grade: Grade;
  sources: readonly SourceId[];
};

/** Depths that are counted together. */
export const DEPTH_BANDS: Bands = {
  unit: "mm",
  bands: [
    { id: "under 0.5 mm", from: 0, below: 0.5 },
    { id: "0.5 to under 1.0 mm", from: 0.5, below: 1 },
    { id: "1.0 to under 1.5 mm", from: 1, below: 1.5 },
    { id: "1.5 mm and more", from: 1.5, below: Number.POSITIVE_INFINITY },
  ],
  because:
    "Half millimetres: the steps in which clinics set their devices and trials report depth.",
  against: "A band mixes depths; the depth that was set differs from the depth that was reached.",
  reviewed: "2026-11-21",
  grade: "U",
  sources: ["project-default"],
};

/** Ages that are shown in place of an age. */
export const AGE_BANDS: Bands = {
  unit: "years",
  bands: [
    { id: "under 20", from: 0, below: 20 },
    { id: "20 to 29", from: 20, below: 30 },
    { id: "30 to 39", from: 30, below: 40 },
    { id: "40 to 49", from: 40, below: 50 },
    { id: "50 to 59", from: 50, below: 60 },
    { id: "60 to 69", from: 60, below: 70 },
    { id: "70 and over", from: 70, below: Number.POSITIVE_INFINITY },
  ],
  because: "Ten years: wide enough that an age does not point at a person of a small clinic.",
  against: "Effects of age inside a band cannot be seen.",
  reviewed: "2026-11-21",
  grade: "U",
  sources: ["project-default"],
};

/** The band of a value; null when it is not known. The lower end belongs to the band. */
export const bandOf = ({ bands }: Bands, value: number | null): string | null =>
  value === null || !(value >= 0)
    ? null
    : (bands.find(({ from, below }) => value >= from && value < below)?.id ?? null);
