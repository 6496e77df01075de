export { AGE_BANDS, bandOf, DEPTH_BANDS } from "./bands.ts";
export { type DensityChanges, densityChanges, type MeasuredDensity } from "./density-changes.ts";
export { type RegistryEntry, type RegistryFacts, registryOf } from "./registry.ts";
export { type RegistryProtocol, registryProtocol } from "./registry-protocol.ts";
export {
  FEW,
  HIDDEN,
  type Shown,
  type ShownChanges,
  type ShownEntry,
  type ShownPeople,
  SMALL_CELL_BELOW,
  withoutSmallCells,
} from "./small-cells.ts";
