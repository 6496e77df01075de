import { passGroups } from "../covered/pass-groups.ts";
import { passesCoverage } from "../covered/passes-coverage.ts";
import type { Protocol } from "../request/check-request.ts";
import type { Values } from "../uncertainty/parameters.ts";
import type { NeedleResult } from "./result.ts";

/** Coverage after the first pass, the first two, and so on: shows what the next pass adds. */
export function coverageCurve(
  { device, passes }: Protocol,
  values: Values,
  radiusMm: number,
  linesPerRadius?: number,
): NeedleResult["coverageByPass"] {
  let before = 0;
  return passes.map((_, i) => {
    const groups = passGroups(device, passes.slice(0, i + 1), values);
    const fraction = passesCoverage(groups, radiusMm, linesPerRadius);
    const added = fraction - before;
    before = fraction;
    return { passes: i + 1, radiusMm, fraction, added };
  });
}
