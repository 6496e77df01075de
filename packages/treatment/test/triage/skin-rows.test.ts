import { describe, expect, test } from "vitest";
import type { TriageFacts } from "../../src/index.ts";
import { answer } from "./someone.ts";

type Case = [what: string, told: Partial<TriageFacts>, expected: string];

/** Each row of the triage table (docs/triage.md) that asks for no urgent care by itself, on both sides. */
const rows: Record<string, Case[]> = {
  "T-EXP": [
    [
      "all of it, mild, day 0",
      { symptoms: ["swelling", "itching", "bruising"], daysSinceSession: 0 },
      "self-care",
    ],
    ["last day", { daysSinceSession: 7 }, "self-care"],
    [
      "itch on day 8 is no longer expected",
      { symptoms: ["itching"], daysSinceSession: 8 },
      "contact-clinic",
    ],
    ["moderate", { severity: "moderate" }, "contact-clinic"],
    ["severe", { severity: "severe" }, "contact-clinic, halt"],
    ["growing on day 2", { worsening: true }, "contact-clinic"],
    ["with something else", { symptoms: ["redness", "acne"] }, "contact-clinic"],
  ],
  "T-SHED": [
    [
      "day 14 of minoxidil",
      { symptoms: ["increased-shedding"], daysSinceSession: 14, medications: ["minoxidil"] },
      "self-care",
    ],
    [
      "day 42",
      {
        symptoms: ["increased-shedding"],
        daysSinceSession: 42,
        medications: ["minoxidil-topical"],
      },
      "self-care",
    ],
    [
      "day 13",
      { symptoms: ["increased-shedding"], daysSinceSession: 13, medications: ["minoxidil"] },
      "contact-clinic",
    ],
    [
      "day 43",
      { symptoms: ["increased-shedding"], daysSinceSession: 43, medications: ["minoxidil"] },
      "contact-clinic",
    ],
    [
      "day 57",
      { symptoms: ["increased-shedding"], daysSinceSession: 57, medications: ["minoxidil"] },
      "contact-clinic",
    ],
    [
      "without minoxidil",
      { symptoms: ["increased-shedding"], daysSinceSession: 28 },
      "contact-clinic",
    ],
    [
      "patchy",
      {
        symptoms: ["increased-shedding", "patchy-hair-loss"],
        daysSinceSession: 28,
        medications: ["minoxidil"],
      },
      "contact-clinic",
    ],
    [
      "scalp not normal",
      {
        symptoms: ["increased-shedding", "itching"],
        daysSinceSession: 28,
        medications: ["minoxidil"],
      },
      "contact-clinic",
    ],
    [
      "minoxidil begun later",
      {
        symptoms: ["increased-shedding"],
        daysSinceSession: 60,
        daysSinceMinoxidil: 20,
        medications: ["Rogaine"],
      },
      "self-care",
    ],
  ],
  "T-WORSE": [
    ["grows on day 3", { worsening: true, daysSinceSession: 3 }, "contact-clinic"],
    ["grows on day 4", { worsening: true, daysSinceSession: 4 }, "contact-clinic, halt"],
    ["lasts on day 8", { symptoms: ["swelling"], daysSinceSession: 8 }, "contact-clinic, halt"],
    ["pain on day 8", { symptoms: ["pain"], daysSinceSession: 8 }, "contact-clinic, halt"],
  ],
  "T-PUS": [
    ["pus spots", { symptoms: ["pustules"] }, "contact-clinic, halt"],
    ["crust", { symptoms: ["crusting"] }, "contact-clinic, halt"],
    ["with 38.0 °C", { symptoms: ["pustules"], temperatureC: 38 }, "urgent-care, halt"],
    ["with 37.9 °C", { symptoms: ["pustules"], temperatureC: 37.9 }, "contact-clinic, halt"],
  ],
  "T-NODE": [
    ["tender nodes", { symptoms: ["swollen-lymph-nodes"] }, "contact-clinic"],
    [
      "with fever",
      { symptoms: ["swollen-lymph-nodes", "fever"], temperatureC: null },
      "urgent-care, halt",
    ],
    [
      "with spreading redness",
      { symptoms: ["swollen-lymph-nodes", "redness"], spreading: true },
      "urgent-care, halt",
    ],
  ],
  "T-HSV": [
    ["grouped blisters", { symptoms: ["grouped-vesicles"] }, "contact-clinic, halt"],
    ["near the eye", { symptoms: ["grouped-vesicles", "eye-redness"] }, "urgent-care, halt"],
    ["a red eye alone", { symptoms: ["eye-redness"] }, "contact-clinic"],
    ["eye pain alone", { symptoms: ["eye-pain"] }, "urgent-care, halt"],
  ],
  "T-KOEB": [
    ["day 2", { symptoms: ["scaly-plaques"], daysSinceSession: 2 }, "contact-clinic"],
    ["day 3", { symptoms: ["scaly-plaques"], daysSinceSession: 3 }, "contact-clinic, halt"],
    ["day 21", { symptoms: ["scaly-plaques"], daysSinceSession: 21 }, "contact-clinic, halt"],
  ],
  "T-GRAN": [
    ["day 6", { symptoms: ["firm-nodules"], daysSinceSession: 6 }, "contact-clinic"],
    ["day 7", { symptoms: ["firm-nodules"], daysSinceSession: 7 }, "contact-clinic, halt"],
    ["after months", { symptoms: ["lumps"], daysSinceSession: 200 }, "contact-clinic, halt"],
  ],
  "T-PIH": [
    ["dark marks", { symptoms: ["pigment-change"], daysSinceSession: 40 }, "contact-clinic"],
    [
      "a scar at home",
      { symptoms: ["scar"], daysSinceSession: 40, setting: "home" },
      "contact-clinic, halt",
    ],
  ],
  "T-ALL": [
    ["weeping rash", { symptoms: ["weeping-rash", "itching"] }, "contact-clinic"],
    ["with a swollen face", { symptoms: ["weeping-rash", "face-swelling"] }, "urgent-care, halt"],
  ],
};

for (const [row, cases] of Object.entries(rows)) {
  describe(row, () => {
    test.each(cases)("%s", (_what, told, expected) => {
      expect(answer(told)).toBe(expected);
    });
  });
}
