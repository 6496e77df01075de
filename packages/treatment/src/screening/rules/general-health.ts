import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { OVER } from "./statuses.ts";

const GROUP = "General health";
const COLLAGEN_DISEASES = [
  "scleroderma",
  "lupus",
  "dermatomyositis",
  "polymyositis",
  "mixed-connective-tissue-disease",
];

export const generalHealthRules = [
  {
    id: "diabetes-uncontrolled",
    row: "X-DM",
    group: GROUP,
    reason: "diabetes-uncontrolled",
    when: {
      any: [
        { measured: "hba1cPercent", atLeast: 8.5 },
        { illness: ["diabetes"], status: ["uncontrolled", "severe"] },
      ],
    },
    decision: "defer",
    until: "HbA1c is below 8.5 %.",
    because: "Diabetes that is not controlled (HbA1c 8.5 % or more): slow healing, more infection.",
    constraints: ["monitor-infection"],
    basis: restsOn("C", ["article-002", "elective-surgery-hba1c"]),
  },
  {
    id: "diabetes-borderline",
    row: "X-DM",
    group: GROUP,
    reason: "diabetes-uncontrolled",
    when: {
      all: [
        { measured: "hba1cPercent", atLeast: 8 },
        { measured: "hba1cPercent", below: 8.5 },
      ],
    },
    decision: "clinician-review",
    because:
      "HbA1c from 8.0 to 8.4 %: UK guidance for elective surgery accepts it, US guidance does not.",
    constraints: ["monitor-infection"],
    basis: restsOn("C", ["elective-surgery-hba1c"]),
  },
  {
    id: "diabetes-control-unknown",
    row: "X-DM",
    group: GROUP,
    reason: "diabetes-control-unknown",
    when: {
      all: [{ illness: ["diabetes"], statusNot: OVER }, { notMeasured: "hba1cPercent" }],
    },
    decision: "clinician-review",
    until: "A recent HbA1c is known.",
    because: "Has diabetes, and no HbA1c is given.",
    constraints: ["monitor-infection"],
    basis: restsOn("C", ["article-002", "elective-surgery-hba1c"]),
  },
  {
    id: "diabetes-controlled",
    row: "X-DM",
    group: GROUP,
    reason: "diabetes-infection-watch",
    when: {
      all: [
        { illness: ["diabetes"], statusNot: OVER },
        { measured: "hba1cPercent", below: 8 },
      ],
    },
    decision: "proceed",
    whenUnknown: "listed",
    because: "Diabetes with an HbA1c below 8 %: watch for infection after each session.",
    constraints: ["monitor-infection"],
    basis: restsOn("C", ["elective-surgery-hba1c"]),
  },
  {
    id: "hiv",
    row: "X-BBV",
    group: GROUP,
    reason: "hiv",
    when: { illness: ["hiv"] },
    decision: "clinician-review",
    because:
      "HIV is no contraindication to cosmetic procedures; the medical question is the immune state. The same precautions apply to everyone.",
    constraints: ["standard-precautions-only"],
    basis: restsOn("A", ["bhiva-2019"], ["article-003"]),
  },
  {
    id: "hepatitis",
    row: "X-BBV",
    group: GROUP,
    reason: "hepatitis",
    when: {
      any: [
        { illness: ["hepatitis-b", "hepatitis-c"], statusNot: OVER },
        { illness: ["hepatitis-a"], status: ["active", "severe", "mild", "uncontrolled"] },
      ],
    },
    decision: "clinician-review",
    because:
      "Hepatitis: the medical questions are liver function and clotting. The same precautions apply to everyone. Hepatitis A in the past is no bar.",
    constraints: ["standard-precautions-only"],
    basis: restsOn("A", ["bhiva-2019"], ["article-003"]),
  },
  {
    id: "organ-transplant",
    row: "X-IMM",
    group: GROUP,
    reason: "immunosuppression",
    when: { illness: ["organ-transplant"] },
    decision: "clinician-review",
    until: "The transplant team agrees.",
    because: "An organ transplant means lifelong weakening of the immune system.",
    constraints: ["do-not-stop-medicine", "monitor-infection"],
    basis: restsOn("C", ["article-004", "droracle-immunosuppression"]),
  },
  {
    id: "neutropenia",
    row: "X-IMM",
    group: GROUP,
    reason: "immunosuppression",
    when: { illness: ["neutropenia"], statusNot: OVER },
    decision: "defer",
    until: "The neutrophil count is normal again and the treating team agrees.",
    because: "Too few neutrophils: infection is likely.",
    constraints: ["monitor-infection"],
    basis: restsOn("C", ["droracle-immunosuppression"]),
  },
  {
    id: "connective-tissue-disease-active",
    row: "X-CTD",
    group: GROUP,
    reason: "connective-tissue-disease",
    when: {
      illness: COLLAGEN_DISEASES,
      status: ["active", "severe", "uncontrolled", "chronic", "mild", "known", "personal"],
    },
    decision: "avoid",
    until: "The disease is quiet and its specialist agrees.",
    because: "Scleroderma, lupus or another collagen disease that is not known to be quiet.",
    basis: restsOn("C", ["pen-contraindications-42west"]),
  },
  {
    id: "connective-tissue-disease-quiet",
    row: "X-CTD",
    group: GROUP,
    reason: "connective-tissue-disease",
    when: {
      any: [
        {
          illness: COLLAGEN_DISEASES,
          status: ["stable", "controlled", "undetectable", "past", "resolved"],
        },
        { illness: ["rheumatoid-arthritis"], statusNot: OVER },
      ],
    },
    decision: "clinician-review",
    until: "The specialist agrees.",
    because: "A disease of connective tissue, quiet at present: ask its specialist.",
    basis: restsOn("C", ["pen-contraindications-42west"]),
  },
  {
    id: "cardiovascular-disease",
    row: "X-CV",
    group: GROUP,
    reason: "cardiovascular-disease",
    when: {
      any: [
        {
          illness: [
            "heart-failure",
            "angina",
            "coronary-stent",
            "arrhythmia",
            "atrial-fibrillation",
          ],
        },
        { illness: ["hypertension"], status: ["uncontrolled", "severe", "active"] },
      ],
    },
    decision: "clinician-review",
    because:
      "Heart disease: minoxidil can act on the heart, and more of it may enter through needled skin. Controlled high blood pressure alone is no bar.",
    constraints: ["no-minoxidil"],
    basis: restsOn("A", ["minoxidil-label", "pen-contraindications-42west"]),
  },
] as const satisfies readonly Rule[];
