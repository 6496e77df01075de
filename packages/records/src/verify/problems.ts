import type { Problem } from "./report.ts";

const MOST_KEPT = 1000;

/** Collects what is wrong; a wrecked store does not fill the memory. */
export function problemList(): { note: (problem: Problem) => void; all: Problem[] } {
  const all: Problem[] = [];
  return {
    all,
    note(problem) {
      if (all.length < MOST_KEPT) all.push(problem);
    },
  };
}

export type Note = (problem: Problem) => void;
