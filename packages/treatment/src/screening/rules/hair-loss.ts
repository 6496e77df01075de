import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const GROUP = "Type and stage of hair loss";

export const hairLossRules = [
  {
    id: "missing-diagnosis",
    row: "M-DX",
    group: GROUP,
    reason: "missing-diagnosis",
    when: {
      any: [
        { factNotKnown: "diagnosis" },
        { certainly: { fact: "diagnosis", isOneOf: ["undetermined"] } },
      ],
    },
    decision: "refer",
    until: "A diagnosis has been made.",
    because: "Nobody has made a diagnosis: the type of hair loss decides whether needling fits.",
    constraints: ["no-minoxidil"],
    basis: restsOn("A", ["article-000", "article-001", "phillips-2017"]),
  },
  {
    id: "advanced-stage",
    row: "G-AGA",
    group: GROUP,
    reason: "advanced-stage",
    when: {
      all: [
        {
          fact: "diagnosis",
          isOneOf: ["androgenetic-alopecia", "female-pattern-hair-loss"],
        },
        { fact: "stage", isOneOf: ["norwood-7", "ludwig-3", "sinclair-5"] },
      ],
    },
    decision: "clinician-review",
    whenUnknown: "listed",
    because: "An advanced stage that hardly any trial included: little is known of the effect.",
    basis: restsOn("B", ["dhurat-2013", "kumar-2018", "abdi-2023-table-5", "project-default"]),
  },
  {
    id: "alopecia-areata",
    row: "G-AA",
    group: GROUP,
    reason: "alopecia-areata",
    when: { fact: "diagnosis", isOneOf: ["alopecia-areata"] },
    decision: "clinician-review",
    whenUnknown: "listed",
    until: "A specialist has confirmed alopecia areata that is stable.",
    because:
      "Alopecia areata: needling was mostly tried to carry a steroid (60 % full regrowth with triamcinolone, 5 % with needling alone). Only when stable and confirmed by a specialist.",
    basis: restsOn(
      "B",
      ["article-002", "article-003", "ijbr-areata-2025", "arora-2022"],
      ["article-001"],
    ),
  },
  {
    id: "alopecia-areata-extensive",
    row: "G-AA",
    group: GROUP,
    reason: "alopecia-areata",
    when: {
      all: [
        { fact: "diagnosis", isOneOf: ["alopecia-areata"] },
        { measured: "salt", atLeast: 50 },
      ],
    },
    decision: "refer",
    whenUnknown: "listed",
    until: "A specialist has taken over.",
    because: "Alopecia areata of half the scalp or more (SALT 50 or above).",
    basis: restsOn("B", ["ijbr-areata-2025", "arora-2022", "salt-score"]),
  },
  {
    id: "telogen-effluvium",
    row: "G-TE",
    group: GROUP,
    reason: "telogen-effluvium",
    when: { fact: "diagnosis", isOneOf: ["telogen-effluvium"] },
    decision: "defer",
    whenUnknown: "listed",
    until: "The trigger has been treated; shedding usually settles in 6 to 9 months.",
    because: "Telogen effluvium starts about 3 months after a trigger and settles by itself.",
    basis: restsOn("A", ["etg-telogen-effluvium"]),
  },
  {
    id: "anagen-effluvium",
    row: "G-TE",
    group: GROUP,
    reason: "anagen-effluvium",
    when: { fact: "diagnosis", isOneOf: ["anagen-effluvium"] },
    decision: "defer",
    whenUnknown: "listed",
    until: "The cause has ended and its specialist agrees.",
    because: "Anagen effluvium follows its cause, mostly cancer treatment, and ends with it.",
    constraints: ["specialist-clearance"],
    basis: restsOn("U", ["chemotherapy-clinic-pages", "project-default"]),
  },
  {
    id: "scarring-alopecia",
    row: "RF-SCAR",
    group: GROUP,
    reason: "scarring-alopecia-signs",
    when: {
      any: [
        { fact: "diagnosis", isOneOf: ["scarring-alopecia"] },
        { illness: ["lichen-planopilaris"], statusNot: ["family"] },
      ],
    },
    decision: "refer",
    whenUnknown: "listed",
    until: "A dermatologist treats the scarring hair loss.",
    because: "Scarring hair loss: injury may make it worse, and lost follicles do not return.",
    basis: restsOn("B", ["fried-2023", "lee-2020", "karger-trichologic-emergency"]),
  },
  {
    id: "traction-alopecia",
    row: "RF-TRACTION",
    group: GROUP,
    reason: "traction-alopecia",
    when: { fact: "diagnosis", isOneOf: ["traction-alopecia"] },
    decision: "refer",
    whenUnknown: "listed",
    until: "The pull on the hair has ended and a dermatologist has seen it.",
    because: "Hair loss from pulling: the cause has to be removed first.",
    basis: restsOn("A", ["phillips-2017"]),
  },
  {
    id: "no-visible-loss",
    row: "M-DX",
    group: GROUP,
    reason: "no-visible-loss",
    when: { fact: "diagnosis", isOneOf: ["no-visible-loss"] },
    decision: "clinician-review",
    whenUnknown: "listed",
    because:
      "No hair loss can be seen: there is nothing for needling to treat. Ask what troubles the person.",
    basis: restsOn("B", ["dufresne-2001", "project-default"]),
  },
] as const satisfies readonly Rule[];
