import { type Clinic, PROGRAM } from "./clinic.ts";

/** Facts of a fictional man for whom nothing speaks against needling in the clinic. */
export const NOTHING_AGAINST = {
  age: 34,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  onset: "gradual",
  durationMonths: 24,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  skinType: 2,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  lastSession: null,
  coTherapy: [],
  anaesthetic: null,
  labs: {},
  screens: { bddPositive: false },
  expectations: "realistic",
};

/** The same man, sixty days after his last isotretinoin: a deferral that may be overridden. */
export const AFTER_ISOTRETINOIN = {
  ...NOTHING_AGAINST,
  medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 60 }],
};

export async function aPatient(
  { records, siteId }: Pick<Clinic, "records" | "siteId">,
  family = "Made-up",
) {
  const { created } = await records.patients.create(PROGRAM, {
    siteId,
    family,
    given: "Max",
    birthDate: "1992-03-04",
    sex: "male",
    number: null,
    fictional: true,
    other: {},
  });
  return created.patientId;
}
