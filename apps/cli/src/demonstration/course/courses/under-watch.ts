import type { FictionalCourse } from "../course-event.ts";
import { creamOf, session } from "./a-session.ts";

const MINOXIDIL = [{ name: "minoxidil-topical", hoursAfter: 24 }] as const;
const COUNTED = { method: "corrected-count", zone: "mid-scalp" } as const;

/** Courses in which something waits for a look. */
export const UNDER_WATCH: readonly FictionalCourse[] = [
  {
    number: "DEMO-03",
    events: [
      { daysAgo: 26, kind: "consent", to: "treatment", typed: true },
      session(26, "FX2610", {
        operator: "demo-clinician",
        cream: creamOf("LC-290", 78),
        coTherapy: MINOXIDIL,
        whyNoPicture: "No consent to photographs.",
      }),
      session(12, "FX2610", {
        operator: "demo-clinician",
        cream: creamOf("LC-290", 78),
        coTherapy: MINOXIDIL,
        whyNoPicture: "No consent to photographs.",
        leftOut: { zones: ["temporal-left"], because: "A graze from a cupboard door there." },
      }),
      {
        daysAgo: 1,
        kind: "check",
        by: "staff",
        answers: {
          symptoms: ["itching", "crusting"],
          severity: "mild",
          worsening: false,
          spreading: false,
          temperatureC: 36.8,
          freeText: "By telephone: crusts at the right temple since three days.",
        },
      },
    ],
  },
  {
    number: "DEMO-19",
    events: [
      { daysAgo: 40, kind: "consent", to: "photographs" },
      {
        daysAgo: 40,
        kind: "outcome",
        draft: true,
        milestone: "baseline",
        densityPerCm2: { value: 133, low: 126, high: 140, ...COUNTED },
        shaftUm: { value: 56, low: 53, high: 59, ...COUNTED },
        note: "To be looked over by a second person before it is signed.",
      },
      { daysAgo: 39, kind: "consent", to: "treatment" },
      session(39, "FX2607", { cream: creamOf("LC-318", 72) }),
      session(25, "FX2607", { cream: creamOf("LC-318", 72) }),
      {
        daysAgo: 23,
        kind: "side-effect",
        name: "itching",
        term: "pruritus",
        grade: 1,
        causality: "possible",
        reportedBy: "patient",
        zone: "mid-scalp",
        description: "Itching of the treated area since two days, no rash.",
        action: "Bland moisturiser; the new shampoo left away.",
      },
      {
        daysAgo: 16,
        kind: "look",
        of: "itching",
        grade: 1,
        outcome: "recovering",
        words: "Less, still there in the evening. To be seen again in a week.",
      },
      {
        daysAgo: 12,
        kind: "check",
        by: "staff",
        answers: {
          symptoms: ["swollen-lymph-nodes"],
          severity: "mild",
          worsening: false,
          spreading: false,
          temperatureC: 36.9,
        },
        handled: "Seen the same day: one small node behind the ear, a cold for a week. No fever.",
      },
    ],
  },
];
