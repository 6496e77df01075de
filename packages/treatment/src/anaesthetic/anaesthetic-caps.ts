import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";

export type Substance = "lidocaine" | "lidocaine-with-adrenaline" | "prilocaine";

/** The most of one substance for one person: by weight, and never above the ceiling. */
export type AnaestheticCap = {
  substance: Substance;
  mgPerKg: number;
  ceilingMg: number;
  grade: Grade;
  sources: readonly SourceId[];
  reviewed: string;
};

/** Caps for injected anaesthetic. Less of a cream is taken up, so the check errs to the strict side. */
export const ANAESTHETIC_CAPS: Record<Substance, AnaestheticCap> = {
  lidocaine: {
    substance: "lidocaine",
    mgPerKg: 4.5,
    ceilingMg: 300,
    grade: "B",
    sources: ["poisoning-anaesthetic-doses"],
    reviewed: "2026-11-20",
  },
  "lidocaine-with-adrenaline": {
    substance: "lidocaine-with-adrenaline",
    mgPerKg: 7,
    ceilingMg: 500,
    grade: "B",
    sources: ["poisoning-anaesthetic-doses"],
    reviewed: "2026-11-20",
  },
  prilocaine: {
    substance: "prilocaine",
    mgPerKg: 6,
    ceilingMg: 400,
    grade: "B",
    sources: ["poisoning-anaesthetic-doses"],
    reviewed: "2026-11-20",
  },
};

/** Creams above this strength are not to be bought over the counter (FDA, 26 March 2024). */
export const OVER_THE_COUNTER_MAX_PERCENT = 4;

/** Numbing cream stays on this long before the session, in minutes. */
export const NUMBING_MINUTES = { low: 15, high: 45 } as const;

/** What a product holds. A product that is not here cannot be checked. */
export const ANAESTHETIC_PRODUCTS: Record<string, readonly Substance[]> = {
  lidocaine: ["lidocaine"],
  lignocaine: ["lidocaine"],
  "lidocaine-adrenaline": ["lidocaine-with-adrenaline"],
  "lidocaine-epinephrine": ["lidocaine-with-adrenaline"],
  prilocaine: ["prilocaine"],
  "lidocaine-prilocaine": ["lidocaine", "prilocaine"],
  "prilocaine-lidocaine": ["lidocaine", "prilocaine"],
  emla: ["lidocaine", "prilocaine"],
};
