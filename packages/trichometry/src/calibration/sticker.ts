import {
  fitAffine,
  fitHomography,
  type Homography,
  inverted,
  jacobianAt,
  misfit,
  stretches,
  through,
  type Xy,
} from "../plane/homography.ts";
import type { Outline } from "../plane/outline.ts";
import { PRINT_RELATIVE_SD } from "./assumptions.ts";
import { dotCentre, dotRadius } from "./dot-centre.ts";
import { findDots } from "./dots.ts";
import type { Grey } from "./grey.ts";
import { median } from "./median.ts";
import { reduced } from "./reduced.ts";
import { STICKER } from "./sticker-geometry.ts";
import { gridAbout } from "./sticker-grid.ts";

export type StickerReading =
  | {
      pxPerMm: number;
      sdPxPerMm: number;
      tiltDeg: number;
      dots: number;
      outline: Outline;
    }
  | {
      pxPerMm: null;
      reason: "no-scale" | "sticker-unreadable" | "sticker-tilted";
      detail: string;
      outline: null;
    };

const FEWEST_DOTS = 7;
/** Of the pitch: a fit worse than this is a bent or half covered sticker. */
const LARGEST_MISFIT = 0.02;
/** Ink spreads by some hundredths of a millimetre; beyond this share of their size the dots are not ours. */
const DOT_SIZE = { least: 0.85, most: 1.2 };
/** Scissors leave paper outside the line they follow, and paper throws a shadow. */
const CUT_MARGIN_MM = 0.15;
const MOST_TILT_DEG = 35;
const DEG = 180 / Math.PI;
/** Perspective is fitted only where it explains clearly more than an even tilt does. */
const PERSPECTIVE_GAIN = 2;
const WORKING_SIDE_PX = 1200;

/** Finds the scale sticker and reads scale and tilt from it. */
export function readSticker(grey: Grey): StickerReading {
  const { small, factor } = reduced(grey, WORKING_SIDE_PX);
  const dots = findDots(small);
  const grids = dots
    .filter((dot) => dot.ring)
    .map((ring) => gridAbout(ring, dots))
    .filter((places) => places !== null);
  const [grid] = grids.toSorted((a, b) => b.length - a.length);
  if (grid === undefined) {
    return refused("no-scale", "no scale sticker was found");
  }
  if (grid.length < FEWEST_DOTS) {
    return refused("sticker-unreadable", `only ${grid.length} of its 9 dots can be seen`);
  }
  const placed = grid.map(({ mm, dot }) => {
    const middle = { x: (dot.x + 0.5) * factor - 0.5, y: (dot.y + 0.5) * factor - 0.5 };
    return { mm, px: dotCentre(grey, middle, dot.radiusPx * factor) };
  });
  const fullDots = grid.flatMap(({ dot }, at) =>
    dot.ring ? [] : [dotRadius(grey, placed[at]?.px ?? [0, 0], dot.radiusPx * factor)],
  );
  return fromPlaces(
    placed.map(({ mm }) => mm),
    placed.map(({ px }) => px),
    median(fullDots),
    grey,
  );
}

function fromPlaces(
  mm: readonly Xy[],
  px: readonly Xy[],
  radiusPx: number,
  grey: Grey,
): StickerReading {
  const affine = fitAffine(mm, px);
  const projective = fitHomography(mm, px);
  const [flatMisfit, tiltedMisfit] = [misfit(affine, mm, px), misfit(projective, mm, px)];
  const bends = flatMisfit > PERSPECTIVE_GAIN * tiltedMisfit + 0.1;
  const toPicture = bends ? projective : affine;
  const { longest, shortest } = stretches(jacobianAt(toPicture, [0, 0]));
  const tiltDeg = Math.acos(Math.min(1, shortest / longest)) * DEG;
  const error = misfit(toPicture, mm, px);
  if (error > LARGEST_MISFIT * shortest * STICKER.pitchMm) {
    return refused("sticker-unreadable", "its dots do not lie on a flat grid");
  }
  // Our drawing at another pitch is another maker's, whose millimetres nobody knows.
  const size = (2 * radiusPx) / (STICKER.dotDiameterMm * Math.sqrt(longest * shortest));
  if (size < DOT_SIZE.least || size > DOT_SIZE.most) {
    const percent = (100 * size).toFixed(0);
    return refused("sticker-unreadable", `its dots have ${percent} % of the size they should have`);
  }
  if (tiltDeg > MOST_TILT_DEG) {
    return refused("sticker-tilted", `it is tilted by ${tiltDeg.toFixed(0)} degrees`);
  }
  const pxPerMm = bends ? meanScale(toPicture, grey) : Math.sqrt(longest * shortest);
  // Nine centres spread by 0.82 mm about the middle, two coordinates each.
  const fitRelativeSd = error / (pxPerMm * STICKER.pitchMm * Math.sqrt(2 * mm.length));
  return {
    pxPerMm,
    sdPxPerMm: pxPerMm * Math.hypot(fitRelativeSd, PRINT_RELATIVE_SD),
    tiltDeg,
    dots: mm.length,
    outline: outlineOf(toPicture),
  };
}

function outlineOf(toPicture: Homography): Outline {
  const half = STICKER.sideMm / 2 + CUT_MARGIN_MM;
  const corners: Xy[] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
  return corners.map((corner) => through(toPicture, corner));
}

const GRID = [0, 0.25, 0.5, 0.75, 1];

/**
 * Root of the picture's area over the area that it shows, all of it taken in the sticker's plane. Perspective
 * is extrapolated from the sticker, so that only the middle half of the picture is looked at.
 */
function meanScale(toPicture: Homography, { widthPx, heightPx }: Grey): number {
  const inverse = inverted(toPicture);
  const areasMm2 = GRID.flatMap((across) =>
    GRID.map((down) => {
      const at: Xy = [widthPx * (0.25 + across / 2), heightPx * (0.25 + down / 2)];
      const [a, b, c, d] = jacobianAt(inverse, at);
      return Math.abs(a * d - b * c);
    }),
  );
  return 1 / Math.sqrt(areasMm2.reduce((sum, area) => sum + area, 0) / areasMm2.length);
}

const refused = (reason: "no-scale" | "sticker-unreadable" | "sticker-tilted", detail: string) =>
  ({ pxPerMm: null, reason, detail, outline: null }) as const;
