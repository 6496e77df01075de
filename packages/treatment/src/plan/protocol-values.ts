import type { IsoDate } from "@anagen/quantities";
import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";

/** One threshold of the treatment, with what it rests on. Code reads it here and nowhere else. */
export type ProtocolValue<T> = {
  /** Rule id of the rule table, with a part name where a rule holds several values. */
  id: string;
  value: T;
  unit: string;
  because: string;
  grade: Grade;
  sources: readonly SourceId[];
  reviewed: IsoDate;
};

export type Range = { low: number; high: number };

/** `upToMm` belongs to the band when `inclusive`; the last band has no upper end. */
export type IntervalBand = { upToMm: number; inclusive: boolean; minimumDays: number };

const REVIEWED: IsoDate = "2026-11-20";

export const PROTOCOL_VALUES = {
  firstDepthMm: {
    id: "P-DEPTH.first",
    value: { low: 0.5, high: 0.6 },
    unit: "mm",
    because:
      "A first session starts low, so that the scalp's reaction is known before going deeper.",
    grade: "B",
    sources: ["article-002", "article-003", "faghihi-2021", "xu-2024"],
    reviewed: REVIEWED,
  },
  depthStepMaxMm: {
    id: "P-DEPTH.step",
    value: 0.25,
    unit: "mm",
    because: "Depth rises by one small step at a time, and only if the last session was tolerated.",
    grade: "U",
    sources: ["article-002", "project-default"],
    reviewed: REVIEWED,
  },
  depthMaxMm: {
    id: "P-DEPTH.max",
    value: 1.5,
    unit: "mm",
    because:
      "Most trials used 1.5 mm. Two pooled analyses found no advantage of needling deeper than 1 mm, so more depth is a matter for a clinician.",
    grade: "B",
    sources: ["article-003", "english-2022", "ahmed-2025", "xu-2024"],
    reviewed: REVIEWED,
  },
  thinSkinDepthMm: {
    id: "P-DEPTH.thin-skin",
    value: 0.5,
    unit: "mm",
    because: "Skin is thinner at the hairline and the temples, so they stay at the lowest depth.",
    grade: "U",
    sources: ["project-default"],
    reviewed: REVIEWED,
  },
  intervalBands: {
    id: "P-INT",
    value: [
      { upToMm: 0.3, inclusive: true, minimumDays: 7 },
      { upToMm: 1, inclusive: false, minimumDays: 14 },
      { upToMm: Number.POSITIVE_INFINITY, inclusive: true, minimumDays: 28 },
    ],
    unit: "days",
    because: "Deeper needling needs longer to heal. The source articles say several weeks.",
    grade: "U",
    sources: ["article-001", "article-002", "project-default"],
    reviewed: REVIEWED,
  },
  intervalFloorDays: {
    id: "P-INT.floor",
    value: 7,
    unit: "days",
    because: "Trials needled weekly at 1.5 mm and fortnightly at 0.6 and 1.2 mm.",
    grade: "B",
    sources: ["dhurat-2013", "kumar-2018", "faghihi-2021"],
    reviewed: REVIEWED,
  },
  usualSessions: {
    id: "P-N",
    value: { low: 4, high: 6 },
    unit: "sessions",
    because:
      "Four to six sessions are usual. There is no standard; in one group of 60 people, 50 had four sessions and 10 needed more.",
    grade: "B",
    sources: ["article-002", "article-003", "yepuri-2021"],
    reviewed: REVIEWED,
  },
  reviewAfterSession: {
    id: "P-N.review",
    value: 4,
    unit: "session",
    because: "After the fourth session photographs and counts are looked at before any more.",
    grade: "B",
    sources: ["yepuri-2021"],
    reviewed: REVIEWED,
  },
  passesPerDirection: {
    id: "P-END.passes",
    value: { low: 4, high: 5 },
    unit: "passes in each of three directions",
    because:
      "Trials that describe their passes mostly used four or five in each of three directions.",
    grade: "B",
    sources: ["english-2022-table-3", "abdi-2023-table-5"],
    reviewed: REVIEWED,
  },
  minoxidilRestartHours: {
    id: "P-MNX",
    value: 24,
    unit: "hours",
    because:
      "A middle choice, not a proven one: pages wait 24 to 48 hours, one source article applies it at once. Fresh channels also let more into the body.",
    grade: "C",
    sources: ["article-003", "dermarollerathome-2019", "minoxidil-label"],
    reviewed: REVIEWED,
  },
  pihPhotographWeeks: {
    id: "S-PIH",
    value: 6,
    unit: "weeks",
    because: "Marks on darker skin can show late, so one more picture is taken.",
    grade: "B",
    sources: ["cohen-2016", "chu-2021"],
    reviewed: REVIEWED,
  },
  milestoneMonths: {
    id: "MILESTONES.first",
    value: [3, 6, 12],
    unit: "months after the first session",
    because: "First visible change is counted from the first session, at about 3 to 6 months.",
    grade: "C",
    sources: ["article-002"],
    reviewed: REVIEWED,
  },
  bestResultMonths: {
    id: "MILESTONES.best",
    value: { low: 6, high: 12 },
    unit: "months after the last session",
    because: "The best result is counted from the last session, at about 6 to 12 months.",
    grade: "C",
    sources: ["article-002"],
    reviewed: REVIEWED,
  },
  maintenanceMonths: {
    id: "P-N.maintenance",
    value: { low: 3, high: 6 },
    unit: "months between sessions after the course",
    because: "No trial says how often to maintain. This is a project default.",
    grade: "U",
    sources: ["project-default"],
    reviewed: REVIEWED,
  },
  noChangeReviewMonths: {
    id: "STOP-6M",
    value: 6,
    unit: "months after the first session",
    because: "A change that is to come has mostly begun by then.",
    grade: "U",
    sources: ["article-002", "project-default"],
    reviewed: REVIEWED,
  },
  noResponseEndMonths: {
    id: "STOP-12M",
    value: 12,
    unit: "months after the first session",
    because: "It does not work for everyone, and going on without a response has harms and costs.",
    grade: "U",
    sources: ["article-003", "project-default"],
    reviewed: REVIEWED,
  },
  needlingMinutes: {
    id: "SESSION.minutes",
    value: { low: 15, high: 20 },
    unit: "minutes of needling in a session",
    because: "As one source article describes it.",
    grade: "C",
    sources: ["article-003"],
    reviewed: REVIEWED,
  },
  pricePerSessionUsd: {
    id: "COST.session",
    value: { low: 100, high: 700 },
    unit: "US dollars a session",
    because: "The range that one source article gives. Enter the clinic's own prices in its place.",
    grade: "C",
    sources: ["article-002"],
    reviewed: REVIEWED,
  },
} as const satisfies Record<
  string,
  ProtocolValue<number | Range | readonly number[] | readonly IntervalBand[]>
>;
