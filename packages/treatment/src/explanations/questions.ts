import type { Question } from "./explanation.ts";

/** Six questions that patients ask, answered in short. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "how-many-sessions",
    question: "How many sessions will I need?",
    answer: [
      {
        text: "Usually four to six, some weeks apart. After the fourth, you and your clinician look at whether more make sense.",
        grade: "B",
        sources: ["article-002", "yepuri-2021"],
      },
      { text: "There is no standard number.", grade: "C", sources: ["article-003"] },
    ],
    planPart: "protocol.sessions",
  },
  {
    id: "when-results",
    question: "When will I see a result?",
    answer: [
      {
        text: "If there is one, a first change may show 3 to 6 months after the first session. The best result comes about 6 to 12 months after the last one.",
        grade: "C",
        sources: ["article-002"],
      },
    ],
    planPart: "expectations",
  },
  {
    id: "does-it-hurt",
    question: "Does it hurt?",
    answer: [
      {
        text: "Reports differ: from hardly at all to moderate pain. A numbing cream lessens it. You are asked for a number from 0 to 10, so that the team can react.",
        grade: "C",
        sources: ["article-002"],
      },
    ],
    planPart: "anaesthetic",
  },
  {
    id: "side-effects",
    question: "What are the side effects?",
    answer: [
      {
        text: "Redness, swelling, itch, small bleeding and bruises are common and pass in days. Infection, marks, scars and lumps are rare, and may last.",
        grade: "B",
        sources: ["article-002", "article-003", "chu-2021"],
      },
    ],
    planPart: "aftercare",
  },
  {
    id: "all-kinds",
    question: "Does it work for every kind of hair loss?",
    answer: [
      {
        text: "No. It was tested mostly in pattern hair loss. In patchy hair loss a specialist decides. In hair loss with scarring it may do harm.",
        grade: "B",
        sources: ["article-002", "article-003", "fried-2023"],
      },
    ],
    planPart: "conditionalOn",
  },
  {
    id: "cost",
    question: "What does it cost?",
    answer: [
      {
        text: "One source article gives 100 to 700 US dollars a session. Your plan shows the price of your clinic, if it was entered.",
        grade: "C",
        sources: ["article-002"],
      },
    ],
    planPart: "cost",
  },
];
