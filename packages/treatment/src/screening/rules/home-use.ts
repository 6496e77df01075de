import { HOME_LIMITS } from "../../home-use/home-limits.ts";
import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const GROUP = "Home use";
const AT_HOME = { fact: "setting", isOneOf: ["home"] } as const;

export const homeUseRules = [
  {
    id: "home-depth-limit",
    row: "H-DEPTH",
    group: GROUP,
    reason: "home-depth-limit",
    when: { all: [AT_HOME, { fact: "plannedDepthMm", above: HOME_LIMITS.depthMaxMm.value }] },
    decision: "avoid",
    because: `Needles longer than ${HOME_LIMITS.depthMaxMm.value} mm are not for home use: they are medical devices for trained hands, and no trial shows a gain from them at home.`,
    constraints: ["clinic-only"],
    basis: restsOn("U", ["article-003", "home-device-2020", "project-default"]),
  },
  {
    id: "home-device-not-roller",
    row: "H-DEPTH",
    group: GROUP,
    reason: "home-relative-contraindication",
    when: { all: [AT_HOME, { fact: "device", isOneOf: ["pen", "stamp"] }] },
    decision: "avoid",
    because: "Pens and stamps are not for home use.",
    constraints: ["clinic-only"],
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "home-device-shared",
    row: "H-HYG",
    group: GROUP,
    reason: "home-relative-contraindication",
    when: { fact: "deviceShared", isOneOf: [true] },
    decision: "avoid",
    because: "A shared or re-used needling device can carry blood-borne infection.",
    constraints: ["clinic-only"],
    basis: restsOn("A", ["article-003", "cdc-mmwr-2024", "cdc-disinfection-2008"]),
  },
  {
    id: "home-numbing-cream",
    row: "P-ANAES",
    group: GROUP,
    reason: "home-relative-contraindication",
    when: { all: [AT_HOME, { anaestheticPlanned: true }] },
    decision: "avoid",
    because: "No numbing cream at home: the amount absorbed cannot be watched.",
    constraints: ["clinic-only"],
    basis: restsOn("U", ["fda-numbing-cream-2024", "project-default"]),
  },
  {
    id: "home-prp",
    row: "P-PRPX",
    group: GROUP,
    reason: "home-relative-contraindication",
    when: { all: [AT_HOME, { certainly: { coTherapy: ["prp"] } }] },
    decision: "avoid",
    because: "PRP is a clinic procedure.",
    constraints: ["clinic-only"],
    basis: restsOn("B", ["prp-off-label-review"]),
  },
] as const satisfies readonly Rule[];
