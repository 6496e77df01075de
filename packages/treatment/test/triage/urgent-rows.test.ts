import { describe, expect, test } from "vitest";
import type { TriageFacts } from "../../src/index.ts";
import { answer } from "./someone.ts";

type Case = [what: string, told: Partial<TriageFacts>, expected: string];

/** Each urgent row of the triage table (docs/triage.md), on both sides. */
const rows: Record<string, Case[]> = {
  "T-CELL": [
    ["spreads", { spreading: true }, "urgent-care, halt"],
    ["streaks", { symptoms: ["red-streaks"] }, "urgent-care, halt"],
    ["38.0 °C", { temperatureC: 38 }, "urgent-care, halt"],
    ["37.9 °C", { temperatureC: 37.9 }, "self-care"],
    ["shivering", { symptoms: ["redness", "chills"] }, "urgent-care, halt"],
    ["vomiting", { symptoms: ["vomiting"] }, "urgent-care, halt"],
    ["fast heart", { symptoms: ["fast-heartbeat"] }, "urgent-care, halt"],
    ["fast breath", { symptoms: ["fast-breathing"] }, "urgent-care, halt"],
    ["black skin", { symptoms: ["black-skin"] }, "urgent-care, halt"],
    ["confused", { symptoms: ["fever", "confusion"] }, "urgent-care, emergency, halt"],
    ["breathless", { symptoms: ["fever", "breathlessness"] }, "urgent-care, emergency, halt"],
    ["faint with fever", { symptoms: ["fever", "faintness"] }, "urgent-care, emergency, halt"],
  ],
  "T-IMM": [
    [
      "pus with diabetes",
      { symptoms: ["pustules"], conditions: ["diabetes"] },
      "urgent-care, halt",
    ],
    [
      "pus with methotrexate",
      { symptoms: ["pus"], medications: ["methotrexate"] },
      "urgent-care, halt",
    ],
    [
      "pus with a harmless illness",
      { symptoms: ["pus"], conditions: ["hypothyroidism"], medications: ["levothyroxine"] },
      "contact-clinic, halt",
    ],
    [
      "diabetes in the family",
      { symptoms: ["pus"], conditions: [{ name: "diabetes", status: "family" }] },
      "contact-clinic, halt",
    ],
    ["no infection", { conditions: ["diabetes"] }, "self-care"],
  ],
  "T-ANA": [
    ["wheeze", { symptoms: ["wheeze"], daysSinceSession: 0 }, "urgent-care, emergency, halt"],
    [
      "swollen tongue",
      { symptoms: ["tongue-swelling"], daysSinceSession: 0 },
      "urgent-care, emergency, halt",
    ],
    [
      "tight throat",
      { symptoms: ["throat-tightness"], daysSinceSession: 0 },
      "urgent-care, emergency, halt",
    ],
    ["collapse", { symptoms: ["collapse"], daysSinceSession: 0 }, "urgent-care, emergency, halt"],
    ["hives alone", { symptoms: ["hives"] }, "contact-clinic"],
  ],
  "T-LAST": [
    [
      "numb lips after 20 minutes",
      { symptoms: ["perioral-numbness"], daysSinceSession: 0, minutesSinceAnaesthetic: 20 },
      "urgent-care, emergency, halt",
    ],
    [
      "ringing ears",
      { symptoms: ["tinnitus"], daysSinceSession: 0, minutesSinceAnaesthetic: 45 },
      "urgent-care, emergency, halt",
    ],
    [
      "faint",
      { symptoms: ["faintness"], daysSinceSession: 0, minutesSinceAnaesthetic: 45 },
      "urgent-care, emergency, halt",
    ],
    [
      "metal taste a week later",
      { symptoms: ["metallic-taste"], daysSinceSession: 7 },
      "contact-clinic",
    ],
    [
      "a seizure at any time",
      { symptoms: ["seizure"], daysSinceSession: 30 },
      "urgent-care, emergency, halt",
    ],
  ],
  "T-METHB": [
    [
      "blue lips",
      { symptoms: ["blue-grey-lips"], daysSinceSession: 0, minutesSinceAnaesthetic: 90 },
      "urgent-care, emergency, halt",
    ],
    [
      "headache at 60 minutes",
      {
        symptoms: ["headache"],
        daysSinceSession: 0,
        minutesSinceAnaesthetic: 60,
        medications: ["EMLA"],
      },
      "urgent-care, emergency, halt",
    ],
    [
      "headache at 180 minutes",
      {
        symptoms: ["headache"],
        daysSinceSession: 0,
        minutesSinceAnaesthetic: 180,
        medications: ["prilocaine"],
      },
      "urgent-care, emergency, halt",
    ],
    [
      "headache at 59 minutes",
      {
        symptoms: ["headache"],
        daysSinceSession: 0,
        minutesSinceAnaesthetic: 59,
        medications: ["prilocaine"],
      },
      "contact-clinic",
    ],
    [
      "headache at 181 minutes",
      {
        symptoms: ["headache"],
        daysSinceSession: 0,
        minutesSinceAnaesthetic: 181,
        medications: ["prilocaine"],
      },
      "contact-clinic",
    ],
    [
      "headache after lidocaine",
      {
        symptoms: ["headache"],
        daysSinceSession: 0,
        minutesSinceAnaesthetic: 120,
        medications: ["lidocaine"],
      },
      "contact-clinic",
    ],
    [
      "headache after a cream without a name",
      { symptoms: ["headache"], daysSinceSession: 0, minutesSinceAnaesthetic: 120 },
      "urgent-care, halt",
    ],
  ],
  "T-MNX": [
    ["chest pain", { symptoms: ["chest-pain"], medications: ["minoxidil"] }, "urgent-care, halt"],
    [
      "swollen hands",
      { symptoms: ["hand-foot-swelling"], medications: ["minoxidil"] },
      "urgent-care, halt",
    ],
    [
      "swollen hands without minoxidil",
      { symptoms: ["hand-foot-swelling"], medications: ["metformin"] },
      "contact-clinic",
    ],
    [
      "swollen hands, a medicine nobody knows",
      { symptoms: ["hand-foot-swelling"], medications: ["quxamol"] },
      "urgent-care, halt",
    ],
  ],
  "T-BLEED": [
    [
      "after 15 minutes",
      { symptoms: ["bleeding-not-stopping"], pressureMinutes: 15 },
      "urgent-care, halt",
    ],
    [
      "after 14 minutes",
      { symptoms: ["bleeding-not-stopping"], pressureMinutes: 14 },
      "contact-clinic",
    ],
    [
      "pressed for nobody knows how long",
      { symptoms: ["bleeding-not-stopping"] },
      "urgent-care, halt",
    ],
    ["stopped", { symptoms: ["pinpoint-bleeding-stopped"], daysSinceSession: 0 }, "self-care"],
  ],
  "T-BBV": [
    [
      "shared roller",
      { symptoms: ["shared-device-blood-exposure"], setting: "home" },
      "urgent-care, halt",
    ],
    ["needlestick", { symptoms: ["needlestick"] }, "urgent-care, halt"],
  ],
};

for (const [row, cases] of Object.entries(rows)) {
  describe(row, () => {
    test.each(cases)("%s", (_what, told, expected) => {
      expect(answer(told)).toBe(expected);
    });
  });
}
