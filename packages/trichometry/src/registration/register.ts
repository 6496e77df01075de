import { type Homography, jacobianAt, stretches } from "../plane/homography.ts";
import type { Constellation } from "./constellation.ts";
import { groundOf, log10FalseAlarms } from "./evidence.ts";
import { hypotheses, LIMITS } from "./hypotheses.ts";
import { refine } from "./refine.ts";

/** How the second picture lies on the first. */
export type Registration = {
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  /** Units of the first picture of which a root was found again. */
  matchedUnits: number;
  /** Units of the first picture that the second should show. */
  expectedUnits: number;
  /** Root mean square distance of the roots found again. */
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
/**
 * Of 700 pairs of drawn pictures of different places the best reached -3.0; of those that show two fifths of one
 * place with eight units on it the worst reached -9.4.
 */
const MOST_LOG10_FALSE_ALARMS = -5;
/** No other map can come near: the rest need not be tried. */
const BEYOND_DOUBT = -20;
const KEEP = 120;
const ANY_TURN_DEG = 180;
const MOST_ANISOTROPY = 1.25;

/**
 * Finds the same follicles in two pictures. Hairs grow, fall and lean otherwise; their roots stay where they are,
 * and the pattern is as good as a fingerprint. Units propose how one picture may lie on the other, roots decide.
 */
export function register(
  before: Constellation,
  after: Constellation,
): Registration | NoRegistration {
  if (before.units.length < FEWEST_UNITS || after.units.length < FEWEST_UNITS) {
    return none(
      "too-few-units",
      `${before.units.length} and ${after.units.length} units were found`,
    );
  }
  const likely = search(before, after, LIMITS.turnDeg);
  // A picture may be stored on its side or upside down: every turn is tried before the site is given up.
  return likely.map === null ? search(before, after, ANY_TURN_DEG) : likely;
}

function search(
  before: Constellation,
  after: Constellation,
  turnDeg: number,
): Registration | NoRegistration {
  const { best, tested } = hypotheses(before.units, after.units, { keep: KEEP, turnDeg });
  let first: Registration | null = null;
  for (const { map } of best) {
    const found = described(refine(map, before, after), before, after, tested);
    if (found.anisotropy > MOST_ANISOTROPY || Math.abs(found.scale - 1) > 2 * LIMITS.scale)
      continue;
    if (!first || found.log10FalseAlarms < first.log10FalseAlarms) first = found;
    if (first.log10FalseAlarms < BEYOND_DOUBT) break;
  }
  if (!first || first.log10FalseAlarms > MOST_LOG10_FALSE_ALARMS) {
    return none("different-site", "no way was found to lay the roots of one picture on the other");
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
  { map, pairs }: ReturnType<typeof refine>,
  before: Constellation,
  after: Constellation,
  tested: number,
): Registration {
  const { holds } = groundOf(after.units);
  const [a, b, c, d] = jacobianAt(map, before.units[0] ?? [0, 0]);
  const { longest, shortest } = stretches([a, b, c, d]);
  const square = pairs.reduce((sum, [, , awayMm]) => sum + awayMm * awayMm, 0);
  return {
    map,
    matchedUnits: new Set(pairs.map(([one]) => before.unitOf[one])).size,
    expectedUnits: before.units.filter((unit) => holds(map, unit)).length,
    misfitMm: Math.sqrt(square / Math.max(1, pairs.length)),
    turnDeg: (Math.atan2(c - b, a + d) * 180) / Math.PI,
    scale: Math.sqrt(longest * shortest),
    anisotropy: longest / shortest,
    log10FalseAlarms: log10FalseAlarms(map, pairs, before.roots, after.roots, tested),
  };
}
