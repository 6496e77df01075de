import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { BREATHED_IN_OR_LOCAL, IN_THE_EYE, INTO_THE_BODY, ON_THE_SKIN } from "./routes.ts";

const GROUP = "Medicines";
const NOT_SYSTEMIC = [...ON_THE_SKIN, ...IN_THE_EYE, ...BREATHED_IN_OR_LOCAL];

export const medicineRules = [
  {
    id: "isotretinoin-washout",
    row: "D-ISO",
    group: GROUP,
    reason: "isotretinoin-washout",
    when: { takes: ["systemic-retinoid"], routesNot: ON_THE_SKIN, stoppedWithinDays: 180 },
    decision: "defer",
    waitDays: 180,
    until: "180 days have passed since the last dose of the oral retinoid.",
    overridable: true,
    because:
      "An oral retinoid within the last six months may slow healing. Product labels say six months; three consensus panels found too little evidence for that wait, so a clinician may decide otherwise and record why.",
    basis: restsOn(
      "C",
      ["article-003", "projectlead-isotretinoin"],
      ["spring-2017", "waldman-2017", "mysore-2017", "droracle-isotretinoin-series"],
    ),
  },
  {
    id: "anticoagulant",
    row: "X-AC",
    group: GROUP,
    reason: "anticoagulant",
    when: {
      any: [
        { takes: ["vitamin-k-antagonist", "direct-anticoagulant"], stoppedWithinDays: 14 },
        { takes: ["heparin"], routesNot: ON_THE_SKIN, stoppedWithinDays: 14 },
      ],
    },
    decision: "clinician-review",
    because:
      "Takes an anticoagulant, or stopped one less than 14 days ago: more bleeding is likely. Guidance for minor skin surgery says to continue it. Never stop it for needling.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn(
      "A",
      ["ucsd-anticoagulation", "german-s3-2015", "palamaras-2015", "project-default"],
      ["article-003", "trager-2025"],
    ),
  },
  {
    id: "antiplatelet",
    row: "X-AC",
    group: GROUP,
    reason: "antiplatelet",
    when: { takes: ["antiplatelet"], stoppedWithinDays: 14 },
    decision: "clinician-review",
    because:
      "Takes a medicine that slows platelets, or stopped one less than 14 days ago: more bleeding is likely. Guidance for minor skin surgery says to continue it. Never stop it for needling.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn(
      "A",
      ["ucsd-anticoagulation", "german-s3-2015", "palamaras-2015", "project-default"],
      ["article-003", "trager-2025"],
    ),
  },
  {
    id: "immunosuppressant",
    row: "X-IMM",
    group: GROUP,
    reason: "immunosuppression",
    when: {
      takes: ["immunosuppressant", "biologic"],
      routesNot: [...ON_THE_SKIN, ...IN_THE_EYE],
      stoppedWithinDays: 90,
    },
    decision: "clinician-review",
    until: "The treating team agrees.",
    because:
      "Takes a medicine that weakens the immune system, or stopped one less than 90 days ago: healing may be slower and infection likelier. No data say how much.",
    constraints: ["do-not-stop-medicine", "monitor-infection"],
    basis: restsOn("C", ["article-004", "droracle-immunosuppression", "project-default"]),
  },
  {
    id: "systemic-steroid",
    row: "X-STER",
    group: GROUP,
    reason: "systemic-steroid",
    when: { takes: ["corticosteroid"], routesNot: NOT_SYSTEMIC, stoppedWithinDays: 0 },
    decision: "defer",
    until: "The course of steroid is over, or the prescriber agrees.",
    because: "Takes steroid tablets or injections: healing may be slower and infection likelier.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn("C", ["article-003", "prp-exclusions"]),
  },
  {
    id: "steroid-on-the-scalp",
    row: "X-STER",
    group: GROUP,
    reason: "systemic-steroid",
    when: { takes: ["corticosteroid"], routes: ON_THE_SKIN, stoppedWithinDays: 0, place: "scalp" },
    decision: "clinician-review",
    because:
      "Uses a steroid on the scalp: ask why, and how strong it is; thinned skin heals less well.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "immunosuppressant-on-the-scalp",
    row: "X-IMM",
    group: GROUP,
    reason: "immunosuppression",
    when: {
      takes: ["immunosuppressant", "biologic"],
      routes: ON_THE_SKIN,
      stoppedWithinDays: 0,
      place: "scalp",
    },
    decision: "clinician-review",
    because:
      "Uses a medicine on the scalp that damps the immune system: ask what it treats; more of it may enter through needled skin.",
    constraints: ["do-not-stop-medicine"],
    basis: restsOn("U", ["article-004", "project-default"]),
  },
  {
    id: "methaemoglobinaemia-medicine",
    row: "X-METHB",
    group: GROUP,
    reason: "methaemoglobinaemia-risk",
    when: {
      takes: ["methaemoglobinaemia-linked"],
      routesNot: IN_THE_EYE,
      stoppedWithinDays: 7,
    },
    decision: "clinician-review",
    because:
      "Takes a medicine linked to methaemoglobinaemia, or stopped one less than 7 days ago: prilocaine could add to it.",
    constraints: ["no-prilocaine"],
    basis: restsOn("A", ["lidocaine-prilocaine-label", "project-default"]),
  },
  {
    id: "recent-topical-retinoid",
    row: "D-RETIN",
    group: GROUP,
    reason: "recent-retinoid",
    when: {
      takes: ["topical-retinoid", "topical-acid"],
      routesNot: INTO_THE_BODY,
      stoppedWithinDays: 7,
      place: "scalp",
    },
    decision: "defer",
    waitDays: 7,
    until: "7 days have passed since the last use of the retinoid or acid on the scalp.",
    overridable: true,
    because:
      "A retinoid or acid on the scalp within the last 7 days leaves the skin easily irritated. Pages name waits from 24 hours to 7 days.",
    basis: restsOn("C", [
      "nuance-pen-aftercare",
      "clinic-contraindication-pages",
      "project-default",
    ]),
  },
  {
    id: "unknown-medicine",
    row: "M-MED",
    group: GROUP,
    reason: "unknown-medicine",
    when: { medicineNotInTable: true },
    decision: "clinician-review",
    until: "A clinician has named the medicine and its class.",
    because:
      "A medicine that the table does not know. It cannot be screened, and it is never taken for harmless.",
    basis: restsOn("U", ["article-000", "article-004", "project-default"]),
  },
] as const satisfies readonly Rule[];
