import {
  listSyntheses,
  listTrials,
  QUESTIONS,
  type StudyReport,
  type Synthesis,
  showTrial,
  type Trial,
} from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";

export type ListedStudy = {
  id: string;
  kind: "trial" | "synthesis";
  citation: string;
  condition: string | null;
  design: string | null;
  people: number | null;
  /** How closely the source was read; null for a synthesis. */
  confidence: string | null;
};

export type Contents = {
  studies: ListedStudy[];
  questions: { id: string; title: string; plain: string; updated: string }[];
};

/** Every study on record, trials first, and every question that `pool` answers. */
export function listContents(): Contents {
  const trials = listTrials().map(
    ({ id, citation, condition, design, confidence, peopleRandomised, peopleAnalysed }) => {
      const people = peopleRandomised ?? peopleAnalysed;
      return { id, kind: "trial" as const, citation, condition, design, people, confidence };
    },
  );
  const syntheses = listSyntheses().map(({ id, citation, people }) => ({
    id,
    kind: "synthesis" as const,
    citation,
    condition: null,
    design: null,
    people,
    confidence: null,
  }));
  return {
    studies: [...trials, ...syntheses],
    questions: QUESTIONS.map(({ id, title, plain, updated }) => ({ id, title, plain, updated })),
  };
}

export type FoundStudy = { trial: Trial; checks: StudyReport["checks"] } | { synthesis: Synthesis };

/**
 * A trial with its integrity report, or a published synthesis.
 * @throws {InvalidInput} no study has this id
 */
export function findStudy(id: string): FoundStudy {
  const synthesis = listSyntheses().find((one) => one.id === id);
  if (synthesis !== undefined) return { synthesis };
  requireTrial("STUDY", id);
  return showTrial(id);
}

/** @param path how the caller named the input. @throws {InvalidInput} no trial has this id */
export function requireTrial(path: string, id: string): string {
  if (listTrials().some((trial) => trial.id === id)) return id;
  throw new InvalidInput(path, id, "the id of a study as anagen evidence list tells it");
}
