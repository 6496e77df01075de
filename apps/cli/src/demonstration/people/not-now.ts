import { type FictionalPerson, NOTHING_TO_REPORT } from "../person.ts";

/** People for whom a rule says: later, elsewhere first, or better not. */
export const NOT_NOW: readonly FictionalPerson[] = [
  {
    number: "DEMO-11",
    family: "Ferrante",
    given: "Luca",
    ageYears: 22,
    sex: "male",
    site: "harbour",
    visits: [
      {
        daysAgo: 14,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-3v",
          skinType: 2,
          medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 60 }],
        },
        notes: "Stopped isotretinoin two months before the visit.",
        stage: "decided",
        decisionNote: "Agreed to come back when six months have passed.",
      },
    ],
  },
  {
    number: "DEMO-12",
    family: "Okafor",
    given: "Amara",
    ageYears: 31,
    sex: "female",
    site: "harbour",
    visits: [
      {
        daysAgo: 20,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "female-pattern-hair-loss",
          stage: "ludwig-1",
          durationMonths: 12,
          skinType: 5,
          pregnant: true,
        },
        notes: "Second trimester.",
        stage: "decided",
        decisionNote: "After the birth and breastfeeding. No minoxidil meanwhile.",
      },
    ],
  },
  {
    number: "DEMO-13",
    family: "Whitfield",
    given: "Tom",
    ageYears: 17,
    sex: "male",
    site: "hillside",
    visits: [
      {
        daysAgo: 12,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-2",
          durationMonths: 8,
          skinType: 2,
        },
        notes: "Came with his mother.",
        stage: "decided",
        decisionNote: "Referred to the dermatology clinic for young people.",
      },
    ],
  },
  {
    number: "DEMO-14",
    family: "Mbeki",
    given: "Joseph",
    ageYears: 52,
    sex: "male",
    site: "hillside",
    visits: [
      {
        daysAgo: 40,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-4",
          durationMonths: 120,
          skinType: 6,
          conditions: [{ name: "haemophilia", status: "known" }],
        },
        notes: "Mild haemophilia A, under the care of haematology.",
        stage: "decided",
        decisionNote: "Other treatments explained; topical minoxidil discussed.",
      },
    ],
  },
  {
    number: "DEMO-15",
    family: "Petrović",
    given: "Ana",
    ageYears: 49,
    sex: "female",
    site: "hillside",
    visits: [
      {
        daysAgo: 25,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "scarring-alopecia",
          stage: null,
          skinType: 3,
          conditions: [{ name: "lichen-planopilaris", status: "active" }],
          scalpFindings: ["perifollicular-erythema", "loss-of-follicular-openings", "burning"],
        },
        notes: "Burning for months; openings lost at the crown.",
        stage: "decided",
        decisionNote: "Seen by dermatology within the week.",
      },
    ],
  },
  {
    number: "DEMO-16",
    family: "Castellanos",
    given: "Ben",
    ageYears: 30,
    sex: "male",
    site: "harbour",
    visits: [
      {
        daysAgo: 5,
        facts: {
          ...NOTHING_TO_REPORT,
          diagnosis: "androgenetic-alopecia",
          stage: "norwood-2",
          skinType: 3,
          setting: "home",
          device: "roller",
          plannedDepthMm: 0.5,
          deviceShared: false,
        },
        notes: "Bought a roller of 0.5 mm and asks whether to use it at home.",
        stage: "decided",
        decisionNote: "Not at home with this roller. Fixed limits and hygiene explained.",
      },
    ],
  },
];
