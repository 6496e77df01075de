import fc from "fast-check";
import {
  CONDITION_NAMES,
  CONDITION_STATUSES,
  DEVICES,
  DIAGNOSES,
  EVENT_NAMES,
  type Facts,
  ONSETS,
  SCALP_FINDINGS,
  SETTINGS,
  SEXES,
  SKIN_TYPES,
  SYSTEMIC_SIGNS,
} from "../../src/index.ts";

const orUnknown = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const days = fc.integer({ min: 0, max: 800 });

export const condition = fc.record({
  name: fc.constantFrom(...CONDITION_NAMES, "an-illness-nobody-knows"),
  status: orUnknown(fc.constantFrom(...CONDITION_STATUSES)),
  site: orUnknown(fc.constantFrom("scalp", "elbows", "forehead", "lip")),
});

export const medication = fc.record({
  name: fc.constantFrom(
    "isotretinoin",
    "warfarin",
    "aspirin",
    "methotrexate",
    "prednisolone",
    "dapsone",
    "chemotherapy",
    "tretinoin",
    "metformin",
    "a-medicine-nobody-knows",
  ),
  route: orUnknown(fc.constantFrom("oral", "topical", "inhaled", "injection")),
  area: orUnknown(fc.constantFrom("scalp", "face")),
  stopped_days_ago: orUnknown(days),
});

export const event = fc.record({
  name: fc.constantFrom(...EVENT_NAMES),
  area: orUnknown(fc.constantFrom("scalp", "face")),
  days_ago: orUnknown(days),
});

export const allergy = fc.constantFrom(
  "nickel",
  "stainless-steel",
  "lidocaine",
  "pollen",
  "moonlight",
);

export const facts: fc.Arbitrary<Facts> = fc.record({
  age: orUnknown(fc.integer({ min: 10, max: 90 })),
  sex: orUnknown(fc.constantFrom(...SEXES)),
  diagnosis: orUnknown(fc.constantFrom(...DIAGNOSES)),
  stage: orUnknown(fc.constantFrom("norwood-3v", "norwood-7", "ludwig-3", "salt-60", "sinclair-2")),
  onset: orUnknown(fc.constantFrom(...ONSETS)),
  durationMonths: orUnknown(fc.integer({ min: 0, max: 240 })),
  conditions: orUnknown(fc.array(condition, { maxLength: 3 })),
  medications: orUnknown(fc.array(medication, { maxLength: 3 })),
  allergies: orUnknown(fc.array(allergy, { maxLength: 2 })),
  pregnant: orUnknown(fc.boolean()),
  breastfeeding: orUnknown(fc.boolean()),
  skinType: orUnknown(fc.constantFrom(...SKIN_TYPES)),
  scalpFindings: orUnknown(fc.array(fc.constantFrom(...SCALP_FINDINGS), { maxLength: 2 })),
  systemicSigns: orUnknown(fc.array(fc.constantFrom(...SYSTEMIC_SIGNS), { maxLength: 1 })),
  recentEvents: orUnknown(fc.array(event, { maxLength: 2 })),
  setting: orUnknown(fc.constantFrom(...SETTINGS)),
  device: orUnknown(fc.constantFrom(...DEVICES)),
  plannedDepthMm: orUnknown(fc.constantFrom(0.2, 0.3, 0.5, 1, 1.5, 2)),
  lastSession: fc.option(
    fc.record({ depthMm: orUnknown(fc.constantFrom(0.25, 0.6, 1.5)), days_ago: days }),
    { nil: null },
  ),
  coTherapy: orUnknown(fc.array(fc.constantFrom("minoxidil-topical", "prp"), { maxLength: 2 })),
  anaesthetic: fc.constantFrom(null, {
    product: "lidocaine-prilocaine",
    percent: 5,
    grams: 10,
    weightKg: 80,
  }),
  labs: fc.record({
    plateletsPerUl: orUnknown(fc.integer({ min: 20_000, max: 400_000 })),
    inr: orUnknown(fc.double({ min: 0.8, max: 6, noNaN: true })),
  }),
  screens: fc.record({ bddPositive: orUnknown(fc.boolean()) }),
  expectations: orUnknown(fc.constantFrom("realistic" as const, "cure" as const)),
});
