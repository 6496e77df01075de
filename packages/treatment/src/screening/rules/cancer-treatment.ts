import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";
import { IN_THE_EYE, ON_THE_SKIN } from "./routes.ts";
import { OVER } from "./statuses.ts";

const GROUP = "Cancer treatment";
const NOT_SYSTEMIC = [...ON_THE_SKIN, ...IN_THE_EYE];

export const cancerTreatmentRules = [
  {
    id: "chemotherapy",
    row: "X-CHEMO",
    group: GROUP,
    reason: "chemotherapy",
    when: {
      takes: ["chemotherapy"],
      routesNot: NOT_SYSTEMIC,
      stoppedWithinDays: 180,
    },
    decision: "defer",
    until: "Treatment is finished, the oncologist agrees, and the blood counts are normal.",
    because: "Cancer treatment now or in the last 180 days: blood counts and healing suffer.",
    constraints: ["specialist-clearance", "do-not-stop-medicine"],
    basis: restsOn("C", ["article-003", "chemotherapy-clinic-pages", "project-default"]),
  },
  {
    id: "chemotherapy-earlier",
    row: "X-CHEMO",
    group: GROUP,
    reason: "chemotherapy",
    when: {
      all: [
        {
          takes: ["chemotherapy"],
          routesNot: NOT_SYSTEMIC,
          stoppedWithinDays: 730,
        },
        {
          not: {
            takes: ["chemotherapy"],
            routesNot: NOT_SYSTEMIC,
            stoppedWithinDays: 180,
          },
        },
      ],
    },
    decision: "clinician-review",
    until: "The oncologist agrees.",
    because: "Cancer treatment ended less than two years ago: ask the oncologist.",
    constraints: ["specialist-clearance"],
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "cancer-medicine-on-the-scalp",
    row: "X-CHEMO",
    group: GROUP,
    reason: "chemotherapy",
    when: { takes: ["chemotherapy"], routes: ON_THE_SKIN, stoppedWithinDays: 28, place: "scalp" },
    decision: "clinician-review",
    until: "The skin has healed, and the prescriber agrees.",
    because:
      "A cancer medicine on the scalp now or in the last 28 days: the skin is sore, and spots under treatment may be there.",
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "cancer-active",
    row: "X-CHEMO",
    group: GROUP,
    reason: "active-cancer",
    when: { illness: ["breast-cancer"], statusNot: OVER },
    decision: "clinician-review",
    until: "The oncologist agrees.",
    because: "Cancer that is not known to be over: ask the oncologist.",
    constraints: ["specialist-clearance"],
    basis: restsOn("U", ["article-003", "project-default"]),
  },
  {
    id: "radiotherapy",
    row: "X-RT",
    group: GROUP,
    reason: "radiotherapy",
    when: { illness: ["radiotherapy", "radiotherapy-scalp"], statusNot: OVER },
    decision: "defer",
    until: "Radiotherapy is finished and the treating team agrees.",
    because: "Radiotherapy at present, at any site.",
    constraints: ["specialist-clearance"],
    basis: restsOn("C", ["article-003"]),
  },
  {
    id: "radiotherapy-scalp",
    row: "X-RT",
    group: GROUP,
    reason: "radiotherapy-scalp",
    when: {
      any: [
        { illness: ["radiotherapy-scalp"] },
        {
          all: [{ illness: ["radiotherapy"], status: ["past", "resolved"], place: "scalp" }],
        },
      ],
    },
    decision: "clinician-review",
    until: "The treating team agrees.",
    because: "Radiotherapy to the scalp: irradiated skin heals less well for good.",
    constraints: ["specialist-clearance"],
    basis: restsOn("U", ["article-003", "project-default"]),
  },
] as const satisfies readonly Rule[];
