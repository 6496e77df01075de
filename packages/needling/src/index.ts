export { penDragMm, penDwellS, rollerDragMm } from "./channel/drag.ts";
export { grooveSpeedMmPerS } from "./channel/groove.ts";
export { holeDiameterMm, rowAreaPerHoleMm2 } from "./channel/hole.ts";
export {
  CLOSURE_SCENARIOS,
  type ClosureScenario,
  hoursUntilOpen,
  openFraction,
  openHours,
} from "./closure/closure.ts";
export { stampedCoverage } from "./covered/compound-grain.ts";
export { discUnionAreaMm2 } from "./covered/disc-union.ts";
export {
  independentCoverage,
  isolatedShare,
  poissonCoverage,
} from "./covered/poisson-coverage.ts";
export { type PenGlide, penPuncturesPerCm2 } from "./density/pen-density.ts";
export { type RollerDrum, rollerPuncturesPerCm2 } from "./density/roller-density.ts";
export { type StampHead, stampPuncturesPerCm2 } from "./density/stamp-density.ts";
export { type DepthRange, meanDepthMm, shareReaching } from "./depth/true-depth.ts";
export { deviceById, listDevices } from "./devices/catalogue.ts";
export { DEFAULTS } from "./devices/defaults.ts";
export type { Device, Pen, Roller, Stamp } from "./devices/device.ts";
export { DEVICE_OF_KIND } from "./devices/device-of-kind.ts";
export { addDoses, doseOverZones } from "./dose/add-doses.ts";
export { passesForDose, woundVolumeMm3PerCm2 } from "./dose/wound-volume.ts";
export { hexagonalUnits, unitSpacingMm } from "./follicles/hexagonal.ts";
export { pressForceN, rollerNeedlesInContact } from "./force/press-force.ts";
export {
  HEAT_COLOURS,
  heatColour,
  type Rgb,
  TOP_OF_SCALE_IN_MEANS,
} from "./heatmap/heat-colour.ts";
export type { HeatMap } from "./heatmap/heat-map.ts";
export type { Assumption } from "./needle/assumptions.ts";
export { type NeedleOptions, needle, needleWithHeatMap } from "./needle/needle.ts";
export { protocolDose, protocolDoseVector } from "./needle/protocol-dose.ts";
export type { Dose, NeedleResult, Spacing } from "./needle/result.ts";
export { WARNINGS, type WarningCode } from "./needle/warnings.ts";
export { capillaryStrikesPerBlade, capillaryStrikesPerPuncture } from "./proxies/bleeding.ts";
export { relativePain } from "./proxies/pain.ts";
export type { Basis, Estimate, Quantity } from "./quantity/estimate.ts";
export { listSources, type Source } from "./quantity/sources.ts";
export { LIMITS, MOST_PASSES, MOST_SAMPLES } from "./request/limits.ts";
export { requireNeedleRequest } from "./request/needle-request.ts";
export type {
  DeviceRequest,
  DeviceSettings,
  NeedleRequest,
  PassRequest,
} from "./request/request.ts";
export { compareDoses, type ZoneComparison } from "./session/compare-doses.ts";
export { type NeedledZone, spreadPasses } from "./session/needled-zone.ts";
export { doseOfSession, type SessionDose, type ZoneDose } from "./session/session-dose.ts";
export { SCALP_ZONES, type ScalpZone, SKIN } from "./skin/skin.ts";
export { clarkEvans, clarkEvansDonnelly } from "./spacing/clark-evans.ts";
export { nearestNeighbourMm } from "./spacing/nearest-neighbours.ts";
export { buildPointGrid, type PointGrid, type Window } from "./spacing/point-grid.ts";
export { nearestFromMm } from "./spacing/ring-search.ts";
export { glidingMinutes, stampingMinutes } from "./time/treatment-time.ts";
export type { Contribution } from "./uncertainty/contributions.ts";
export type { ParameterName } from "./uncertainty/parameters.ts";
export { type Application, ceilingRatio, uptakeFraction } from "./uptake/finite-dose.ts";
export { poreConductanceCmPerS } from "./uptake/pore-conductance.ts";
