import type { Find } from "../learned/compared.ts";
import type { LearnedRoot } from "../learned/root-peaks.ts";
import { secondLook } from "../learned/second-look.ts";
import { CLIPPED_WEIGHTS } from "../learned/second-look-weights.ts";
import type { WorkingPicture } from "../measure/working-picture.ts";
import { axialDifference } from "./angles.ts";
import type { ClippedHair } from "./clipped-hair.ts";
import type { ClippedHairs } from "./find-clipped.ts";
import { angleOf, lengthOf, type Rod } from "./rod.ts";

/** Less likely roots of the net than this are not kept at all. */
const KEPT_FROM = 0.05;
const SHORTEST_UM = 60;

/** The rods weighed against the roots that the net sees; roots that no rod explains become hairs of their own. */
export function withRoots(
  found: ClippedHairs,
  working: WorkingPicture,
): ClippedHairs & { atHome: boolean } {
  if (found.hairs.length === 0) return { ...found, atHome: true };
  const { dark, light, umPerPx } = working;
  const picture = { ofSkin: dark.ofSkin, width: light.width, height: light.height, umPerPx };
  const { weighed, roots, atHome } = secondLook(found.hairs.map(asFind), picture, CLIPPED_WEIGHTS);
  const hairs = weighed.flatMap(({ find, root, probability }): ClippedHair[] => {
    const hair = found.hairs[find];
    const seen = roots[root];
    if (hair) return [{ ...hair, rod: seen ? towards(hair.rod, seen) : hair.rod, probability }];
    if (!seen || probability < KEPT_FROM) return [];
    return [learned(seen, probability, found.direction, SHORTEST_UM / umPerPx)];
  });
  return { ...found, hairs, atHome };
}

export function asFind({ rod, probability }: Pick<ClippedHair, "rod" | "probability">): Find {
  const length = lengthOf(rod) || 1;
  const along: Find["along"] = [(rod.x1 - rod.x0) / length, (rod.y1 - rod.y0) / length];
  return { x: rod.x0, y: rod.y0, along, probability };
}

/** The root half way to where the net sees it, along the rod: either may be off, they err apart. */
function towards(rod: Rod, { x, y }: LearnedRoot): Rod {
  const length = lengthOf(rod) || 1;
  const [ex, ey] = [(rod.x1 - rod.x0) / length, (rod.y1 - rod.y0) / length];
  const by = Math.min(0.5 * length, 0.5 * ((x - rod.x0) * ex + (y - rod.y0) * ey));
  return { ...rod, x0: rod.x0 + by * ex, y0: rod.y0 + by * ey };
}

function learned(
  { x, y, reachX, reachY, widthPx }: LearnedRoot,
  probability: number,
  direction: number | null,
  shortest: number,
): ClippedHair {
  const stretch = Math.max(1, shortest / (Math.hypot(reachX - x, reachY - y) || 1));
  const rod: Rod = {
    x0: x,
    y0: y,
    x1: x + stretch * (reachX - x),
    y1: y + stretch * (reachY - y),
    half: widthPx / 2,
    bend: 0,
  };
  const off = direction === null ? 0 : axialDifference(angleOf(rod), direction);
  return { rod, region: -1, probability, off, rootShadow: null, thin: false };
}
