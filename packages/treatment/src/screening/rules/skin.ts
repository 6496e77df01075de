import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { QUIET, SHOWING } from "./statuses.ts";

const GROUP = "Skin of the scalp";

export const skinRules = [
  {
    id: "severe-inflammation",
    row: "X-INFL",
    group: GROUP,
    reason: "severe-inflammation",
    when: {
      any: [
        { scalpFinding: ["erythema-severe", "weeping", "tender"] },
        {
          illness: ["seborrhoeic-dermatitis"],
          status: ["severe", "uncontrolled"],
          place: "scalp",
        },
      ],
    },
    decision: "defer",
    until: "The inflammation is under control.",
    because: "Severe inflammation of the scalp. Mild dandruff alone would be no bar.",
    constraints: ["no-minoxidil"],
    basis: restsOn("C", ["article-002"]),
  },
  {
    id: "seborrhoeic-dermatitis-active",
    row: "X-INFL",
    group: GROUP,
    reason: "severe-inflammation",
    when: { illness: ["seborrhoeic-dermatitis"], status: ["active", "chronic"], place: "scalp" },
    decision: "clinician-review",
    because: "Active seborrhoeic dermatitis: severe inflammation is a bar, mild dandruff is not.",
    basis: restsOn("C", ["article-002", "article-003"]),
  },
  {
    id: "active-rash",
    row: "X-RASH",
    group: GROUP,
    reason: "active-rash",
    when: {
      any: [
        { scalpFinding: ["rash", "plaques"] },
        { illness: ["contact-dermatitis"], status: SHOWING, place: "scalp" },
      ],
    },
    decision: "defer",
    until: "The rash has settled and its cause is known.",
    because: "A rash in the area, not yet explained.",
    constraints: ["no-minoxidil"],
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "eczema-on-scalp",
    row: "X-ECZ",
    group: GROUP,
    reason: "eczema",
    when: { illness: ["eczema", "contact-dermatitis"], status: SHOWING, place: "scalp" },
    decision: "defer",
    until: "The eczema of the scalp is clear.",
    because: "Active eczema on the scalp.",
    constraints: ["no-minoxidil"],
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "eczema-elsewhere-or-quiet",
    row: "X-ECZ",
    group: GROUP,
    reason: "eczema",
    when: {
      any: [
        { illness: ["eczema"], status: QUIET },
        { illness: ["eczema", "contact-dermatitis"], status: SHOWING, place: "elsewhere" },
      ],
    },
    decision: "clinician-review",
    because: "Eczema elsewhere, or quiet at present: the barrier of the skin may be weak.",
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "psoriasis-active-scalp",
    row: "X-PSO",
    group: GROUP,
    reason: "psoriasis-active-scalp",
    when: {
      any: [
        { illness: ["psoriasis"], status: SHOWING, place: "scalp" },
        { all: [{ illness: ["psoriasis"] }, { scalpFinding: ["plaques"] }] },
      ],
    },
    decision: "defer",
    until: "The psoriasis of the scalp is clear.",
    because: "Active psoriasis on the scalp: new plaques can grow where skin is pricked.",
    constraints: ["no-minoxidil"],
    basis: restsOn("C", ["article-003", "psoriasis-org-koebner", "mnt-koebner"]),
  },
  {
    id: "psoriasis-elsewhere",
    row: "X-PSO",
    group: GROUP,
    reason: "psoriasis-elsewhere",
    when: {
      any: [
        { illness: ["psoriasis"], status: QUIET },
        { illness: ["psoriasis"], status: SHOWING, place: "elsewhere" },
      ],
    },
    decision: "clinician-review",
    because:
      "Psoriasis elsewhere, or quiet at present: in 25 to 50 % of people with psoriasis, plaques grow where skin is injured, mostly 1 to 3 weeks later.",
    basis: restsOn("C", ["article-003", "psoriasis-org-koebner", "mnt-koebner"]),
  },
  {
    id: "raised-lesion-in-area",
    row: "X-LESION",
    group: GROUP,
    reason: "raised-lesion-in-area",
    when: { scalpFinding: ["raised-mole-stable", "raised-scar", "birthmark"] },
    decision: "clinician-review",
    because: "A mole, birthmark or raised scar in the area: map it and leave it out.",
    constraints: ["exclude-area"],
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "keloid-tendency",
    row: "X-KEL",
    group: GROUP,
    reason: "keloid-tendency",
    when: { illness: ["keloid-history"] },
    decision: "avoid",
    because:
      "Has had keloids or hypertrophic scars: needling may cause more. One source calls this relative.",
    basis: restsOn(
      "C",
      ["skinpen-patient-labeling", "clinic-contraindication-pages"],
      ["plasticsurgerykey-skin-of-color"],
    ),
  },
  {
    id: "keloid-in-family",
    row: "X-KEL",
    group: GROUP,
    reason: "keloid-tendency",
    when: { illness: ["keloid-history"], status: ["family"] },
    decision: "clinician-review",
    because: "Keloids in the family: look for scars of the person's own.",
    basis: restsOn("C", ["skinpen-patient-labeling", "clinic-contraindication-pages"]),
  },
  {
    id: "atrophic-skin",
    row: "RF-SCAR",
    group: GROUP,
    reason: "scarring-alopecia-signs",
    when: { scalpFinding: ["atrophic-skin"] },
    decision: "clinician-review",
    because: "Thinned skin of the scalp may be a late sign of scarring, steroid or radiation.",
    basis: restsOn("U", ["fried-2023", "project-default"]),
  },
] as const satisfies readonly Rule[];
