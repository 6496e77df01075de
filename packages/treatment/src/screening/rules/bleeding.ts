import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { OVER } from "./statuses.ts";

const GROUP = "Bleeding";
const BLEEDING_DISORDERS = [
  "haemophilia",
  "von-willebrand-disease",
  "factor-deficiency",
  "platelet-dysfunction",
];

export const bleedingRules = [
  {
    id: "bleeding-disorder",
    row: "X-BLEED",
    group: GROUP,
    reason: "bleeding-disorder",
    when: { illness: BLEEDING_DISORDERS },
    decision: "avoid",
    because: "A disorder of bleeding or clotting: needling makes thousands of small wounds.",
    constraints: ["no-prp"],
    basis: restsOn("C", ["article-001", "article-002", "pen-contraindications-42west"]),
  },
  {
    id: "bleeding-disorder-in-family",
    row: "X-BLEED",
    group: GROUP,
    reason: "bleeding-disorder",
    when: { illness: BLEEDING_DISORDERS, status: ["family"] },
    decision: "clinician-review",
    because: "A bleeding disorder in the family: ask about bleeding, and test if in doubt.",
    basis: restsOn("U", ["article-002", "project-default"]),
  },
  {
    id: "platelets-very-low",
    row: "X-PLT",
    group: GROUP,
    reason: "low-platelets",
    when: { measured: "plateletsPerUl", below: 50_000 },
    decision: "avoid",
    until: "A new count is 100,000 per microlitre or more.",
    because: "Platelets below 50,000 per microlitre.",
    constraints: ["no-prp"],
    basis: restsOn("U", ["prp-exclusions", "project-default"]),
  },
  {
    id: "platelets-low",
    row: "X-PLT",
    group: GROUP,
    reason: "low-platelets",
    when: {
      all: [
        { measured: "plateletsPerUl", atLeast: 50_000 },
        { measured: "plateletsPerUl", below: 100_000 },
      ],
    },
    decision: "clinician-review",
    until: "A new count is 100,000 per microlitre or more.",
    because: "Platelets from 50,000 to 99,999 per microlitre.",
    constraints: ["no-prp"],
    basis: restsOn("C", ["prp-exclusions"]),
  },
  {
    id: "platelets-not-counted",
    row: "X-PLT",
    group: GROUP,
    reason: "low-platelets",
    when: {
      all: [{ illness: ["thrombocytopenia"], statusNot: OVER }, { notMeasured: "plateletsPerUl" }],
    },
    decision: "clinician-review",
    until: "The platelets have been counted.",
    because: "Known to have few platelets, and no count is given.",
    constraints: ["no-prp"],
    basis: restsOn("C", ["prp-exclusions"]),
  },
  {
    id: "clot-being-treated",
    row: "X-AC",
    group: GROUP,
    reason: "anticoagulant",
    when: { illness: ["venous-thromboembolism"], status: ["active", "severe", "uncontrolled"] },
    decision: "clinician-review",
    because: "A clot in a vein at present: an anticoagulant is to be expected. Ask which one.",
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "inr-high",
    row: "X-AC",
    group: GROUP,
    reason: "anticoagulant",
    when: { measured: "inr", above: 3.5 },
    decision: "defer",
    until: "The INR is 3.5 or below.",
    because: "INR above 3.5: the blood clots too slowly today. The prescriber adjusts it.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn("A", ["ucsd-anticoagulation", "german-s3-2015", "palamaras-2015"]),
  },
] as const satisfies readonly Rule[];
