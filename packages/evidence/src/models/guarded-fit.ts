import { type Fit, type FitOptions, fitModel } from "./fit-model.ts";
import type { Studies } from "./studies.ts";

/**
 * A model fit whose Knapp-Hartung scale factor is held at 1 or more where tau2 is 0 or there are two
 * studies: there the plain factor can make the interval too narrow.
 *
 * @throws {InvalidInput} level outside 0 to 1, or a design that is singular
 * @source Cochrane Handbook 6.5, section 10.10.4.4; Röver, Knapp & Friede 2015, BMC Med Res
 *   Methodol 15:99
 */
export function fitGuarded(studies: Studies, options: FitOptions = {}): Fit {
  const { test = "knha" } = options;
  const first = fitModel(studies, { ...options, test });
  const guarded = test === "knha" && (first.tau2 === 0 || studies.k === 2);
  return guarded ? fitModel(studies, { ...options, test: "adhoc" }) : first;
}
