import { allOf, anyOf, negate, type Truth } from "./truth.ts";

/** What one condition found in one person's facts. */
export type Evaluation = {
  truth: Truth;
  /** Paths of the facts that made it true. */
  facts: string[];
  /** Paths of the facts that would be needed to decide. */
  missing: string[];
  /** Days since the event or the last dose; `ongoing` when it has not ended; null when undated. */
  since: number | "ongoing" | null;
};

export const no: Evaluation = { truth: false, facts: [], missing: [], since: null };

export const yes = (path: string, since: Evaluation["since"] = null): Evaluation => ({
  truth: true,
  facts: [path],
  missing: [],
  since,
});

export const unknown = (path: string): Evaluation => ({
  truth: "unknown",
  facts: [],
  missing: [path],
  since: null,
});

export const decided = (truth: boolean, path: string): Evaluation => (truth ? yes(path) : no);

export const every = (parts: readonly Evaluation[]): Evaluation =>
  joined(allOf(parts.map((part) => part.truth)), parts);

export const some = (parts: readonly Evaluation[]): Evaluation =>
  joined(anyOf(parts.map((part) => part.truth)), parts);

export function opposite(part: Evaluation): Evaluation {
  return { ...part, truth: negate(part.truth), facts: [], since: null };
}

/** Keeps only what bears on the result, and the most recent date among what matched. */
function joined(truth: Truth, parts: readonly Evaluation[]): Evaluation {
  if (truth === false) return no;
  const bearing = parts.filter((part) => part.truth === truth || part.truth === true);
  return {
    truth,
    facts: unique(bearing.flatMap((part) => part.facts)),
    missing: truth === "unknown" ? unique(bearing.flatMap((part) => part.missing)) : [],
    since: latest(bearing.filter((part) => part.truth === true).map((part) => part.since)),
  };
}

function latest(dates: readonly Evaluation["since"][]): Evaluation["since"] {
  if (dates.includes("ongoing")) return "ongoing";
  const days = dates.filter((date): date is number => typeof date === "number");
  return days.length === 0 ? null : Math.min(...days);
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];
