import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";
import { HOME_LIMITS } from "./home-limits.ts";

export type HomeStep = { id: string; text: string; grade: Grade; sources: readonly SourceId[] };

const { depthMaxMm, intervalDays, minoxidilAfterHours, usesPerRoller, breachesToStop } =
  HOME_LIMITS;

/** Before every use, in order. Rules H-HYG, H-DEPTH and H-INT. */
export const HOME_STEPS: readonly HomeStep[] = [
  {
    id: "own-roller",
    text: "Use your own roller. Never share it, and never use a used one.",
    grade: "A",
    sources: ["article-003", "cdc-mmwr-2024"],
  },
  {
    id: "healthy-scalp",
    text: "Only on healthy skin. Not on spots, wounds, rash, sunburn, moles or raised scars.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    id: "wipe",
    text: "Wipe the roller with 70 % alcohol before and after each use. This disinfects it; it does not make it sterile.",
    grade: "A",
    sources: ["article-003", "cdc-disinfection-2008"],
  },
  {
    id: "clean-scalp",
    text: "Wash the scalp first and let it dry.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    id: "needle-limit",
    text: `Needles of ${depthMaxMm.value} mm at most. Such needles cannot reach the root of the hair.`,
    grade: depthMaxMm.grade,
    sources: depthMaxMm.sources,
  },
  {
    id: "light-pressure",
    text: "Press lightly. A roller enters at an angle and can tear skin.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    id: "interval",
    text: `At most once in ${intervalDays.value} days.`,
    grade: intervalDays.grade,
    sources: intervalDays.sources,
  },
  {
    id: "no-numbing-cream",
    text: "No numbing cream at home.",
    grade: "U",
    sources: ["fda-numbing-cream-2024", "project-default"],
  },
  {
    id: "no-serum",
    text: "Put no serum on the channels. Some products have caused firm lumps under the skin.",
    grade: "B",
    sources: ["soltani-arabshahi-2014"],
  },
  {
    id: "replace",
    text: `Throw the roller away when a needle is bent, and after ${usesPerRoller.value} uses at the latest.`,
    grade: usesPerRoller.grade,
    sources: usesPerRoller.sources,
  },
  {
    id: "maker",
    text: "Follow the maker's instructions when they are stricter.",
    grade: "C",
    sources: ["article-004"],
  },
];

/** Left out when minoxidil is barred. */
export const HOME_MINOXIDIL_STEP: HomeStep = {
  id: "minoxidil",
  text: `If you use minoxidil, wait at least ${minoxidilAfterHours.value} hours after needling.`,
  grade: minoxidilAfterHours.grade,
  sources: minoxidilAfterHours.sources,
};

/** After any of these, home use ends for good. */
export const HOME_STOPS_FOR_GOOD: readonly HomeStep[] = [
  { id: "infection", text: "Any infection", grade: "U", sources: ["project-default"] },
  {
    id: "nodule",
    text: "A firm lump",
    grade: "U",
    sources: ["project-default", "soltani-arabshahi-2014"],
  },
  { id: "scar", text: "A scar", grade: "U", sources: ["project-default"] },
  { id: "pigment", text: "A dark or pale mark", grade: "U", sources: ["project-default"] },
  {
    id: "breaches",
    text: `${breachesToStop.value} breaches of these rules`,
    grade: breachesToStop.grade,
    sources: breachesToStop.sources,
  },
];

/** Shown before every use. */
export const HOME_WARNINGS: readonly HomeStep[] = [
  {
    id: "no-promise",
    text: "The one home trial known (29 people, twice a week, 6 months) found no significant gain. Nothing is promised.",
    grade: "B",
    sources: ["home-device-2020"],
  },
  {
    id: "disputed",
    text: "Whether rollers help hair is disputed. Some say they help products soak in; others doubt that they reach anything that matters.",
    grade: "C",
    sources: ["article-003", "article-004"],
  },
  {
    id: "risk",
    text: "The risk of infection and scars is higher at home than in a clinic.",
    grade: "C",
    sources: ["article-003", "article-004"],
  },
  {
    id: "ask-a-clinic",
    text: "Ask a clinic first, and tell it before every change.",
    grade: "C",
    sources: ["article-003", "article-004"],
  },
];
