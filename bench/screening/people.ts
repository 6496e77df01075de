import { type Random, seededRandom } from "@anagen/quantities";
import {
  CONDITION_NAMES,
  DIAGNOSES,
  type Facts,
  NOTHING_KNOWN,
  SCALP_FINDINGS,
  SEXES,
  SKIN_TYPES,
} from "@anagen/treatment";

const MEDICINES = [
  "isotretinoin",
  "aspirin",
  "warfarin",
  "metformin",
  "prednisolone",
  "not-in-any-table",
];

/** Varied invented people: from nothing known to several illnesses and medicines at once. */
export function inventPeople(count: number, seed: number): Facts[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => inventPerson(random));
}

function inventPerson(random: Random): Facts {
  const pick = <T>(list: readonly T[]): T | null =>
    list[Math.floor(random() * list.length)] ?? null;
  const some = <T>(list: readonly T[]): T[] =>
    Array.from({ length: Math.floor(random() * 3) }, () => pick(list)).filter(
      (one) => one !== null,
    );
  return {
    ...NOTHING_KNOWN,
    age: 15 + Math.floor(random() * 65),
    sex: pick(SEXES),
    diagnosis: random() < 0.7 ? "androgenetic-alopecia" : pick(DIAGNOSES),
    onset: "gradual",
    durationMonths: Math.floor(random() * 120),
    conditions: some(CONDITION_NAMES).map((name) => ({ name, status: "active" })),
    medications: some(MEDICINES).map((name) => ({
      name,
      route: "oral",
      stopped_days_ago: random() < 0.5 ? null : Math.floor(random() * 400),
    })),
    allergies: [],
    pregnant: random() < 0.05,
    breastfeeding: random() < 0.9 ? false : null,
    skinType: pick(SKIN_TYPES),
    scalpFindings: some(SCALP_FINDINGS),
    systemicSigns: [],
    recentEvents: random() < 0.2 ? [{ name: "sunburn", area: "scalp", days_ago: 3 }] : [],
    setting: random() < 0.8 ? "clinic" : "home",
    device: "pen",
    plannedDepthMm: (1 + Math.floor(random() * 20)) / 10,
    coTherapy: [],
    expectations: "realistic",
  };
}
