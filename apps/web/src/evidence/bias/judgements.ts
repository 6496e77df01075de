/** The five domains of RoB 2 and the overall judgement (Sterne et al. 2019, BMJ 366:l4898). */
export const DOMAINS = [
  { id: "D1", word: "Randomisation", asks: "Was the allocation random and hidden?" },
  { id: "D2", word: "Deviations", asks: "Did people get what they were given by lot?" },
  { id: "D3", word: "Missing results", asks: "Are results there for nearly everybody?" },
  { id: "D4", word: "Measurement", asks: "Did those who judged know the treatment?" },
  { id: "D5", word: "Reporting", asks: "Was the reported result chosen from several?" },
] as const;
export type DomainId = (typeof DOMAINS)[number]["id"];

export const JUDGEMENTS = ["low", "some concerns", "high", "no information"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** null is "not judged yet". */
export type Judged = Readonly<Record<DomainId, Judgement | null>>;

export const NOT_JUDGED: Judged = { D1: null, D2: null, D3: null, D4: null, D5: null };

/**
 * The overall judgement that follows from the domains; null while one is not judged.
 *
 * RoB 2: high in one domain is high overall; concerns in any domain are concerns overall (a reader may
 * call several of them high); low in all is low.
 */
export function overallOf(judged: Judged): Judgement | null {
  const all = DOMAINS.map(({ id }) => judged[id]);
  if (all.some((one) => one === "high")) return "high";
  if (all.some((one) => one === null)) return null;
  if (all.some((one) => one === "no information")) return "no information";
  return all.some((one) => one === "some concerns") ? "some concerns" : "low";
}

// In memory only: a reader's judgements are gone when the page is loaded anew, unless saved as a file.
const kept = new Map<string, Judged>();

export const judgedOf = (studyId: string): Judged => kept.get(studyId) ?? NOT_JUDGED;

export function keepJudged(studyId: string, judged: Judged): void {
  kept.set(studyId, judged);
}

/** All judgements of this visit, for a file. */
export const judgementsAsRecord = (): Record<string, unknown> => ({
  tool: "RoB 2",
  studies: [...kept].map(([study, judged]) => ({ study, ...judged, overall: overallOf(judged) })),
});
