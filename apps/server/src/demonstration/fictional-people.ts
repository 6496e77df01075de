import { parseFacts } from "@anagen/api";
import type { Facts } from "@anagen/treatment";

/** How far the course of a person has come. */
export type Progress = "assessing" | "assessed" | "deciding" | "decided" | "planning" | "planned";

export type FictionalPerson = {
  family: string;
  given: string;
  birthDate: string;
  sex: "female" | "male";
  note: string;
  progress: Progress;
  facts: Facts;
};

const asked = {
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
const aWoman = (more: object): Facts =>
  parseFacts({
    ...asked,
    sex: "female",
    diagnosis: "female-pattern-hair-loss",
    stage: "sinclair-2",
    ...more,
  });
const aMan = (more: object): Facts =>
  parseFacts({
    ...asked,
    sex: "male",
    diagnosis: "androgenetic-alopecia",
    stage: "norwood-3v",
    ...more,
  });

/** A dozen people who do not exist, chosen so that every kind of answer can be seen. */
export const FICTIONAL_PEOPLE: readonly FictionalPerson[] = [
  {
    family: "Ahlgren",
    given: "Saga",
    birthDate: "1988-03-14",
    sex: "female",
    note: "Nothing speaks against a course.",
    progress: "planned",
    facts: aWoman({ age: 38, coTherapy: ["minoxidil-topical"] }),
  },
  {
    family: "Brandt",
    given: "Levin",
    birthDate: "2004-05-02",
    sex: "male",
    note: "Took isotretinoin until two months ago.",
    progress: "deciding",
    facts: aMan({
      age: 22,
      medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 60 }],
    }),
  },
  {
    family: "Castellano",
    given: "Renzo",
    birthDate: "1966-09-30",
    sex: "male",
    note: "Coronary stent, low-dose aspirin.",
    progress: "assessed",
    facts: aMan({
      age: 60,
      stage: "norwood-4",
      conditions: [{ name: "coronary-stent", status: "stable" }],
      medications: [{ name: "aspirin", route: "oral", doseMg: 75, stopped_days_ago: null }],
    }),
  },
  {
    family: "Demirel",
    given: "Ece",
    birthDate: "1983-12-08",
    sex: "female",
    note: "Rheumatoid arthritis on methotrexate.",
    progress: "deciding",
    facts: aWoman({
      age: 42,
      conditions: [{ name: "rheumatoid-arthritis", status: "stable" }],
      medications: [{ name: "methotrexate", route: "oral", stopped_days_ago: null }],
    }),
  },
  {
    family: "Eze",
    given: "Chidi",
    birthDate: "1992-01-19",
    sex: "male",
    note: "Deeply pigmented skin: precautions against dark marks.",
    progress: "planned",
    facts: aMan({ age: 34, skinType: 6 }),
  },
  {
    family: "Fontaine",
    given: "Maëlle",
    birthDate: "1997-07-23",
    sex: "female",
    note: "Pregnant.",
    progress: "decided",
    facts: aWoman({ age: 29, stage: "sinclair-1", pregnant: true }),
  },
  {
    family: "Grünwald",
    given: "Anton",
    birthDate: "1981-04-11",
    sex: "male",
    note: "Haemophilia.",
    progress: "decided",
    facts: aMan({ age: 45, conditions: [{ name: "haemophilia", status: "known" }] }),
  },
  {
    family: "Haddad",
    given: "Noor",
    birthDate: "1975-10-27",
    sex: "female",
    note: "Signs of scarring hair loss: the cause comes first.",
    progress: "decided",
    facts: aWoman({
      age: 51,
      scalpFindings: ["perifollicular-erythema", "loss-of-follicular-openings", "burning"],
    }),
  },
  {
    family: "Iwasaki",
    given: "Ren",
    birthDate: "1998-02-05",
    sex: "male",
    note: "Keloid after an ear piercing.",
    progress: "assessing",
    facts: aMan({
      age: 28,
      skinType: 4,
      conditions: [{ name: "keloid-history", status: "personal" }],
    }),
  },
  {
    family: "Jankowska",
    given: "Zofia",
    birthDate: "1986-06-16",
    sex: "female",
    note: "No diagnosis yet, half of the questions open.",
    progress: "assessing",
    facts: parseFacts({ age: 40, sex: "female", onset: "gradual", setting: "clinic" }),
  },
  {
    family: "Kiplagat",
    given: "Amos",
    birthDate: "1993-08-21",
    sex: "male",
    note: "Asks about a roller of 0.5 mm at home.",
    progress: "decided",
    facts: aMan({ age: 33, skinType: 5, setting: "home", device: "roller", plannedDepthMm: 0.5 }),
  },
  {
    family: "Lindqvist",
    given: "Otto",
    birthDate: "1974-11-03",
    sex: "male",
    note: "Nothing speaks against a course; the plan is being talked over.",
    progress: "planning",
    facts: aMan({ age: 52, stage: "norwood-4", skinType: 3 }),
  },
];
