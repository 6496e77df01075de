import { type FictionalPerson, NOTHING_TO_REPORT } from "../person.ts";

/** Records that wait for someone: a decision to sign, a questionnaire to finish. */
export const TO_DECIDE: readonly FictionalPerson[] = [
  {
    number: "DEMO-07",
    family: "Brandt",
    given: "Walter",
    ageYears: 71,
    sex: "male",
    site: "hillside",
    visits: [
      {
        daysAgo: 1,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-4",
          durationMonths: 300,
          skinType: 2,
          conditions: [{ name: "atrial-fibrillation", status: "controlled" }],
          medications: [{ name: "apixaban", route: "oral", stopped_days_ago: null }],
        },
        notes: "Blood thinner for atrial fibrillation. Must not be stopped for needling.",
        stage: "deciding",
      },
    ],
  },
  {
    number: "DEMO-08",
    family: "Haddad",
    given: "Noor",
    ageYears: 45,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 1,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "alopecia-areata",
          stage: "salt-30",
          onset: "subacute",
          durationMonths: 10,
          skinType: 4,
          labs: { salt: 30 },
        },
        notes:
          "Three patches, no new one for four months by her account. Letter from dermatology asked for.",
        stage: "deciding",
      },
    ],
  },
  {
    number: "DEMO-09",
    family: "Lindgren",
    given: "Sofia",
    ageYears: 41,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 0,
        facts: {
          sex: "female",
          age: 41,
          skinType: 3,
          setting: "clinic",
          onset: "gradual",
          conditions: [],
        },
        notes: "Questionnaire begun at the desk.",
        stage: "drafted",
      },
    ],
  },
  {
    number: "DEMO-10",
    family: "Rivers",
    given: "Alex",
    ageYears: 24,
    sex: "other",
    site: "hillside",
    visits: [
      {
        daysAgo: 0,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-3",
          skinType: 3,
          medications: [
            { name: "Kräutermischung aus dem Internet", route: "oral", stopped_days_ago: null },
          ],
          expectations: "cure",
        },
        notes:
          "Takes a herbal mix; the label will be brought along. Hopes for a full recovery: talk needed.",
        stage: "assessed",
      },
    ],
  },
];
