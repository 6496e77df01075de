import {
  type CountedEffect,
  type MeasuredDensity,
  type RegistryFacts,
  type RegistryProtocol,
  registryOf,
  type ShownEntry,
  type SideEffect,
  type SideEffectGrade,
  type TreatedPerson,
  withoutSmallCells,
} from "@anagen/treatment";
import type { RegistryCases } from "./registry-cases.ts";

/** @param forResearcher small counts are withheld */
export function shownRegistry(cases: RegistryCases, forResearcher: boolean): ShownEntry[] {
  const entries = registryOf(factsOf(cases));
  return forResearcher ? entries.map(withoutSmallCells) : entries;
}

function factsOf({ sessions, effects, outcomes }: RegistryCases): RegistryFacts {
  const protocols = new Map<string, RegistryProtocol>();
  const named = (protocol: RegistryProtocol): string => {
    protocols.set(protocol.name, protocol);
    return protocol.name;
  };
  const people = new Map<string, TreatedPerson>();
  for (const { patientId, protocol } of sessions) {
    const key = `${patientId} ${protocol.name}`;
    const before = people.get(key)?.sessions ?? 0;
    people.set(key, { patientId, protocol: named(protocol), sessions: before + 1 });
  }
  const counted = effects.map(({ patientId, protocol, effect }): CountedEffect => {
    const { term } = effect;
    return { patientId, protocol: named(protocol), term, grade: worstGrade(effect) };
  });
  const measured = outcomes.flatMap(({ patientId, protocol, outcome }): MeasuredDensity[] => {
    const { milestone, on, densityPerCm2: density } = outcome;
    if (density === null) return [];
    return [{ patientId, protocol: named(protocol), milestone, on, density }];
  });
  return { protocols, treated: [...people.values()], effects: counted, measured };
}

/** The worst it ever was. */
export const worstGrade = ({ grade, followUps }: SideEffect): SideEffectGrade =>
  Math.max(grade, ...followUps.map((look) => look.grade)) as SideEffectGrade;
