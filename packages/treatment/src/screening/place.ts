import type { Place } from "./condition.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SCALP = words(`
  scalp head crown vertex temple temples temporal bitemporal hair hairline frontal occiput occipital
  parietal parting tonsure bald thinning sides donor whole general generalised generalized
  everywhere treatment
`);

const FOREHEAD = words("forehead brow brows eyebrow eyebrows");

const ELSEWHERE = words(`
  elbow face facial cheek chin nose mouth lip eye eyelid ear neck beard moustache arm forearm wrist
  hand finger nail palm shoulder trunk body chest breast back belly abdomen stomach groin genital
  buttock hip thigh knee leg calf shin ankle foot feet toe sole limb joint spine pelvis lung prostate
  colon bowel axilla armpit underarm fold elsewhere other décolleté
`);

/** The words of a place, each also without the ending of a plural. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => [word, word.replace(/s$/, "")]);

/**
 * Whether a place in words lies in the area to be treated. Whole words only: "near the top" names
 * no ear. A place that is not stated, or that is not understood, counts as in the area: the
 * stricter reading.
 */
export function liesIn(place: Place, text: string | null | undefined): boolean {
  const named = wordsOf(text ?? "");
  const isAt = (known: ReadonlySet<string>) => named.some((word) => known.has(word));
  const onForehead = isAt(FOREHEAD);
  const inArea = isAt(SCALP) || !(onForehead || isAt(ELSEWHERE));
  if (place === "elsewhere") return !inArea;
  return inArea || (place === "scalp-or-forehead" && onForehead);
}
