import {
  fitAffine,
  fitHomography,
  type Homography,
  inverted,
  jacobianAt,
  misfit,
  stretches,
  type Xy,
} from "../plane/homography.ts";
import { PRINT_RELATIVE_SD } from "./assumptions.ts";
import { dotCentre } from "./dot-centre.ts";
import { type Dot, findDots } from "./dots.ts";
import type { Grey } from "./grey.ts";
import { reduced } from "./reduced.ts";
import { STICKER, STICKER_DOTS_MM } from "./sticker-geometry.ts";

export type StickerReading =
  | {
      pxPerMm: number;
      sdPxPerMm: number;
      tiltDeg: number;
      dots: number;
      /** Millimetres on the sticker to pixels of the picture. */
      toPicture: Homography;
    }
  | { pxPerMm: null; reason: "no-scale" | "sticker-unreadable" | "sticker-tilted"; detail: string };

const FEWEST_DOTS = 7;
/** Of the pitch: a dot farther from its place belongs to something else. */
const PLACE_WITHIN = 0.15;
/** Of the pitch: a fit worse than this is a bent or half covered sticker. */
const LARGEST_MISFIT = 0.02;
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
    return { pxPerMm: null, reason: "no-scale", detail: "no scale sticker was found" };
  }
  if (grid.length < FEWEST_DOTS) {
    return refused("sticker-unreadable", `only ${grid.length} of its 9 dots can be seen`);
  }
  const placed = grid.map(({ mm, dot }) => {
    const middle = { x: (dot.x + 0.5) * factor - 0.5, y: (dot.y + 0.5) * factor - 0.5 };
    return { mm, px: dotCentre(grey, middle, dot.radiusPx * factor) };
  });
  return fromPlaces(
    placed.map(({ mm }) => mm),
    placed.map(({ px }) => px),
    grey,
  );
}

type Place = { mm: Xy; dot: Dot };

/** Dots about a ring that lie on the grid of the sticker, at most nine. */
function gridAbout(ring: Dot, dots: readonly Dot[]): Place[] | null {
  const away = (dot: Dot) => Math.hypot(dot.x - ring.x, dot.y - ring.y);
  const near = dots
    .filter((dot) => dot !== ring && !dot.ring)
    .filter((dot) => dot.radiusPx > 0.5 * ring.radiusPx && dot.radiusPx < 2 * ring.radiusPx)
    .filter((dot) => away(dot) < 12 * ring.radiusPx)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 12);
  let best: Place[] | null = null;
  for (const one of near) {
    for (const other of near) {
      const a: Xy = [one.x - ring.x, one.y - ring.y];
      const b: Xy = [other.x - ring.x, other.y - ring.y];
      if (!mayBeSides(a, b)) continue;
      const places = onGrid(ring, near, a, b);
      const better = best === null || places.length > best.length || shorter(places, best);
      if (better && places.length >= 4) best = places;
    }
  }
  return best;
}

/** Of equally full grids the one with the shorter sides: diagonals span a grid too. */
const shorter = (one: readonly Place[], other: readonly Place[]) =>
  one.length === other.length && reach(one) < reach(other);
const reach = (places: readonly Place[]) => {
  const [first] = places;
  return Math.hypot(
    ...places.map(({ dot }) =>
      Math.hypot(dot.x - (first?.dot.x ?? 0), dot.y - (first?.dot.y ?? 0)),
    ),
  );
};

/** The second side lies clockwise (as seen) from the first, at 50 to 130 degrees, about as long. */
function mayBeSides(a: Xy, b: Xy): boolean {
  const cross = a[0] * b[1] - a[1] * b[0];
  const ratio = Math.hypot(...a) / Math.hypot(...b);
  const sine = cross / (Math.hypot(...a) * Math.hypot(...b));
  return sine > Math.sin(50 / DEG) && ratio > 0.7 && ratio < 1.4;
}

function onGrid(ring: Dot, near: readonly Dot[], a: Xy, b: Xy): Place[] {
  const within = PLACE_WITHIN * Math.min(Math.hypot(...a), Math.hypot(...b));
  return STICKER_DOTS_MM.flatMap((mm): Place[] => {
    const [i, j] = [mm[0] / STICKER.pitchMm, mm[1] / STICKER.pitchMm];
    if (i === 0 && j === 0) return [{ mm, dot: ring }];
    const [x, y] = [ring.x + i * a[0] + j * b[0], ring.y + i * a[1] + j * b[1]];
    const dot = near.find((candidate) => Math.hypot(candidate.x - x, candidate.y - y) < within);
    return dot ? [{ mm, dot }] : [];
  });
}

function fromPlaces(mm: readonly Xy[], px: readonly Xy[], grey: Grey): StickerReading {
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
    toPicture,
  };
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

const refused = (reason: "sticker-unreadable" | "sticker-tilted", detail: string) =>
  ({ pxPerMm: null, reason, detail }) as const;
