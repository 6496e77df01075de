import { type FictionalPerson, NOTHING_TO_REPORT } from "../person.ts";

/** Courses that are planned, running or about to start. */
export const IN_TREATMENT: readonly FictionalPerson[] = [
  {
    number: "DEMO-01",
    family: "Solberg",
    given: "Ingrid",
    ageYears: 38,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 91,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "female-pattern-hair-loss",
          stage: "sinclair-2",
          skinType: 2,
        },
        notes: "Thinning at the parting for two years. Prefers to begin without tablets.",
        stage: "planned",
        firstSessionInDays: -84,
        sessions: 6,
        goal: "A parting that shows less",
      },
    ],
  },
  {
    number: "DEMO-02",
    family: "Boateng",
    given: "Kwame",
    ageYears: 34,
    sex: "male",
    site: "harbour",
    visits: [
      {
        daysAgo: 9,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-3v",
          durationMonths: 48,
          skinType: 6,
          coTherapy: ["minoxidil-topical"],
        },
        notes: "Dark marks after shaving bumps in the past: low depth, photographs of the skin.",
        stage: "planned",
        firstSessionInDays: 0,
        goal: "Keep the crown as it is",
      },
    ],
  },
  {
    number: "DEMO-03",
    family: "Moreira",
    given: "Rafael",
    ageYears: 29,
    sex: "male",
    site: "hillside",
    visits: [
      {
        daysAgo: 30,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-2",
          durationMonths: 18,
          skinType: 4,
          medications: [{ name: "cetirizine", route: "oral", stopped_days_ago: null }],
          coTherapy: ["minoxidil-topical"],
        },
        notes: "Uses topical minoxidil since one year; no more shedding.",
        stage: "planned",
        firstSessionInDays: -28,
      },
    ],
  },
  {
    number: "DEMO-04",
    family: "Tanabe",
    given: "Yuki",
    ageYears: 52,
    sex: "female",
    site: "hillside",
    visits: [
      {
        daysAgo: 3,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "female-pattern-hair-loss",
          stage: "ludwig-2",
          durationMonths: 72,
          skinType: 3,
          conditions: [{ name: "hypothyroidism", status: "controlled" }],
          medications: [{ name: "levothyroxine", route: "oral", stopped_days_ago: null }],
        },
        notes: "Wants to compare prices before she decides.",
        stage: "planning",
        firstSessionInDays: 11,
      },
    ],
  },
  {
    number: "DEMO-05",
    family: "Aalto",
    given: "Henrik",
    ageYears: 63,
    sex: "male",
    site: "harbour",
    visits: [
      {
        daysAgo: 6,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-5",
          durationMonths: 240,
          skinType: 1,
          conditions: [{ name: "coronary-stent", status: "stable" }],
          medications: [{ name: "aspirin", route: "oral", doseMg: 75, stopped_days_ago: null }],
        },
        notes: "Stent four years ago, cardiologist's letter on file. Takes low-dose aspirin.",
        stage: "planned",
        weighed: "Cardiologist agrees in writing; aspirin is continued, platelets are normal.",
        decisionNote: "Shallow depth, pressure with gauze, longer stay afterwards.",
        firstSessionInDays: 10,
        sessions: 3,
      },
    ],
  },
  {
    number: "DEMO-06",
    family: "Raman",
    given: "Priya",
    ageYears: 27,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 2,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "female-pattern-hair-loss",
          stage: "sinclair-3",
          durationMonths: 14,
          skinType: 5,
          medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 150 }],
        },
        notes: "Acne cleared. The last tablet was five months ago.",
        stage: "planned",
        overrides: [
          {
            rule: "D-ISO",
            because:
              "Five months since the last dose, normal healing of a small wound seen in clinic.",
          },
        ],
        firstSessionInDays: 5,
      },
    ],
  },
];
