import type { SourceId } from "../bibliography/sources.ts";

/** One question with the answers it allows, each with its points. */
export type ScaleQuestion = {
  id: string;
  text: string;
  answers: readonly { points: number; text: string }[];
};

const HOW_OFTEN = [
  { points: 0, text: "Not at all" },
  { points: 1, text: "Several days" },
  { points: 2, text: "More than half the days" },
  { points: 3, text: "Nearly every day" },
] as const;

/**
 * PHQ-2: two questions, 0 to 6 points; 3 and more is positive (sensitivity 61 %, specificity 92 %;
 * from 2: 86 % and 78 %). A positive result is a reason to talk, no diagnosis.
 */
export const PHQ_2 = {
  id: "phq-2",
  name: "PHQ-2",
  introduction:
    "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  questions: [
    { id: "interest", text: "Little interest or pleasure in doing things", answers: HOW_OFTEN },
    { id: "mood", text: "Feeling down, depressed, or hopeless", answers: HOW_OFTEN },
  ],
  positiveFrom: 3,
  sources: ["arroll-2010", "kroenke-2003-phq-2", "phq-licence"] as readonly SourceId[],
} as const;

const FREQUENCY = [
  { points: 0, text: "Never" },
  { points: 1, text: "Sometimes" },
  { points: 2, text: "Often" },
  { points: 3, text: "Nearly always" },
] as const;

/** The project's own questions. Nobody has validated them: they follow one person, nothing more. */
export const BOTHER_SCALE = {
  id: "bother",
  name: "How much hair loss bothers you (the project's own questions, not validated)",
  validated: false,
  bother: { text: "How much does your hair bother you now?", low: 0, high: 10 },
  questions: [
    {
      id: "hiding",
      text: "I hide my hair or scalp (hat, scarf, powder, hairstyle)",
      answers: FREQUENCY,
    },
    { id: "social", text: "I avoid people or places because of my hair", answers: FREQUENCY },
  ],
  checkingMinutes: {
    text: "Minutes a day spent looking at or thinking about my hair",
    /** Over an hour a day with distress or avoidance is a reason to refer (RF-BDD). */
    referAbove: 60,
  },
  sources: ["project-default"] as readonly SourceId[],
} as const;

/**
 * Questionnaires under licence: a score may be kept, their text is not part of this program. A clinic
 * enters what it obtained with its own licence.
 */
export const LICENSED_QUESTIONNAIRES = [
  { id: "dlqi", name: "DLQI", low: 0, high: 30, sources: ["dlqi-cardiff", "hongbo-2005"] },
  { id: "skindex-29", name: "Skindex-29", low: 0, high: 100, sources: ["skindex-teen-agreement"] },
  { id: "skindex-16", name: "Skindex-16", low: 0, high: 100, sources: ["skindex-teen-agreement"] },
  { id: "waa-qol", name: "WAA-QoL", low: 0, high: 96, sources: ["dolte-2000"] },
  { id: "hairdex", name: "Hairdex", low: 0, high: 192, sources: ["hairdex-2018"] },
  { id: "k6", name: "K6", low: 0, high: 24, sources: ["k6-page"] },
  { id: "who-5", name: "WHO-5 (raw)", low: 0, high: 25, sources: ["project-default"] },
  { id: "cops", name: "COPS", low: 0, high: 72, sources: ["cops"] },
  { id: "bddq-dv", name: "BDDQ-DV", low: 0, high: 1, sources: ["dufresne-2001"] },
] as const satisfies readonly {
  id: string;
  name: string;
  low: number;
  high: number;
  sources: readonly SourceId[];
}[];
export type LicensedQuestionnaire = (typeof LICENSED_QUESTIONNAIRES)[number]["id"];
export const LICENSED_QUESTIONNAIRE_IDS = LICENSED_QUESTIONNAIRES.map(({ id }) => id) as [
  LicensedQuestionnaire,
  ...LicensedQuestionnaire[],
];
/** COPS of 40 or more: assess for body dysmorphic disorder. @source cops */
export const COPS_REFER_FROM = 40;

/** Change as the person, or the clinician, sees it: very much worse to very much better. */
export const SATISFACTION_STEPS = [
  { points: -3, text: "Very much worse" },
  { points: -2, text: "Much worse" },
  { points: -1, text: "A little worse" },
  { points: 0, text: "No change" },
  { points: 1, text: "A little better" },
  { points: 2, text: "Much better" },
  { points: 3, text: "Very much better" },
] as const;
