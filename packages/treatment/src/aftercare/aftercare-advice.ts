import type { AftercareAdvice } from "../plan/plan.ts";
import type { PlanCode } from "../plan/plan-codes.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";

type Advice = AftercareAdvice & { leftOutBy?: PlanCode; onlyWith?: PlanCode };

const { minoxidilRestartHours } = PROTOCOL_VALUES;

/** Day 0 is the day of the session; both days belong to the span. */
const ADVICE: readonly Advice[] = [
  {
    fromDay: 0,
    toDay: 0,
    text: "Keep the scalp clean and dry. Do not wash or touch it. Put nothing on it but what the plan names.",
    sources: ["article-002", "clinic-contraindication-pages"],
    grade: "C",
  },
  {
    fromDay: 0,
    toDay: 3,
    text: "No hard exercise, sauna, swimming or heavy sweat.",
    sources: ["nuance-pen-aftercare"],
    grade: "C",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "Keep out of direct sun: wear a hat, and sunscreen after the first day. No retinoid, acid, make-up or harsh product.",
    sources: ["article-003", "article-002", "nuance-pen-aftercare"],
    grade: "C",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "No hair dye and no relaxer.",
    sources: ["project-default"],
    grade: "U",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "Your skin may mark more easily. Be strict about sun, do not rub or pick, and show any dark or pale mark.",
    sources: ["cohen-2016", "chu-2021"],
    grade: "B",
    onlyWith: "pih-precautions",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "Infection matters more for you. Report fever, pus or redness that spreads on the same day.",
    sources: ["cellulitis-red-flags-2026"],
    grade: "C",
    onlyWith: "monitor-infection",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "Keep taking your prescribed medicines. Only the prescriber may change them.",
    sources: ["ucsd-anticoagulation", "german-s3-2015"],
    grade: "A",
    onlyWith: "do-not-stop-medicine",
  },
  {
    fromDay: 0,
    toDay: 3,
    text: "A mild painkiller may be used. If PRP was given, ask first: some painkillers work against it.",
    sources: ["article-002", "prp-exclusions"],
    grade: "C",
  },
  {
    fromDay: 1,
    toDay: 1,
    text: "From 24 hours on, wash with lukewarm water and a mild shampoo.",
    sources: ["article-002", "clinic-contraindication-pages"],
    grade: "C",
  },
  {
    fromDay: 1,
    toDay: 1,
    text: `If minoxidil is in your plan, it may start again ${minoxidilRestartHours.value} hours after the session, on calm skin.`,
    sources: [...minoxidilRestartHours.sources],
    grade: minoxidilRestartHours.grade,
    leftOutBy: "no-minoxidil",
  },
  {
    fromDay: 1,
    toDay: 7,
    text: "Redness, itch and flakes are expected and should ease from day to day. Take a picture on days 1, 3 and 7.",
    sources: ["chu-2021"],
    grade: "B",
  },
  {
    fromDay: 0,
    toDay: 14,
    text: "Any day: if something worries you, use the symptom check and call the clinic. What your clinic tells you comes before this page.",
    sources: ["article-002", "project-default"],
    grade: "U",
  },
];

/** Aftercare in order of day, with the plan's constraints applied. */
export function planAftercare(constraints: readonly PlanCode[]): AftercareAdvice[] {
  return ADVICE.filter(
    ({ leftOutBy, onlyWith }) =>
      (leftOutBy === undefined || !constraints.includes(leftOutBy)) &&
      (onlyWith === undefined || constraints.includes(onlyWith)),
  )
    .map(({ fromDay, toDay, text, sources, grade }) => ({
      fromDay,
      toDay,
      text,
      sources: [...sources],
      grade,
    }))
    .sort((first, second) => first.fromDay - second.fromDay || first.toDay - second.toDay);
}

/**
 * What holds on one day after a session.
 * @param day whole days since the session; 0 is the day itself
 */
export const aftercareOnDay = (
  advice: readonly AftercareAdvice[],
  day: number,
): AftercareAdvice[] => advice.filter(({ fromDay, toDay }) => day >= fromDay && day <= toDay);
