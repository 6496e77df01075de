import { type FictionalPerson, NOTHING_TO_REPORT } from "../person.ts";

/** Sessions are over; the time of the result has come. */
export const AFTER_THE_COURSE: readonly FictionalPerson[] = [
  {
    number: "DEMO-17",
    family: "Quintana",
    given: "Dolores",
    ageYears: 57,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 187,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "female-pattern-hair-loss",
          stage: "ludwig-1",
          durationMonths: 60,
          skinType: 4,
          conditions: [{ name: "hypertension", status: "controlled" }],
          medications: [{ name: "ramipril", route: "oral", stopped_days_ago: null }],
        },
        notes: "Blood pressure well treated for years. Wants to avoid tablets for the hair.",
        stage: "planned",
        weighed: "Blood pressure 128 to 79 today, treated and stable for years.",
        firstSessionInDays: -180,
        sessions: 4,
        goal: "Fuller hair at the top",
      },
    ],
  },
  {
    number: "DEMO-18",
    family: "Halvorsen",
    given: "Jonas",
    ageYears: 36,
    sex: "male",
    site: "hillside",
    visits: [
      {
        daysAgo: 337,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-3v",
          durationMonths: 36,
          skinType: 2,
          coTherapy: ["minoxidil-topical"],
        },
        notes: "Has used minoxidil for half a year and goes on with it.",
        stage: "planned",
        firstSessionInDays: -330,
        sessions: 4,
        goal: "Hold the crown, more if it comes",
      },
    ],
  },
];
