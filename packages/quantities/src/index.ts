export { requirePositive, requireWithin } from "./bounds.ts";
export {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  isIsoDate,
  requireIsoDate,
} from "./dates.ts";
export { InvalidInput } from "./invalid-input.ts";
export { nearestKey } from "./nearest-key.ts";
export { type Random, seededRandom } from "./random.ts";
export { CM2_PER_INCH2, MM2_PER_CM2, perInch2ToPerCm2, UM_PER_MM } from "./units.ts";
