import { restsOn } from "../../screening/rules/basis.ts";
import type { TriageRule } from "../triage-rule.ts";
import { CALL_EMERGENCY, GO_NOW, STOP_NEEDLING } from "./advice-words.ts";
import { EYE, FEVER_FROM_C, PUS, SERIOUS_ILLNESS, VESICLES, WEAK_DEFENCE } from "./words.ts";

const GROUP = "Urgent";
const INFECTION = restsOn("A", ["nhs-cellulitis", "cellulitis-red-flags-2026"]);
const SPREADS = { any: [{ answer: "spreading", is: true }, { symptom: ["red-streaks"] }] } as const;
const HOT = { feverish: { atLeastC: FEVER_FROM_C } } as const;

export const urgentRules = [
  {
    id: "spreading-redness",
    row: "T-CELL",
    group: GROUP,
    reason: "spreading-redness",
    when: SPREADS,
    level: "urgent-care",
    because: "Redness that spreads or runs in streaks may be an infection of the skin.",
    advice: [GO_NOW, "Draw a line around the redness, so that its growth can be seen."],
    basis: INFECTION,
  },
  {
    id: "fever",
    row: "T-CELL",
    group: GROUP,
    reason: "fever",
    when: HOT,
    level: "urgent-care",
    because: `A temperature of ${FEVER_FROM_C} °C or more after needling may mean an infection.`,
    advice: [GO_NOW],
    basis: INFECTION,
  },
  {
    id: "serious-illness",
    row: "T-CELL",
    group: GROUP,
    reason: "serious-illness-signs",
    when: { symptom: SERIOUS_ILLNESS },
    level: "urgent-care",
    because: "These can be signs of a serious infection.",
    advice: [GO_NOW],
    basis: INFECTION,
  },
  {
    id: "confused-or-breathless",
    row: "T-CELL",
    group: GROUP,
    reason: "serious-illness-signs",
    when: {
      any: [
        { symptom: ["confusion", "breathlessness"] },
        {
          all: [{ symptom: ["faintness"] }, { any: [SPREADS, HOT, { symptom: SERIOUS_ILLNESS }] }],
        },
      ],
    },
    level: "urgent-care",
    emergency: true,
    because: "Confusion, shortness of breath, or faintness with signs of illness is an emergency.",
    advice: [CALL_EMERGENCY],
    basis: INFECTION,
  },
  {
    id: "weak-defence",
    row: "T-IMM",
    group: GROUP,
    reason: "immunosuppressed",
    when: {
      all: [
        { any: [HOT, { symptom: PUS }, SPREADS] },
        {
          any: [
            { illness: WEAK_DEFENCE },
            { takes: ["immunosuppressant", "biologic", "chemotherapy", "corticosteroid"] },
          ],
        },
      ],
    },
    level: "urgent-care",
    because: "With diabetes or a weak immune system an infection can grow fast.",
    advice: [GO_NOW, "Tell them of your illness and your medicines."],
    basis: restsOn("C", ["cellulitis-red-flags-2026"]),
  },
  {
    id: "herpes-near-eye",
    row: "T-HSV",
    group: GROUP,
    reason: "eye-involved",
    when: { all: [{ symptom: VESICLES }, { symptom: EYE }] },
    level: "urgent-care",
    because: "Blisters with a sore or red eye may be herpes of the eye, which can harm sight.",
    advice: [GO_NOW, "Do not rub the eye and take out contact lenses."],
    basis: restsOn("U", ["gilbert-2000", "project-default"]),
  },
  {
    id: "eye-pain-or-sight",
    row: "T-HSV",
    group: GROUP,
    reason: "eye-involved",
    when: { symptom: ["eye-pain", "vision-change"] },
    level: "urgent-care",
    because: "Eye pain or a change of sight is not expected after needling.",
    advice: [GO_NOW],
    basis: restsOn("U", ["project-default"]),
  },
  {
    id: "face-swelling",
    row: "T-ALL",
    group: GROUP,
    reason: "possible-allergy",
    when: { symptom: ["face-swelling"] },
    level: "urgent-care",
    because: "A swollen face may be an allergy that can grow worse.",
    advice: [
      GO_NOW,
      "If breathing or swallowing becomes hard, or the tongue or lips swell, call the emergency number.",
    ],
    basis: restsOn("C", ["nhs-anaphylaxis", "project-default"]),
  },
  {
    id: "bleeding-after-pressure",
    row: "T-BLEED",
    group: GROUP,
    reason: "uncontrolled-bleeding",
    when: {
      all: [
        { symptom: ["bleeding-not-stopping"] },
        {
          any: [{ time: "pressureMinutes", within: { from: 15 } }, { severity: ["severe"] }],
        },
      ],
    },
    level: "urgent-care",
    because:
      "Bleeding that goes on after 15 minutes of firm pressure, or that is heavy, needs help.",
    advice: [
      "Keep pressing firmly, and go to urgent care now.",
      "Do not stop a prescribed blood thinner by yourself; say that you take it.",
    ],
    basis: restsOn("U", ["article-002", "project-default"]),
  },
  {
    id: "blood-contact",
    row: "T-BBV",
    group: GROUP,
    reason: "blood-exposure",
    when: { symptom: ["shared-device-blood-exposure", "needlestick"] },
    level: "urgent-care",
    because:
      "Blood on a shared or used needle can carry hepatitis B, hepatitis C and HIV. Medicine against some of them works only within hours to days.",
    advice: [
      "Wash with soap and water. Do not squeeze or scrub.",
      "Go to urgent care today and say that blood may have been passed on.",
      STOP_NEEDLING,
    ],
    basis: restsOn("A", ["cdc-mmwr-2024", "niosh-bloodborne"]),
  },
] as const satisfies readonly TriageRule[];
