import type { CorrectionStepInput } from "@anagen/api";
import type { Hair } from "@anagen/trichometry";

export interface Line {
  readonly root: readonly [number, number];
  readonly tip: readonly [number, number];
}
type Drawn = { root: [number, number]; tip: [number, number] };

const USUAL_WIDTH_UM = 80;
const UM_PER_MM = 1000;

/** Two hairs side by side where one was read, half a width apart to each side. */
export function halves({ root, tip }: Line, widthUm: number, pxPerMm: number): Drawn[] {
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
  const length = Math.hypot(dx, dy) || 1;
  const aside = ((widthUm || USUAL_WIDTH_UM) / UM_PER_MM / 2) * pxPerMm;
  const [ox, oy] = [(-dy / length) * aside, (dx / length) * aside];
  return [1, -1].map((side) => ({
    root: [root[0] + side * ox, root[1] + side * oy],
    tip: [tip[0] + side * ox, tip[1] + side * oy],
  }));
}

/** One hair where two were read: from the first one's root to the tip that lies farther from it. */
export function joined(hairs: readonly Line[]): Drawn {
  const [first] = hairs;
  if (first === undefined) return { root: [0, 0], tip: [0, 0] };
  const ends = hairs.flatMap(({ root, tip }) => [root, tip]);
  const far = (end: readonly [number, number]) =>
    Math.hypot(end[0] - first.root[0], end[1] - first.root[1]);
  const tip = ends.reduce((best, end) => (far(end) > far(best) ? end : best), first.tip);
  return { root: [...first.root], tip: [...tip] };
}

/** One hair becomes two, half a width to each side of where it was read. */
export const splitStep = (hair: Hair, pxPerMm: number): CorrectionStepInput => ({
  action: "split",
  hair: hair.id,
  parts: halves(hair, hair.widthUm?.value ?? 0, pxPerMm),
});

/** Several hairs become one, from the root of the first. */
export const mergeStep = (hairs: readonly Hair[]): CorrectionStepInput => ({
  action: "merge",
  hairs: hairs.map(({ id }) => id),
  into: joined(hairs),
});
