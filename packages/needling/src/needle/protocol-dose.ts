import { seededRandom } from "@anagen/quantities";
import { checkRequest } from "../request/check-request.ts";
import type { NeedleRequest } from "../request/request.ts";
import { type Bands, bands } from "../uncertainty/bands.ts";
import { sensitivity } from "../uncertainty/contributions.ts";
import { parametersOf, type Values } from "../uncertainty/parameters.ts";
import { centralFigures } from "./central-figures.ts";
import { figuresAt } from "./figures.ts";

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
  const protocol = checkRequest(request);
  const parameters = parametersOf(protocol);
  const middle = centralFigures(protocol, parameters, LINES_PER_RADIUS);
  const figuresOf = (values: Values) => figuresAt(protocol, parameters, values, LINES_PER_RADIUS);
  const ranking = sensitivity(parameters, figuresOf);
  const random = seededRandom(seed);
  const all = bands(parameters, middle, ranking, figuresOf, SAMPLES, random);
  const { woundVolumeMm3PerCm2, totalPerCm2, depthMm, minutes } = all;
  return { woundVolumeMm3PerCm2, totalPerCm2, depthMm, minutes };
}
