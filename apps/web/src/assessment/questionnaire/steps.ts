import type { FactName, Facts } from "@anagen/treatment";

export const STEP_IDS = [
  "person",
  "hair-loss",
  "scalp",
  "health",
  "medicines",
  "allergies",
  "recent",
  "treatment",
  "outlook",
] as const;
export type StepId = (typeof STEP_IDS)[number];

interface QuestionStep {
  readonly id: StepId;
  readonly label: string;
  /** What the step asks, as its heading. */
  readonly question: string;
  readonly facts: readonly FactName[];
}

/** The parts of the questionnaire, in order, and the facts that each asks for. */
export const QUESTION_STEPS: readonly QuestionStep[] = [
  {
    id: "person",
    label: "Person",
    question: "Who is it?",
    facts: ["age", "sex", "skinType"],
  },
  {
    id: "hair-loss",
    label: "Hair loss",
    question: "What kind of hair loss is it, and how far has it come?",
    facts: ["diagnosis", "stage", "onset", "durationMonths"],
  },
  {
    id: "scalp",
    label: "Scalp today",
    question: "What does the scalp show today?",
    facts: ["scalpFindings"],
  },
  {
    id: "health",
    label: "Health",
    question: "Which illnesses, now and in the past?",
    facts: ["conditions", "systemicSigns"],
  },
  {
    id: "medicines",
    label: "Medicines",
    question: "Which medicines, now and in the last months?",
    facts: ["medications"],
  },
  {
    id: "allergies",
    label: "Allergies, pregnancy",
    question: "Allergies, pregnancy, breastfeeding?",
    facts: ["allergies", "pregnant", "breastfeeding"],
  },
  {
    id: "recent",
    label: "Recent events",
    question: "What happened to the scalp lately?",
    facts: ["recentEvents", "lastSession"],
  },
  {
    id: "treatment",
    label: "Treatment wanted",
    question: "What treatment is wanted?",
    facts: [
      "setting",
      "device",
      "deviceShared",
      "plannedDepthMm",
      "coTherapy",
      "anaesthetic",
      "requestedIntervalDays",
    ],
  },
  {
    id: "outlook",
    label: "Outlook and tests",
    question: "What does the person hope for, and what do tests say?",
    facts: ["screens", "expectations", "labs"],
  },
];

/** Facts where null is an answer ("none on record") or that are asked only at times. */
const NEVER_OPEN: readonly FactName[] = [
  "lastSession",
  "anaesthetic",
  "requestedIntervalDays",
  "deviceShared",
  "labs",
];

/** How many questions of a step are not known. */
export function openQuestions(step: QuestionStep, facts: Facts): number {
  return step.facts.filter((fact) => {
    if (fact === "screens") return (facts.screens?.bddPositive ?? null) === null;
    if (facts.sex === "male" && (fact === "pregnant" || fact === "breastfeeding")) return false;
    return !NEVER_OPEN.includes(fact) && facts[fact] === null;
  }).length;
}

export const isStepId = (text: unknown): text is StepId => STEP_IDS.some((id) => id === text);

/** The name of the fact at the head of a path: `medications[0].name` gives `medications`. */
export const factOfPath = (path: string): string => path.split(/[.[]/, 1)[0] ?? path;

export function stepOfPath(path: string): StepId {
  const fact = factOfPath(path);
  return QUESTION_STEPS.find((step) => step.facts.some((name) => name === fact))?.id ?? "person";
}

/** The element that holds the question of a path: the row where there is one, else the question. */
export const questionElementId = (path: string): string => `question-${factOfPath(path)}`;
