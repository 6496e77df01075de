import type { Grade } from "./grade.ts";
import type { SourceId } from "./sources.ts";

export type { Grade };

/** What a statement rests on, and what speaks against it. */
export type Basis = {
  grade: Grade;
  sources: readonly SourceId[];
  against: readonly SourceId[];
  /** Date of the last review, YYYY-MM-DD. */
  reviewed: string;
};
