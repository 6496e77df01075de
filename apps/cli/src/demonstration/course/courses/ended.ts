import type { FictionalCourse } from "../course-event.ts";
import { creamOf, session } from "./a-session.ts";

const AUTOMATIC = { method: "automatic-count", zone: "mid-scalp" } as const;
const CORRECTED = { method: "trichoscopy-corrected", zone: "vertex" } as const;
const withCream = { cream: creamOf("LC-318", 66) };

/** Courses whose sessions are over; results are judged against the error of the measurement. */
export const ENDED: readonly FictionalCourse[] = [
  {
    number: "DEMO-17",
    events: [
      { daysAgo: 181, kind: "consent", to: "photographs", declines: ["teaching", "publication"] },
      {
        daysAgo: 181,
        kind: "outcome",
        milestone: "baseline",
        densityPerCm2: { value: 142, low: 133, high: 151, ...AUTOMATIC },
        shaftUm: { value: 53, low: 50, high: 56, ...AUTOMATIC },
        note: "Point marked three fingers behind the hairline, left of the parting.",
      },
      { daysAgo: 180, kind: "consent", to: "treatment" },
      session(180, "FX2502", withCream),
      session(166, "FX2502", withCream),
      {
        daysAgo: 164,
        kind: "side-effect",
        name: "forehead",
        term: "localized-oedema",
        grade: 1,
        causality: "probable",
        reportedBy: "patient",
        zone: "mid-scalp",
        description: "Swelling of the forehead on the second morning, no pain, no fever.",
        action: "Cool compresses, sleeping with the head raised.",
      },
      {
        daysAgo: 157,
        kind: "look",
        of: "forehead",
        grade: 1,
        outcome: "resolved",
        words: "Gone since four days. Nothing to see.",
      },
      session(152, "FX2502", { ...withCream, pain: { before: 0, during: 4, after: 1 } }),
      session(138, "FX2502", withCream),
      {
        daysAgo: 90,
        kind: "outcome",
        milestone: "week-12",
        densityPerCm2: { value: 149, low: 140, high: 158, ...AUTOMATIC },
        shaftUm: { value: 54, low: 51, high: 57, ...AUTOMATIC },
        satisfaction: { patient: 1, clinician: 0 },
        sessions: { done: 4, planned: 4 },
        note: "Same point, same lens. She would have hoped for more.",
      },
    ],
  },
  {
    number: "DEMO-18",
    events: [
      { daysAgo: 331, kind: "consent", to: "photographs" },
      { daysAgo: 331, kind: "consent", to: "research", declines: ["share-outside"] },
      {
        daysAgo: 331,
        kind: "outcome",
        milestone: "baseline",
        densityPerCm2: { value: 121, low: 113, high: 129, ...CORRECTED },
        shaftUm: { value: 48, low: 46, high: 50, ...CORRECTED },
        sessions: { done: 0, planned: 4, minoxidilDaysPerWeek: 6 },
        note: "Point at the upper edge of the crown, tattooed dot.",
      },
      { daysAgo: 330, kind: "consent", to: "treatment" },
      ...[330, 316, 302, 288].map((daysAgo) =>
        session(daysAgo, "FX2405", {
          operator: "demo-clinician",
          endpoint: "pinpoint-bleeding",
          coTherapy: [{ name: "minoxidil-topical", hoursAfter: 24 }],
        }),
      ),
      {
        daysAgo: 239,
        kind: "outcome",
        milestone: "week-12",
        densityPerCm2: { value: 139, low: 130, high: 148, ...CORRECTED },
        shaftUm: { value: 50, low: 48, high: 52, ...CORRECTED },
        satisfaction: { patient: 1, clinician: 1 },
        sessions: { done: 4, planned: 4, minoxidilDaysPerWeek: 6 },
        note: "Counted twice by two people.",
      },
      {
        daysAgo: 147,
        kind: "outcome",
        milestone: "month-6",
        densityPerCm2: { value: 158, low: 149, high: 167, ...CORRECTED },
        shaftUm: { value: 52, low: 50, high: 54, ...CORRECTED },
        satisfaction: { patient: 2, clinician: 1 },
        sessions: { done: 4, planned: 4, minoxidilDaysPerWeek: 5 },
        note: "He also used minoxidil all the time: what did how much cannot be told apart.",
      },
    ],
  },
];
