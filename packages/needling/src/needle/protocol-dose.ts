import { seededRandom } from "@anagen/quantities";
import { checkRequest } from "../request/check-request.ts";
import type { NeedleRequest } from "../request/request.ts";
import { type Bands, bands } from "../uncertainty/bands.ts";
import { sensitivity } from "../uncertainty/contributions.ts";
import { parametersOf, type Values } from "../uncertainty/parameters.ts";
import { centralFigures } from "./central-figures.ts";
import { doseVector } from "./dose-vector.ts";
import { figuresAt } from "./figures.ts";
import type { Dose } from "./result.ts";

const LINES_PER_RADIUS = 4;
const SAMPLES = 100;

/**
 * Only the closed-form dose of a protocol: wound volume and punctures per cm², with ranges. For
 * plans and session records, where a field need not be created.
 * @throws {InvalidInput}
 */
export function protocolDose(
  request: NeedleRequest,
  seed = 1,
): Pick<Bands, "woundVolumeMm3PerCm2" | "totalPerCm2" | "depthMm" | "minutes"> {
  const { woundVolumeMm3PerCm2, totalPerCm2, depthMm, minutes } = closedForm(request, seed);
  return { woundVolumeMm3PerCm2, totalPerCm2, depthMm, minutes };
}

/** The whole dose vector and the minutes it takes, in closed form. @throws {InvalidInput} */
export function protocolDoseVector(
  request: NeedleRequest,
  seed = 1,
): Dose & { minutes: Bands["minutes"] } {
  const estimates = closedForm(request, seed);
  return { ...doseVector(estimates), minutes: estimates.minutes };
}

function closedForm(request: NeedleRequest, seed: number): Bands {
  const protocol = checkRequest(request);
  const parameters = parametersOf(protocol);
  const middle = centralFigures(protocol, parameters, LINES_PER_RADIUS);
  const figuresOf = (values: Values) => figuresAt(protocol, parameters, values, LINES_PER_RADIUS);
  const ranking = sensitivity(parameters, figuresOf);
  return bands(parameters, middle, ranking, figuresOf, SAMPLES, seededRandom(seed));
}
