import type { Estimate, Measurement } from "../measure/measurement.ts";
import type { Homography } from "../plane/homography.ts";

export type HairChange = {
  /** Misread: one picture alone shows it, and an error of reading is likelier than a change. */
  change: "kept" | "thickened" | "thinned" | "lost" | "gained" | "misread";
  /** Ids of the hair in each measurement; null where it is not there. */
  before: number | null;
  after: number | null;
  /** That this is so. */
  probability: number;
  /** After less before; null where a width is missing. */
  widthChangeUm: { value: number; sd: number } | null;
};

export type Verdict = "increase" | "decrease" | "no detectable change";

/** Why two pictures cannot be compared: code, plain words, what to do. */
export const CHANGE_REASONS = {
  "before-refused": {
    words: "The first picture could not be measured.",
    remedy: "See its own reasons.",
  },
  "after-refused": {
    words: "The second picture could not be measured.",
    remedy: "See its own reasons.",
  },
  "modes-differ": {
    words: "One picture shows clipped hair, the other long hair.",
    remedy: "Take both pictures the same way.",
  },
  "different-site": {
    words: "The pictures do not show the same spot: no pattern of hair units was found again.",
    remedy: "Use a mark on the scalp and the picture of the earlier visit to find the spot.",
  },
  "too-little-overlap": {
    words: "Less than 40 % of the spot is on both pictures.",
    remedy: "Move the camera until the earlier picture lies under the new one.",
  },
  "too-few-units": {
    words: "Fewer than 8 hair units were found again.",
    remedy: "Use a larger field.",
  },
} as const satisfies Record<string, { words: string; remedy: string }>;

export type ChangeReason = keyof typeof CHANGE_REASONS;

/** How the second picture lies on the first. */
export type RegistrationReport = {
  matchedUnits: number;
  expectedUnits: number;
  /** Root mean square distance of the units after registration. */
  misfitMm: number;
  turnDeg: number;
  /** Sizes in the second picture over those in the first, each by its own calibration. */
  scale: number;
  /** What both pictures show, of the smaller of what each shows in its frame. */
  overlapShare: number;
  /** log10 of the number of equally good fits expected between different places. */
  log10FalseAlarms: number;
  /** Pixels of the first picture to pixels of the second, rows of a 3x3 matrix. */
  toAfterPx: Homography;
};

/** The densities of both pictures on their own; they say little about change. */
export type Separate = {
  before: Measurement["densityPerCm2"];
  after: Measurement["densityPerCm2"];
  warning: string;
};

/** What happened between two pictures of one spot. Everything is null when there is a reason against it. */
export type Comparison = {
  status: "compared" | "refused";
  reasons: ChangeReason[];
  /** Common part of both frames less what either picture hides. */
  overlapCm2: number | null;
  registration: RegistrationReport | null;
  matched: number | null;
  lost: number | null;
  gained: number | null;
  /** Found in one picture alone, likelier by an error of reading than by a change. */
  misread: number | null;
  thickened: number | null;
  thinned: number | null;
  /** Of the common area alone, after less before in percent of before. */
  densityChangePercent: Estimate | null;
  /** Mean over the hairs found in both pictures. */
  meanWidthChangeUm: Estimate | null;
  detectable: boolean;
  detectionLimitPercent: number | null;
  widthDetectable: boolean;
  widthDetectionLimitUm: number | null;
  verdict: Verdict | null;
  hairs: HairChange[];
  /**
   * Ids of hairs of each picture that stand on the common part, where the other picture hides the skin: neither
   * lost nor gained, and counted nowhere.
   */
  notSeenThere: { before: number[]; after: number[] } | null;
  separate: Separate;
};
