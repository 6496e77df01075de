import type { Grade } from "../bibliography/grade.ts";
import type { SourceId } from "../bibliography/sources.ts";
import type { PlanCode } from "../plan/plan-codes.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";

export const AFTERCARE_KINDS = ["avoid", "may", "do", "expect", "photograph"] as const;
export type AftercareKind = (typeof AFTERCARE_KINDS)[number];

/** One line of the aftercare calendar, in hours since the end of needling. */
export type AftercareHours = {
  id: string;
  kind: AftercareKind;
  fromHour: number;
  toHour: number;
  text: string;
  sources: readonly SourceId[];
  grade: Grade;
  leftOutBy?: PlanCode;
  onlyWith?: PlanCode;
  /** Only where the plan names minoxidil on the scalp. */
  onlyWithMinoxidil?: true;
};

const DAY = 24;
const { minoxidilRestartHours } = PROTOCOL_VALUES;
const RESTART = minoxidilRestartHours.value;

/** The aftercare calendar, hour by hour (the same rules as `planAftercare`, which counts in days). */
export const AFTERCARE_HOURS: readonly AftercareHours[] = [
  {
    id: "keep-dry",
    kind: "avoid",
    fromHour: 0,
    toHour: DAY,
    text: "Keep the scalp dry. Do not wash or touch it. Put nothing on it but what the plan names.",
    sources: ["article-002", "clinic-contraindication-pages"],
    grade: "C",
  },
  {
    id: "no-minoxidil-yet",
    kind: "avoid",
    fromHour: 0,
    toHour: RESTART,
    text: "No minoxidil yet.",
    sources: [...minoxidilRestartHours.sources],
    grade: minoxidilRestartHours.grade,
    onlyWithMinoxidil: true,
    leftOutBy: "no-minoxidil",
  },
  {
    id: "wash",
    kind: "may",
    fromHour: DAY,
    toHour: 14 * DAY,
    text: "You may wash with lukewarm water and a mild shampoo.",
    sources: ["article-002", "clinic-contraindication-pages"],
    grade: "C",
  },
  {
    id: "minoxidil-again",
    kind: "may",
    fromHour: RESTART,
    toHour: 14 * DAY,
    text: "Minoxidil may start again, on calm skin only: not while the scalp is red, sore or infected.",
    sources: [...minoxidilRestartHours.sources],
    grade: minoxidilRestartHours.grade,
    onlyWithMinoxidil: true,
    leftOutBy: "no-minoxidil",
  },
  {
    id: "no-minoxidil",
    kind: "avoid",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "No minoxidil until your clinician says so.",
    sources: ["minoxidil-label"],
    grade: "A",
    onlyWith: "no-minoxidil",
  },
  {
    id: "no-sport",
    kind: "avoid",
    fromHour: 0,
    toHour: 3 * DAY,
    text: "No hard exercise, sauna, swimming or heavy sweat.",
    sources: ["nuance-pen-aftercare"],
    grade: "C",
  },
  {
    id: "no-sun",
    kind: "avoid",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "No direct sun: wear a hat.",
    sources: ["article-003", "nuance-pen-aftercare"],
    grade: "C",
  },
  {
    id: "sunscreen",
    kind: "may",
    fromHour: DAY,
    toHour: 14 * DAY,
    text: "Sunscreen may be used where a hat does not cover.",
    sources: ["nuance-pen-aftercare"],
    grade: "C",
  },
  {
    id: "no-harsh-products",
    kind: "avoid",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "No retinoid, acid, make-up or harsh product on the scalp.",
    sources: ["article-003", "article-002"],
    grade: "C",
  },
  {
    id: "no-dye",
    kind: "avoid",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "No hair dye and no relaxer.",
    sources: ["project-default"],
    grade: "U",
  },
  {
    id: "expected",
    kind: "expect",
    fromHour: DAY,
    toHour: 7 * DAY,
    text: "Redness, itch and flakes are expected and should ease from day to day.",
    sources: ["chu-2021"],
    grade: "B",
  },
  ...[1, 3, 7].map(
    (day): AftercareHours => ({
      id: `picture-day-${day}`,
      kind: "photograph",
      fromHour: day * DAY,
      toHour: (day + 1) * DAY,
      text: `Take a picture of the scalp (day ${day}).`,
      sources: ["chu-2021"],
      grade: "B",
    }),
  ),
  {
    id: "painkiller",
    kind: "may",
    fromHour: 0,
    toHour: 3 * DAY,
    text: "A mild painkiller may be used. If PRP was given, ask first: some painkillers work against it.",
    sources: ["article-002", "prp-exclusions"],
    grade: "C",
  },
  {
    id: "marks",
    kind: "do",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "Your skin may mark more easily. Be strict about sun, do not rub or pick, and show any dark or pale mark.",
    sources: ["cohen-2016", "chu-2021"],
    grade: "B",
    onlyWith: "pih-precautions",
  },
  {
    id: "infection-watch",
    kind: "do",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "Infection matters more for you. Report fever, pus or redness that spreads on the same day.",
    sources: ["cellulitis-red-flags-2026"],
    grade: "C",
    onlyWith: "monitor-infection",
  },
  {
    id: "go-on-with-medicines",
    kind: "do",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "Keep taking your prescribed medicines. Only the prescriber may change them.",
    sources: ["ucsd-anticoagulation", "german-s3-2015"],
    grade: "A",
    onlyWith: "do-not-stop-medicine",
  },
  {
    id: "any-day",
    kind: "do",
    fromHour: 0,
    toHour: 14 * DAY,
    text: "Any day: if something worries you, use the symptom check and call the clinic. What your clinic tells you comes before this page.",
    sources: ["article-002", "project-default"],
    grade: "U",
  },
];
