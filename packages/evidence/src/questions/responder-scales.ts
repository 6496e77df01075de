/** A declared scale of response; only results on one scale are pooled. */
export type ResponderScale = { id: string; meaning: string; measures: readonly RegExp[] };

export const RESPONDER_SCALES: readonly ResponderScale[] = [
  {
    id: "half-or-more-improved",
    meaning: "Improved by half or more, by the person's or the clinician's own judgement",
    measures: [/improvement >50%/i, /50% improvement/i],
  },
  {
    id: "two-steps-on-seven-points",
    meaning: "At least +2 on the seven-point scale from photographs",
    measures: [/7-point scale \+2/i],
  },
  {
    id: "marked-improvement",
    meaning: "Marked improvement on photographs",
    measures: [/marked improvement/i],
  },
  {
    id: "effective",
    meaning: '"Effective" as the trial defined it; definition not seen',
    measures: [/effective rate/i],
  },
  {
    id: "complete-recovery",
    meaning: "All hair back in the patch",
    measures: [/complete recovery|100% regrowth|complete regrowth/i],
  },
];

/** Id of the scale a printed measure belongs to; null where none is declared. */
export function responderScaleOf(measure: string): string | null {
  return (
    RESPONDER_SCALES.find(({ measures }) => measures.some((pattern) => pattern.test(measure)))
      ?.id ?? null
  );
}
