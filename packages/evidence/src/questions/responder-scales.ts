/** A declared scale of response; only results on one scale are pooled. */
export type Family = "improvement" | "satisfaction" | "harm" | "pain" | "shedding";

export type ResponderScale = {
  id: string;
  /** even in a sensitivity analysis, only scales of one family are pooled */
  family: Family;
  meaning: string;
  measures: readonly RegExp[];
};

export const RESPONDER_SCALES: readonly ResponderScale[] = [
  {
    id: "half-or-more-improved",
    family: "improvement",
    meaning: "Improved by half or more, by the person's or the clinician's own judgement",
    measures: [/improvement >50%/i, /50% improvement/i],
  },
  {
    id: "two-steps-on-seven-points",
    family: "improvement",
    meaning: "At least +2 on the seven-point scale from photographs",
    measures: [/7-point scale \+2/i],
  },
  {
    id: "satisfied",
    family: "satisfaction",
    meaning: "Satisfied, on the trial's own scale",
    measures: [/satisf/i, /patient perception/i],
  },
  {
    id: "any-unwanted-effect",
    family: "harm",
    meaning: "At least one unwanted effect, counted in people and not in events",
    measures: [/adverse|unwanted/i],
  },
  {
    id: "marked-improvement",
    family: "improvement",
    meaning: "Marked improvement on photographs",
    measures: [/marked improvement/i],
  },
  {
    id: "effective",
    family: "improvement",
    meaning: '"Effective" as the trial defined it; definition not seen',
    measures: [/effective rate/i],
  },
  {
    id: "complete-recovery",
    family: "improvement",
    meaning: "All hair back in the patch",
    measures: [/complete recovery|100% regrowth|complete regrowth/i],
  },
  {
    id: "three-quarters-improved",
    family: "improvement",
    meaning: "Improved by three quarters or more, by the person's own judgement",
    measures: [/improvement >75%/i],
  },
  {
    id: "improved-at-all",
    family: "improvement",
    meaning: "Improved at all, however little, by the person's or the clinician's own judgement",
    measures: [
      /^(clinician|self)-rated improvement$/i,
      /patient-perceived improvement/i,
      /grade improved/i,
      /^improved after/i,
    ],
  },
  {
    id: "very-good-or-excellent",
    family: "improvement",
    meaning: "Very good or excellent, by the clinician's judgement",
    measures: [/very good or excellent/i],
  },
  {
    id: "hair-pull-negative",
    family: "shedding",
    meaning: "No more hairs than usual come out when a tuft is pulled; says nothing about new hair",
    measures: [/negative hair.pull/i],
  },
  {
    id: "pain-at-needling",
    family: "pain",
    meaning: "Pain during the treatment, in the strength named",
    measures: [/^(mild|moderate|severe) pain$/i],
  },
];

/** The scale a printed measure belongs to; null where none is declared. */
export function responderScaleOf(measure: string): ResponderScale | null {
  return (
    RESPONDER_SCALES.find(({ measures }) => measures.some((pattern) => pattern.test(measure))) ??
    null
  );
}

/** The families of the named scales. */
export function familiesOf(ids: readonly string[]): Set<Family> {
  return new Set(RESPONDER_SCALES.flatMap(({ id, family }) => (ids.includes(id) ? [family] : [])));
}
