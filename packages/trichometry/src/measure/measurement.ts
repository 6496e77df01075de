import type { Masks } from "../masks/masks.ts";
import type { Quality } from "../quality/quality.ts";
import type { ReasonCode } from "../quality/reasons.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";

/** Pixels of the given picture, origin at its top left, x to the right, y down. */
export type Point = [xPx: number, yPx: number];

/** Pixels per millimetre with its standard deviation, and where it comes from. */
export type Scale = { value: number; sd: number; from: ScaleSource };

export type ScaleSource = "given" | "bar" | "sticker" | "ruler" | "device";

/** A value with its interval; `level` is the probability the interval was made for. */
export type Estimate = { value: number; low: number; high: number; level: number };

/** By width: vellus below `vellusBelowUm`, terminal above 40 um; `debris` lies loose on the skin, among `faint` alone. */
export type HairClass = "terminal" | "intermediate" | "vellus" | "debris";

export type Hair = {
  id: number;
  /** Where the dark shaft leaves the skin. */
  root: Point;
  /** The cut or free end. */
  tip: Point;
  /** Polyline from root to tip; clipped hair has two points. */
  centreline: Point[];
  /** Projected width of the shaft with the optics' blur taken off; null where no profile could be fitted. */
  widthUm: { value: number; sd: number } | null;
  class: HairClass;
  /** That a reader marking this picture would mark this hair here. */
  probability: number;
  /** That the shaft is thinner than 30 um and than 40 um. */
  probabilityBelowUm: { "30": number; "40": number };
  /** The root lies inside the guard frame and outside every mask: only these are counted. */
  inFrame: boolean;
  /** Follicular unit, an index; null for what is not counted. */
  unit: number | null;
  flags: HairFlag[];
};

/**
 * `wide-maybe-two`: 1.4 times as wide as usual here. `loose-piece`: no root is seen. `against-the-field`: lies across
 * the hairs of the picture. `cut-by-border`: an end lies at the border of what is visible, so that the shaft may go
 * on, and a root there may be none. `hidden-by-mask`: an end lies under a mask.
 */
export type HairFlag =
  | "wide-maybe-two"
  | "loose-piece"
  | "against-the-field"
  | "cut-by-border"
  | "hidden-by-mask";

export type Shaft = {
  meanUm: number;
  medianUm: number;
  sdUm: number;
  terminalPercent: number;
  vellusPercent: number;
  vellusBelowUm: number;
  /** Both cut-offs in use, so that neither has to be chosen afterwards. */
  percentBelow30Um: number;
  percentBelow40Um: number;
  /** Mean per hair of the standard deviation of its width. */
  measurementSdUm: number;
};

export type Units = { count: number; perCm2: number; hairsPerUnit: number };

/** What one picture says. Everything counted is null when the measurement is refused. */
export type Measurement = {
  status: "measured" | "refused";
  reasons: ReasonCode[];
  mode: "clipped" | "long";
  widthPx: number;
  heightPx: number;
  pxPerMm: Scale | null;
  /** Guard frame less what is masked. */
  areaCm2: number | null;
  /** Roots inside the area. */
  count: number | null;
  densityPerCm2: Estimate | null;
  units: Units | null;
  shaft: Shaft | null;
  cumulativeThicknessMmPerCm2: Estimate | null;
  hairs: Hair[];
  /**
   * Finds less likely a hair than not, their width that of the fitted shape. Counted nowhere: a comparison looks
   * among them for hairs that the other picture shows clearly. Missing where they were not kept.
   */
  faint?: Hair[];
  uncertainty: Uncertainty | null;
  /** What was not looked at; null when the measurement is refused, missing in results from before it was kept. */
  masks?: Masks | null;
  quality: Quality;
  /** Guard frame in pixels; masked pieces inside it are not in `areaCm2`. */
  frame: { x: number; y: number; width: number; height: number } | null;
};
