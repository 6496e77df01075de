import { restsOn } from "../../screening/rules/basis.ts";
import type { TriageRule } from "../triage-rule.ts";
import { ALLERGIC_SKIN, LUMPS, MARKS, MAY_GROW, PUS, VESICLES } from "./words.ts";

const GROUP = "Ask the clinic";
const TODAY = "Call your clinic today and send a picture.";
const SOON = "Call your clinic in the next days and send a picture.";
const NOTHING_ON_IT = "Until then put nothing on the scalp, not even what your plan names.";

export const askTheClinicRules = [
  {
    id: "worse-or-lasting",
    row: "T-WORSE",
    group: GROUP,
    reason: "worsening-after-day-3",
    when: {
      all: [
        { symptom: MAY_GROW },
        {
          any: [
            {
              all: [
                { answer: "worsening", is: true },
                { time: "daysSinceSession", within: { above: 3 } },
              ],
            },
            { time: "daysSinceSession", within: { above: 7 } },
          ],
        },
      ],
    },
    level: "contact-clinic",
    halts: true,
    because:
      "Redness, pain or swelling that grows after day 3 or lasts beyond day 7 is not expected.",
    advice: [TODAY, NOTHING_ON_IT],
    basis: restsOn("U", ["chu-2021", "project-default"]),
  },
  {
    id: "pus-or-crust",
    row: "T-PUS",
    group: GROUP,
    reason: "pus",
    when: { symptom: [...PUS, "crusting"] },
    level: "contact-clinic",
    halts: true,
    because: "Pus spots or crusts may be an infection.",
    advice: [TODAY, NOTHING_ON_IT, "Do not press or open them. Measure your temperature."],
    basis: restsOn("C", ["article-002", "article-003", "project-default"]),
  },
  {
    id: "swollen-glands",
    row: "T-NODE",
    group: GROUP,
    reason: "lymph-nodes",
    when: { symptom: ["swollen-lymph-nodes"] },
    level: "contact-clinic",
    because: "Swollen glands can follow an irritation or an infection of the scalp.",
    advice: [TODAY, "Measure your temperature."],
    basis: restsOn("C", ["article-003", "project-default"]),
  },
  {
    id: "blisters",
    row: "T-HSV",
    group: GROUP,
    reason: "possible-herpes",
    when: { symptom: VESICLES },
    level: "contact-clinic",
    halts: true,
    because: "Blisters, above all in a group, may be herpes; treatment works best early.",
    advice: [TODAY, "Do not touch them, then your eyes. Share no towel."],
    basis: restsOn("B", ["gilbert-2000"]),
  },
  {
    id: "scaly-plaques",
    row: "T-KOEB",
    group: GROUP,
    reason: "possible-koebner",
    when: {
      all: [
        { symptom: ["scaly-plaques"] },
        { time: "daysSinceSession", within: { from: 3, to: 21 } },
      ],
    },
    level: "contact-clinic",
    halts: true,
    because: "Scaly patches 3 days to 3 weeks after needling may be psoriasis set off by it.",
    advice: [SOON, NOTHING_ON_IT],
    basis: restsOn("C", ["psoriasis-org-koebner", "mnt-koebner"]),
  },
  {
    id: "bumps",
    row: "T-GRAN",
    group: GROUP,
    reason: "possible-granuloma",
    when: {
      any: [
        { all: [{ symptom: LUMPS }, { time: "daysSinceSession", within: { from: 7 } }] },
        {
          all: [
            { symptom: ["scaly-plaques"] },
            { time: "daysSinceSession", within: { above: 21 } },
          ],
        },
      ],
    },
    level: "contact-clinic",
    halts: true,
    because:
      "Firm bumps or patches from day 7 on, even after months, may be a reaction to something in the skin. A skin doctor often takes a sample.",
    advice: [SOON, NOTHING_ON_IT],
    basis: restsOn("B", ["friedmann-2024", "soltani-arabshahi-2014"]),
  },
  {
    id: "marks",
    row: "T-PIH",
    group: GROUP,
    reason: "pigment-change",
    when: { symptom: MARKS },
    level: "contact-clinic",
    because: "Dark or pale marks and scars should be looked at before anything else is done.",
    advice: [SOON, "Keep the marks out of the sun."],
    basis: restsOn("B", ["chu-2021"]),
  },
  {
    id: "weeping-rash",
    row: "T-ALL",
    group: GROUP,
    reason: "possible-allergy",
    when: { symptom: ALLERGIC_SKIN },
    level: "contact-clinic",
    because: "An itchy, weeping rash or hives may be an allergy to something put on the scalp.",
    advice: [TODAY, NOTHING_ON_IT],
    basis: restsOn("C", ["article-003", "project-default"]),
  },
  {
    id: "shedding-late-or-patchy",
    row: "T-SHED",
    group: GROUP,
    reason: "shedding-not-explained",
    when: {
      any: [
        { symptom: ["patchy-hair-loss"] },
        {
          all: [
            { symptom: ["increased-shedding"] },
            { time: "daysSinceMinoxidil", within: { above: 56 } },
          ],
        },
      ],
    },
    level: "contact-clinic",
    because: "Shedding after week 8, or in patches, needs a look: it may have another cause.",
    advice: [SOON],
    basis: restsOn("C", ["minoxidil-shedding-page", "project-default"]),
  },
  {
    id: "bleeding-under-pressure",
    row: "T-BLEED",
    group: GROUP,
    reason: "uncontrolled-bleeding",
    when: { symptom: ["bleeding-not-stopping"] },
    level: "contact-clinic",
    because: "Bleeding after needling should stop quickly.",
    advice: [
      "Press a clean cloth firmly on it for 15 minutes without looking. If it still bleeds then, go to urgent care.",
      TODAY,
    ],
    basis: restsOn("U", ["article-002", "project-default"]),
  },
  {
    id: "red-eye",
    row: "T-HSV",
    group: GROUP,
    reason: "eye-involved",
    when: { symptom: ["eye-redness"] },
    level: "contact-clinic",
    because: "A red eye after needling the scalp or forehead should be looked at.",
    advice: [TODAY],
    basis: restsOn("U", ["project-default"]),
  },
  {
    id: "severe",
    row: "STOP-GRADE-3",
    group: GROUP,
    reason: "severe",
    when: { certainly: { severity: ["severe"] } },
    level: "contact-clinic",
    halts: true,
    because: "You called it severe. Nothing severe is expected after needling.",
    advice: [TODAY],
    basis: restsOn("U", ["ctcae-v5", "project-default"]),
  },
  {
    id: "home-use-ends",
    row: "H-STOP",
    group: GROUP,
    reason: "home-use-ends",
    when: {
      all: [{ atHome: true }, { symptom: [...MARKS, ...LUMPS, "swollen-lymph-nodes"] }],
    },
    level: "contact-clinic",
    halts: true,
    because: "An infection, a bump, a scar or a mark ends needling at home for good.",
    advice: ["Do not needle at home again. Ask a clinic."],
    basis: restsOn("U", ["project-default"]),
  },
] as const satisfies readonly TriageRule[];
