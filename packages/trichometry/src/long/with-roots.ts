import type { Find } from "../learned/compared.ts";
import type { LearnedRoot } from "../learned/root-peaks.ts";
import { secondLook } from "../learned/second-look.ts";
import { LONG_WEIGHTS } from "../learned/second-look-weights.ts";
import type { WorkingPicture } from "../measure/working-picture.ts";
import type { LongHair } from "./find-long.ts";

const KEPT_FROM = 0.05;
/** Points of a hair that only the net sees: as many as a width is measured over. */
const POINTS = 24;
const LOOK_AHEAD_POINTS = 40;

/** The followed hairs weighed against the roots that the net sees; roots without a path become short hairs. */
export function withRoots(found: readonly LongHair[], working: WorkingPicture): LongHair[] {
  const { dark, light, umPerPx } = working;
  const picture = { ofSkin: dark.ofSkin, width: light.width, height: light.height, umPerPx };
  const rooted = found.filter(({ rootInView }) => rootInView);
  const { weighed, roots } = secondLook(rooted.map(asFind), picture, LONG_WEIGHTS);
  const hairs = weighed.flatMap(({ find, root, probability }): LongHair[] => {
    const hair = rooted[find];
    const seen = roots[root];
    if (hair) return [{ ...hair, probability }];
    if (!seen || probability < KEPT_FROM) return [];
    return [learned(seen, probability)];
  });
  return [...hairs, ...found.filter(({ rootInView }) => !rootInView)];
}

export function asFind({ points, probability }: LongHair): Find {
  const [x, y] = points[0] ?? [0, 0];
  const [u, v] = points[Math.min(points.length - 1, LOOK_AHEAD_POINTS)] ?? [x, y];
  const length = Math.hypot(u - x, v - y) || 1;
  return { x, y, along: [(u - x) / length, (v - y) / length], probability };
}

function learned({ x, y, reachX, reachY, widthPx }: LearnedRoot, probability: number): LongHair {
  const points = Array.from({ length: POINTS }, (_, i): [number, number] => {
    const t = i / (POINTS - 1);
    return [x + t * (reachX - x), y + t * (reachY - y)];
  });
  return { points, half: widthPx / 2, contrast: 0, rootInView: true, probability };
}
