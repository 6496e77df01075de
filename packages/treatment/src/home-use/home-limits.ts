import type { ProtocolValue } from "../plan/protocol-values.ts";

const REVIEWED = "2026-11-20";

/** The fixed limits of home use. Nobody may override them. */
export const HOME_LIMITS = {
  depthMaxMm: {
    id: "H-DEPTH",
    value: 0.3,
    unit: "mm",
    because:
      "Needles of 0.5 mm and more are for trained professionals. Pages on home use differ from 0.1 to 0.5 mm; 0.3 mm is this project's choice.",
    grade: "U",
    sources: ["article-003", "project-default"],
    reviewed: REVIEWED,
  },
  intervalDays: {
    id: "H-INT",
    value: 7,
    unit: "days",
    because: "At most once in 7 days, so that the skin heals in between.",
    grade: "U",
    sources: ["article-004", "project-default"],
    reviewed: REVIEWED,
  },
  minoxidilAfterHours: {
    id: "H-HYG.minoxidil",
    value: 24,
    unit: "hours",
    because: "Open channels let more minoxidil into the body. At home it is never put on at once.",
    grade: "C",
    sources: ["dermarollerathome-2019", "minoxidil-label"],
    reviewed: REVIEWED,
  },
  usesPerRoller: {
    id: "H-HYG.replace",
    value: 10,
    unit: "uses",
    because: "Needles bend and blunt. Ten uses is this project's choice.",
    grade: "U",
    sources: ["project-default"],
    reviewed: REVIEWED,
  },
  breachesToStop: {
    id: "H-STOP.breaches",
    value: 2,
    unit: "breaches",
    because: "Two breaches of these rules end home use.",
    grade: "U",
    sources: ["project-default"],
    reviewed: REVIEWED,
  },
} as const satisfies Record<string, ProtocolValue<number>>;
