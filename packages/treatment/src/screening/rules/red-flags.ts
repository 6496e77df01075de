import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { OVER } from "./statuses.ts";

const GROUP = "Red flags";

export const redFlagRules = [
  {
    id: "scarring-signs",
    row: "RF-SCAR",
    group: GROUP,
    reason: "scarring-alopecia-signs",
    when: {
      scalpFinding: [
        "loss-of-follicular-openings",
        "perifollicular-erythema",
        "perifollicular-scale",
        "burning",
        "eyebrow-loss",
      ],
    },
    decision: "refer",
    until: "A dermatologist has ruled out scarring hair loss.",
    because:
      "A sign of scarring hair loss. Injury may make it worse, and delay loses follicles for good.",
    basis: restsOn("B", [
      "fried-2023",
      "lee-2020",
      "lpp-ffa-symptoms-2024",
      "karger-trichologic-emergency",
    ]),
  },
  {
    id: "suspected-tinea",
    row: "RF-TINEA",
    group: GROUP,
    reason: "suspected-tinea",
    when: { scalpFinding: ["scaling-patch", "broken-hairs", "occipital-nodes"] },
    decision: "refer",
    until: "A culture has been taken and ringworm of the scalp treated or ruled out.",
    because: "A scaly patch, broken hairs or swollen nodes: ringworm of the scalp is possible.",
    constraints: ["no-minoxidil"],
    basis: restsOn("B", ["leung-2020", "adult-tinea-capitis"]),
  },
  {
    id: "suspicious-lesion",
    row: "RF-LESION",
    group: GROUP,
    reason: "suspicious-lesion",
    when: { scalpFinding: ["pigmented-lesion-changing", "non-healing-lesion"] },
    decision: "refer",
    until: "The lesion has a diagnosis.",
    because: "A spot that changes, bleeds or does not heal.",
    constraints: ["exclude-area"],
    basis: restsOn("C", ["article-003", "pen-contraindications-42west"]),
  },
  {
    id: "skin-cancer",
    row: "RF-LESION",
    group: GROUP,
    reason: "suspicious-lesion",
    when: { illness: ["skin-cancer"], statusNot: OVER },
    decision: "refer",
    until: "The skin cancer has been treated.",
    because: "Skin cancer that is not known to be treated.",
    basis: restsOn("C", ["article-003", "pen-contraindications-42west"]),
  },
  {
    id: "skin-cancer-earlier",
    row: "RF-LESION",
    group: GROUP,
    reason: "suspicious-lesion",
    when: { illness: ["skin-cancer"], status: ["past", "resolved"], place: "scalp" },
    decision: "clinician-review",
    because: "Skin cancer of the scalp in the past: look at the place first, and leave it out.",
    constraints: ["exclude-area"],
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "pustules-unexplained",
    row: "RF-SCAR",
    group: GROUP,
    reason: "scarring-alopecia-signs",
    when: {
      all: [
        { scalpFinding: ["pustules"] },
        {
          not: {
            certainly: {
              illness: ["bacterial-folliculitis", "impetigo"],
              statusNot: OVER,
              place: "scalp",
            },
          },
        },
      ],
    },
    decision: "clinician-review",
    whenUnknown: "listed",
    because:
      "Pustules that no known infection explains: they can also be a sign of scarring hair loss.",
    basis: restsOn("B", ["lpp-ffa-symptoms-2024", "karger-trichologic-emergency"]),
  },
  {
    id: "sudden-loss",
    row: "RF-SUDDEN",
    group: GROUP,
    reason: "sudden-loss",
    when: {
      any: [
        {
          all: [
            { certainly: { fact: "onset", isOneOf: ["sudden"] } },
            {
              not: {
                certainly: {
                  fact: "diagnosis",
                  isOneOf: ["alopecia-areata", "telogen-effluvium", "anagen-effluvium"],
                },
              },
            },
          ],
        },
        {
          all: [
            { certainly: { fact: "onset", isOneOf: ["subacute"] } },
            {
              any: [
                { factNotKnown: "diagnosis" },
                { certainly: { fact: "diagnosis", isOneOf: ["undetermined"] } },
              ],
            },
          ],
        },
      ],
    },
    decision: "refer",
    until: "The cause of the sudden loss is known.",
    because: "Hair was lost suddenly or fast, and the diagnosis does not explain it.",
    constraints: ["no-minoxidil"],
    basis: restsOn("A", ["phillips-2017", "minoxidil-label"]),
  },
  {
    id: "systemic-signs",
    row: "RF-SYS",
    group: GROUP,
    reason: "systemic-signs",
    when: { systemicSign: ["fever", "weight-loss", "joint-pain", "night-sweats", "virilisation"] },
    decision: "refer",
    until: "The general illness has been looked into.",
    because: "Signs of a general illness beside the hair loss.",
    basis: restsOn("B", ["emj-hair-loss-work-up", "mims-alopecia-tests"]),
  },
  {
    id: "body-image-screen",
    row: "RF-BDD",
    group: GROUP,
    reason: "bdd-screen-positive",
    when: { fact: "bddPositive", isOneOf: [true] },
    decision: "refer",
    until: "Body-image distress has been assessed.",
    because:
      "The body-image questions were positive: treatment of the hair rarely helps this distress.",
    basis: restsOn("B", ["cops", "dufresne-2001"]),
  },
] as const satisfies readonly Rule[];
