/** What an arm must and must not contain. */
export type ArmRule = {
  needling: boolean;
  needs: readonly Ingredient[];
  not?: readonly Ingredient[];
  /** nominal needle length, both ends included */
  needleMm?: { from: number; to: number };
};

export const INGREDIENTS = {
  minoxidil: /minoxidil/i,
  prp: /\bprp\b|platelet/i,
  triamcinolone: /triamcinolone|\bTA\b/,
  injection: /intralesional|inject/i,
  dutasteride: /dutasteride/i,
  spironolactone: /spironolactone/i,
  saline: /saline/i,
  nanoneedles: /nano/i,
  otherActive: /exosome|mesotherapy|growth factor|yufa|finasteride|oral|serum|\bGF\b/i,
} as const;
export type Ingredient = keyof typeof INGREDIENTS;

export type Question = {
  id: string;
  title: string;
  /** for a person without training */
  plain: string;
  condition: RegExp;
  treatment: ArmRule;
  comparator: ArmRule | null;
  /** continuous: pooled as standardised difference; responders: as log risk ratio */
  outcome:
    | { kind: "continuous"; measure: RegExp }
    | { kind: "responders"; scales: readonly string[] };
  /** results of published syntheses that answer the same question */
  syntheses: { contrast: RegExp; outcome: RegExp };
  updated: string;
  log: readonly { date: string; change: string }[];
};

const FIRST = { date: "2026-11-20", change: "First version of this question." };

const NOT_ALONE: readonly Ingredient[] = [
  "minoxidil",
  "prp",
  "dutasteride",
  "triamcinolone",
  "nanoneedles",
  "otherActive",
];

const HAIR_LOSS = /androgenetic|pattern|AGA/i;

export const QUESTIONS: readonly Question[] = [
  {
    id: "needling-plus-minoxidil-density",
    title: "Needling plus minoxidil against minoxidil: change in hair count or density",
    plain: "Does needling added to minoxidil give more hairs than minoxidil alone?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], not: ["prp", "nanoneedles"] },
    comparator: { needling: false, needs: ["minoxidil"], not: ["prp", "spironolactone"] },
    outcome: { kind: "continuous", measure: /count|density/i },
    syntheses: { contrast: /^(MN|combined MN)/i, outcome: /count|density|subgroup/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "needling-plus-minoxidil-diameter",
    title: "Needling plus minoxidil against minoxidil: change in hair diameter",
    plain: "Does needling added to minoxidil make hairs thicker than minoxidil alone?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], not: ["prp", "nanoneedles"] },
    comparator: { needling: false, needs: ["minoxidil"], not: ["prp", "spironolactone"] },
    outcome: { kind: "continuous", measure: /diameter|thickness/i },
    syntheses: { contrast: /^(MN|combined MN)/i, outcome: /diameter/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "needling-plus-minoxidil-responders",
    title: "Needling plus minoxidil against minoxidil: people who improve clearly",
    plain: "Do more people see a clear improvement with needling added to minoxidil?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], not: ["prp", "nanoneedles"] },
    comparator: { needling: false, needs: ["minoxidil"], not: ["prp", "spironolactone"] },
    outcome: { kind: "responders", scales: ["half-or-more-improved"] },
    syntheses: { contrast: /combined MN/i, outcome: /satisfaction/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "needling-plus-prp",
    title: "Needling plus platelet-rich plasma against platelet-rich plasma: hair count or density",
    plain: "Does needling added to platelet-rich plasma give more hairs than plasma alone?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["prp"], not: ["minoxidil"] },
    comparator: { needling: false, needs: ["prp"], not: ["minoxidil"] },
    outcome: { kind: "continuous", measure: /count|density/i },
    syntheses: { contrast: /PRP/, outcome: /density/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "needling-alone",
    title: "Needling alone: people who improve clearly",
    plain: "What happens with needling and nothing else?",
    condition: HAIR_LOSS,
    treatment: {
      needling: true,
      needs: [],
      not: NOT_ALONE,
    },
    comparator: null,
    outcome: { kind: "responders", scales: ["half-or-more-improved"] },
    syntheses: { contrast: /MN monotherapy|vs MN$/i, outcome: /count|density/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "shallow-against-deep",
    title: "Needling up to 0.9 mm against 1 mm and more, both with minoxidil: hair count",
    plain: "Do longer needles give more hairs than short ones?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], needleMm: { from: 0, to: 0.9 } },
    comparator: { needling: true, needs: ["minoxidil"], needleMm: { from: 1, to: 5 } },
    outcome: { kind: "continuous", measure: /count|density/i },
    syntheses: { contrast: /./, outcome: /depth/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "satisfaction",
    title: "Needling plus minoxidil against minoxidil: satisfied people",
    plain: "Are more people satisfied with needling added to minoxidil?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], not: ["prp", "nanoneedles"] },
    comparator: { needling: false, needs: ["minoxidil"], not: ["prp", "spironolactone"] },
    outcome: { kind: "responders", scales: ["satisfied"] },
    syntheses: { contrast: /./, outcome: /satisfaction/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "adverse-events",
    title: "Needling plus minoxidil against minoxidil: people with any unwanted effect",
    plain: "Do more people have unwanted effects with needling added to minoxidil?",
    condition: HAIR_LOSS,
    treatment: { needling: true, needs: ["minoxidil"], not: ["prp", "nanoneedles"] },
    comparator: { needling: false, needs: ["minoxidil"], not: ["prp", "spironolactone"] },
    outcome: { kind: "responders", scales: ["any-unwanted-effect"] },
    syntheses: { contrast: /./, outcome: /adverse/i },
    updated: "2026-11-20",
    log: [FIRST],
  },
  {
    id: "alopecia-areata-steroid",
    title: "Alopecia areata: needling plus triamcinolone against needling alone",
    plain: "In patchy hair loss, is it the steroid or the needling that works?",
    condition: /alopecia areata|totalis/i,
    treatment: { needling: true, needs: ["triamcinolone"] },
    comparator: { needling: true, needs: [], not: ["triamcinolone", "prp"] },
    outcome: { kind: "responders", scales: ["complete-recovery"] },
    syntheses: { contrast: /areata/i, outcome: /./ },
    updated: "2026-11-20",
    log: [FIRST],
  },
];
