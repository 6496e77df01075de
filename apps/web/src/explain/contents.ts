import { TOPICS } from "@anagen/treatment";

export interface Part {
  readonly id: string;
  readonly label: string;
}

/** The parts of the page in reading order; the id is the address after `#`. */
export const PARTS: readonly Part[] = [
  { id: "how-sure", label: "How sure are we?" },
  ...TOPICS.map(({ id, title }) => ({ id, label: title })),
  { id: "questions", label: "Questions people ask" },
  { id: "tips", label: "Seven tips" },
  { id: "mechanism", label: "How it may work" },
  { id: "disagreements", label: "Where articles disagree" },
  { id: "glossary", label: "Words explained" },
];
