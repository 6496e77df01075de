import { type Homography, jacobianAt, stretches, type Xy } from "../plane/homography.ts";
import { log10ChanceOf } from "./chance-hits.ts";
import { hypotheses, LIMITS } from "./hypotheses.ts";
import { nearOf } from "./near.ts";
import { FINAL_GATE_MM, refine } from "./refine.ts";

/** How the second picture lies on the first. */
export type Registration = {
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  matchedUnits: number;
  /** Units of the first picture that the second should show. */
  expectedUnits: number;
  misfitMm: number;
  turnDeg: number;
  /** Root of the area scale: 1 when both calibrations agree and the skin is equally stretched. */
  scale: number;
  /** Longest over shortest stretch: tilt between the visits. */
  anisotropy: number;
  /** log10 of the number of maps as good as this expected between two different places. */
  log10FalseAlarms: number;
};

export type NoRegistration = {
  map: null;
  reason: "different-site" | "too-few-units";
  detail: string;
};

export const FEWEST_UNITS = 8;
/** Of 1000 simulated pairs of different sites (50 to 140 units per cm2) the best reached -3.7. */
const MOST_LOG10_FALSE_ALARMS = -4;
const KEEP = 120;
const ANY_TURN_DEG = 180;
const MOST_ANISOTROPY = 1.25;

/**
 * Finds the same follicular units in two pictures. Hairs grow, fall and lean otherwise; the units stay where they
 * are, and their pattern is as good as a fingerprint.
 *
 * @param before units of the first picture, mm
 * @param after units of the second picture, mm
 */
export function register(
  before: readonly Xy[],
  after: readonly Xy[],
): Registration | NoRegistration {
  if (before.length < FEWEST_UNITS || after.length < FEWEST_UNITS) {
    return none("too-few-units", `${before.length} and ${after.length} units were found`);
  }
  const likely = search(before, after, LIMITS.turnDeg);
  // A picture may be stored on its side or upside down: every turn is tried before the site is given up.
  return likely.map === null ? search(before, after, ANY_TURN_DEG) : likely;
}

function search(
  before: readonly Xy[],
  after: readonly Xy[],
  turnDeg: number,
): Registration | NoRegistration {
  const { best, tested } = hypotheses(before, after, { keep: KEEP, turnDeg });
  const { hitShare } = nearOf(after, FINAL_GATE_MM, LIMITS.marginMm);
  const found = best
    .map(({ map }) => described(refine(map, before, after), before, after, { tested, hitShare }))
    .filter(
      ({ anisotropy, scale }) =>
        anisotropy < MOST_ANISOTROPY && Math.abs(scale - 1) < 2 * LIMITS.scale,
    )
    .toSorted((a, b) => a.log10FalseAlarms - b.log10FalseAlarms);
  const [first] = found;
  if (!first || first.log10FalseAlarms > MOST_LOG10_FALSE_ALARMS) {
    return none("different-site", "no way was found to lay the units of one picture on the other");
  }
  if (first.matchedUnits < FEWEST_UNITS) {
    return none("too-few-units", `only ${first.matchedUnits} units were found again`);
  }
  return first;
}

const none = (reason: NoRegistration["reason"], detail: string): NoRegistration => ({
  map: null,
  reason,
  detail,
});

function described(
  { map, pairs, misfitMm }: ReturnType<typeof refine>,
  before: readonly Xy[],
  after: readonly Xy[],
  { tested, hitShare }: { tested: number; hitShare: number },
): Registration {
  const expectedUnits = expectedIn(map, before, after);
  const matchedUnits = pairs.length;
  const middle = before[pairs[0]?.[0] ?? 0] ?? [0, 0];
  const [a, b, c, d] = jacobianAt(map, middle);
  const { longest, shortest } = stretches([a, b, c, d]);
  const chance = log10ChanceOf(
    Math.max(0, matchedUnits - 2),
    Math.max(expectedUnits, matchedUnits) - 2,
    hitShare,
  );
  return {
    map,
    matchedUnits,
    expectedUnits,
    misfitMm,
    turnDeg: (Math.atan2(c - b, a + d) * 180) / Math.PI,
    scale: Math.sqrt(longest * shortest),
    anisotropy: longest / shortest,
    log10FalseAlarms: Math.log10(Math.max(1, tested)) + chance,
  };
}

/** Units of the first picture that fall where the second has units about. */
function expectedIn(map: Homography, before: readonly Xy[], after: readonly Xy[]): number {
  const [left, right] = extent(after.map(([x]) => x));
  const [top, bottom] = extent(after.map(([, y]) => y));
  return before.filter((point) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = map;
    const x = a * point[0] + b * point[1] + c;
    const y = d * point[0] + e * point[1] + f;
    return x >= left && x <= right && y >= top && y <= bottom;
  }).length;
}

const extent = (values: readonly number[]): [number, number] => [
  Math.min(...values) - LIMITS.marginMm,
  Math.max(...values) + LIMITS.marginMm,
];
