import type { HairClass } from "../scene/hair.ts";
import type { Point } from "../view/view.ts";

/** One hair as it lies on the written picture: pixels, origin top left, a pixel's middle at .5. */
export type TruthHair = {
  id: number;
  root: Point;
  tip: Point;
  centreline: Point[];
  /** Projected width in the middle of the shaft, before any blur. */
  widthUm: number;
  class: HairClass;
  unit: number;
  /** Share of the shaft that lies on visible scalp with no other hair over it. */
  visible: number;
};

export type TruthUnit = { id: number; at: Point; hairs: number[] };

/** What was drawn beside hair and skin, with places where it has places. */
export type TruthNuisance = { kind: string; at: Point[]; count: number };

/** Everything that is known of one picture because it was drawn. */
export type PhantomTruth = {
  seed: number;
  mode: "clipped" | "long";
  widthPx: number;
  heightPx: number;
  /** Of a tilted picture: the root of its area over that of the scalp it shows, as densities need it. */
  pxPerMm: number;
  /** Scalp that shows: the picture without its strips. */
  scalpPx: { x: number; y: number; width: number; height: number };
  /** Outline of a sticker or ruler that hides scalp; its area is not part of `areaCm2`. */
  hiddenPx: Point[] | null;
  areaCm2: number;
  /** Roots inside the visible scalp, and per square centimetre of it. */
  rootsInside: number;
  densityPerCm2: number;
  hairs: TruthHair[];
  units: TruthUnit[];
  optics: {
    blurSigmaUm: number;
    motionUm: number;
    enlarge: number;
    angleDeg: number;
    centreMm: Point;
    distortion: number;
    /** Camera held askew: by how much, towards where the scalp is farther away, how far off. */
    tilt: { deg: number; towardsDeg: number; distanceMm: number } | null;
    /** Millimetres on the scalp to pixels, rows of a 3x3 matrix; lens distortion left out. */
    scalpToPicture: number[];
  };
  skin: { phototype: number; melanin: number; blood: number };
  hairColour: string;
  /** What tells the scale on the picture, and whether it is true. */
  scale: { kind: string; label: string | null; trueScale: boolean };
  nuisances: TruthNuisance[];
};
