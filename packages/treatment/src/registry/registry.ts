import {
  type CountedEffect,
  type ProtocolCounts,
  sideEffectCounts,
  type TreatedPerson,
} from "../side-effects/counts.ts";
import { type DensityChanges, densityChanges, type MeasuredDensity } from "./density-changes.ts";
import type { RegistryProtocol } from "./registry-protocol.ts";

export type RegistryFacts = {
  /** By name. */
  protocols: ReadonlyMap<string, RegistryProtocol>;
  treated: readonly TreatedPerson[];
  effects: readonly CountedEffect[];
  measured: readonly MeasuredDensity[];
};

/** What happened under one protocol. */
export type RegistryEntry = Omit<ProtocolCounts, "protocol"> & {
  protocol: RegistryProtocol;
  changes: DensityChanges[];
};

/**
 * Outcomes and side effects by protocol. People, sessions and events are counted apart; every share
 * comes with its exact interval. It compares nothing: people were not put into protocols by chance.
 */
export function registryOf({
  protocols,
  treated,
  effects,
  measured,
}: RegistryFacts): RegistryEntry[] {
  return sideEffectCounts(treated, effects).flatMap(({ protocol: name, ...counts }) => {
    const protocol = protocols.get(name);
    if (protocol === undefined) return [];
    const here = measured.filter((one) => one.protocol === name);
    return [{ ...counts, protocol, changes: densityChanges(here) }];
  });
}
