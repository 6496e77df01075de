import type { HairClass } from "../measure/measurement.ts";
import { erf } from "../width/box-through-blur.ts";

/**
 * Cut-offs between vellus and terminal hair, um. There are two in use, so both are printed.
 * 40: TrichoScan's (trichoscan.com). 30: "thin" in Rakowska's norms (2009, PMC3157785).
 */
export const CUT_OFFS_UM = { low: 30, high: 40 };

/** That a width measured with this error is below a cut-off. Normal errors. */
export const probabilityBelow = (
  { value, sd }: { value: number; sd: number },
  cutOffUm: number,
): number => 0.5 * (1 + erf((cutOffUm - value) / (Math.SQRT2 * Math.max(sd, 1e-6))));

/**
 * The likeliest class. Between the cut-offs lies "intermediate"; with `vellusBelowUm` at or above
 * 40 um there is nothing between.
 */
export function classOf(width: { value: number; sd: number }, vellusBelowUm: number): HairClass {
  const vellus = probabilityBelow(width, vellusBelowUm);
  const terminal = 1 - probabilityBelow(width, Math.max(vellusBelowUm, CUT_OFFS_UM.high));
  const between = 1 - vellus - terminal;
  if (terminal >= vellus && terminal >= between) return "terminal";
  return vellus >= between ? "vellus" : "intermediate";
}
