import type { FictionalCourse } from "../course-event.ts";
import { creamOf, session } from "./a-session.ts";

const COUNTED = { method: "corrected-count", zone: "mid-scalp" } as const;
/** Draws the place that both pictures show. */
const PICTURE_SEED = 18;
const withCream = { cream: creamOf("LC-318", 61) };

/** Courses between two sessions, and one in the room now. */
export const RUNNING: readonly FictionalCourse[] = [
  {
    number: "DEMO-01",
    events: [
      { daysAgo: 57, kind: "consent", to: "photographs", declines: ["publication"] },
      { daysAgo: 57, kind: "consent", to: "research" },
      {
        daysAgo: 57,
        kind: "outcome",
        milestone: "baseline",
        densityPerCm2: { value: 168, low: 161, high: 175, ...COUNTED },
        shaftUm: { value: 58, low: 55, high: 61, ...COUNTED },
        note: "Parting, 6 cm behind the hairline.",
      },
      {
        daysAgo: 57,
        kind: "picture",
        visit: "before",
        seed: PICTURE_SEED,
        zone: "mid-scalp",
        notes: "A drawn picture: no scalp of anyone.",
      },
      { daysAgo: 56, kind: "consent", to: "treatment" },
      session(56, "FX2607", withCream),
      session(42, "FX2607", withCream),
      {
        daysAgo: 41,
        kind: "check",
        by: "patient",
        answers: {
          symptoms: ["redness", "tightness"],
          severity: "mild",
          worsening: false,
          spreading: false,
        },
      },
      {
        daysAgo: 35,
        kind: "message",
        by: "patient",
        text: "May I dye my hair before the next session? (fictional message)",
      },
      { daysAgo: 34, kind: "messages-seen" },
      {
        daysAgo: 34,
        kind: "message",
        by: "clinic",
        text: "Please not in the week before or after a session. We talk about it next time. (fictional message)",
      },
      session(28, "FX2607", { ...withCream, operator: "demo-assistant" }),
      {
        daysAgo: 20,
        kind: "consent-withdrawn",
        to: "research",
        reason: "I thought it over and would rather not.",
      },
      session(14, "FX2607", {
        pain: { before: 1, during: 5, after: 2 },
        note: "Without cream on her wish. More pain than with it.",
      }),
      {
        daysAgo: 2,
        kind: "picture",
        visit: "after",
        seed: PICTURE_SEED,
        zone: "mid-scalp",
        notes: "A drawn picture of the same made-up place, eight weeks later.",
      },
      { daysAgo: 2, kind: "own-answers", answers: { satisfaction: 1, bother: { bother: 4 } } },
      {
        daysAgo: 1,
        kind: "message",
        by: "patient",
        text: "I have a cold since yesterday. Shall I still come? (fictional message)",
      },
    ],
  },
  {
    number: "DEMO-02",
    events: [
      { daysAgo: 0, kind: "consent", to: "photographs" },
      { daysAgo: 0, kind: "consent", to: "treatment" },
      {
        daysAgo: 0,
        kind: "session-begun",
        operator: "demo-assistant",
        weightKg: 84,
        creamLot: "LC-318",
      },
    ],
  },
];
