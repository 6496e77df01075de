import type { Place } from "./condition.ts";

const SCALP =
  /scalp|head|crown|vertex|temple|temporal|hairline|frontal|occip|parietal|whole|general|everywhere|treatment/;
const FOREHEAD = /forehead|brow/;
const ELSEWHERE =
  /elbow|knee|face|cheek|chin|nose|mouth|lip|eye|ear|neck|beard|moustache|arm|forearm|wrist|hand|finger|nail|palm|shoulder|trunk|chest|breast|back|belly|abdomen|stomach|groin|genital|buttock|hip|thigh|leg|shin|ankle|foot|feet|toe|sole|limb|joint|spine|pelvis|lung|prostate|colon|body fold|axilla|armpit|elsewhere|other/;

/**
 * Whether a place in words lies in the area to be treated. A place that is not stated, or a word
 * that is not understood, counts as in the area: the stricter reading.
 */
export function liesIn(place: Place, words: string | null | undefined): boolean {
  const text = (words ?? "").toLowerCase();
  const onForehead = FOREHEAD.test(text);
  const onScalp = SCALP.test(text.replace(FOREHEAD, ""));
  const inArea = onScalp || !(onForehead || ELSEWHERE.test(text));
  if (place === "elsewhere") return !inArea;
  return inArea || (place === "scalp-or-forehead" && onForehead);
}
