import { restsOn } from "../../screening/rules/basis.ts";
import type { TriageRule } from "../triage-rule.ts";
import { EXPECTED_EARLY, FEVER_FROM_C } from "./words.ts";

const GROUP = "Expected";

/** The only rules that say self-care: each symptom must be explained by one of them. */
export const expectedRules = [
  {
    id: "expected-early-reaction",
    row: "T-EXP",
    group: GROUP,
    reason: "expected-early-reaction",
    when: {
      all: [
        { onlySymptoms: EXPECTED_EARLY },
        { time: "daysSinceSession", within: { from: 0, to: 7 } },
        { severity: ["mild"] },
        { not: { answer: "worsening", is: true } },
        { not: { answer: "spreading", is: true } },
        { not: { feverish: { atLeastC: FEVER_FROM_C } } },
      ],
    },
    level: "self-care",
    because: "Mild and in the first 7 days: most people have this after a session, and it eases.",
    advice: [
      "Keep to your aftercare page: keep the scalp clean, do not scratch or pick, stay out of the sun.",
      "Put nothing on the scalp but what your plan names.",
    ],
    basis: restsOn("B", ["chu-2021", "article-002", "article-003"]),
  },
  {
    id: "early-shedding",
    row: "T-SHED",
    group: GROUP,
    reason: "early-shedding",
    when: {
      all: [
        { onlySymptoms: ["increased-shedding"] },
        { takes: ["minoxidil"] },
        { time: "daysSinceMinoxidil", within: { from: 14, to: 42 } },
        { severity: ["mild", "moderate"] },
        { not: { answer: "worsening", is: true } },
        { not: { answer: "spreading", is: true } },
        { not: { feverish: { atLeastC: FEVER_FROM_C } } },
      ],
    },
    level: "self-care",
    because: "2 to 6 weeks after minoxidil is begun, many people shed more hair for a while.",
    advice: ["Go on with your plan. Write down when it began; it should ease by week 8."],
    basis: restsOn("C", ["minoxidil-shedding-page"]),
  },
] as const satisfies readonly TriageRule[];
