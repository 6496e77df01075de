import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { OVER } from "./statuses.ts";

const GROUP = "Infection and wounds";
const HERPES = ["herpes-simplex", "herpes-zoster"];

export const infectionRules = [
  {
    id: "active-infection",
    row: "X-INF",
    group: GROUP,
    reason: "active-infection",
    when: {
      any: [
        {
          illness: ["bacterial-folliculitis", "cellulitis", "impetigo", "tinea-capitis"],
          statusNot: OVER,
          place: "scalp-or-forehead",
        },
        { scalpFinding: ["pustules"] },
      ],
    },
    decision: "defer",
    until: "The infection has been treated and the skin is intact.",
    because: "An infection in the area: needles would carry it deeper.",
    constraints: ["no-minoxidil", "no-prp"],
    basis: restsOn("C", ["article-001", "article-002", "article-003"]),
  },
  {
    id: "infection-elsewhere",
    row: "X-INF",
    group: GROUP,
    reason: "active-infection",
    when: {
      illness: ["bacterial-folliculitis", "cellulitis", "impetigo", "tinea-capitis"],
      statusNot: OVER,
      place: "elsewhere",
    },
    decision: "clinician-review",
    because: "An active skin infection outside the area to be treated.",
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "herpes-active",
    row: "X-HSV",
    group: GROUP,
    reason: "herpes-active",
    when: {
      any: [
        {
          illness: HERPES,
          status: ["active", "severe", "mild", "uncontrolled"],
          place: "scalp-or-forehead",
        },
        { scalpFinding: ["grouped-vesicles"] },
      ],
    },
    decision: "defer",
    until: "The blisters have healed; the prescriber has considered an antiviral.",
    because: "Active herpes on the scalp or forehead would be spread by needles.",
    constraints: ["antiviral-review", "no-minoxidil"],
    basis: restsOn("B", ["article-003", "gilbert-2000"]),
  },
  {
    id: "herpes-earlier",
    row: "X-HSV",
    group: GROUP,
    reason: "herpes-active",
    when: {
      any: [
        {
          illness: HERPES,
          status: [
            "past",
            "resolved",
            "known",
            "personal",
            "stable",
            "controlled",
            "chronic",
            "undetectable",
          ],
          place: "scalp-or-forehead",
        },
        {
          illness: HERPES,
          status: ["active", "severe", "mild", "uncontrolled"],
          place: "elsewhere",
        },
      ],
    },
    decision: "clinician-review",
    because:
      "Herpes earlier in the area, or active elsewhere: an attack may follow needling. The prescriber may consider an antiviral.",
    constraints: ["antiviral-review"],
    basis: restsOn("B", ["gilbert-2000"]),
  },
  {
    id: "open-wound",
    row: "X-WOUND",
    group: GROUP,
    reason: "open-wound",
    when: {
      any: [
        { scalpFinding: ["open-wound", "weeping", "crusting"] },
        { event: ["scalp-injury"], withinDays: 28, place: "scalp" },
      ],
    },
    decision: "defer",
    until: "The skin has healed.",
    because: "An open wound or irritated skin in the area.",
    basis: restsOn("C", ["article-002", "pen-contraindications-42west", "project-default"]),
  },
] as const satisfies readonly Rule[];
