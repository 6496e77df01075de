/** Three times the length hurt seven times as much (gill-2008). */
const LENGTH_EXPONENT = Math.log(7) / Math.log(3);
/** Ten times the needles hurt just over twice as much (gill-2008). */
const COUNT_EXPONENT = Math.log10(2);
const SHORTEST_TESTED_MM = 0.48;
const LONGEST_TESTED_MM = 1.45;
const FEWEST_TESTED = 5;
const MOST_TESTED = 50;

/**
 * Pain relative to one needle of 0.48 mm: (L / 0.48)^1.77 N^0.30. For comparing only.
 * @param needles in the skin at one time
 * @returns the ratio, and whether it goes beyond what was tested (forearm, pressed, not moved)
 * @source gill-2008
 */
export function relativePain(
  needleMm: number,
  needles: number,
): { ratio: number; extrapolated: boolean } {
  const ratio = (needleMm / SHORTEST_TESTED_MM) ** LENGTH_EXPONENT * needles ** COUNT_EXPONENT;
  const extrapolated =
    needleMm < SHORTEST_TESTED_MM ||
    needleMm > LONGEST_TESTED_MM ||
    needles < FEWEST_TESTED ||
    needles > MOST_TESTED;
  return { ratio, extrapolated };
}
