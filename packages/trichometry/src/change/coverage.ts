import type { Xy } from "../plane/homography.ts";
import type { SiteHair } from "../registration/sites.ts";

/** Of a hair only the stretch next to its root stays where it is: lengths and leanings change. */
const STRETCH_MM = 0.3;
/** A root may be read this much too far along its shaft. */
const BEFORE_ROOT_MM = 0.1;
const ALONG = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
/** Shares of the half width. */
const ACROSS = [-0.8, -0.4, 0, 0.4, 0.8] as const;
const USUAL_WIDTH_MM = 0.07;

/**
 * Share of a hair's shaft next to its root that lies on the shafts of others, all laid on one picture.
 * @returns 0 (apart) to 1 (where others are)
 */
export function coveredShare(hair: SiteHair, others: readonly SiteHair[]): number {
  const { root, tip } = hair;
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  const reach = Math.min(length, STRETCH_MM);
  const [ux, uy] = unit(root, tip, length);
  const halfMm = widthMm(hair) / 2;
  const near = others.filter(
    (other) => Math.hypot(other.root[0] - root[0], other.root[1] - root[1]) < 3 * STRETCH_MM,
  );
  let covered = 0;
  for (const along of ALONG)
    for (const across of ACROSS) {
      const [t, s] = [along * reach, across * halfMm];
      const point: Xy = [root[0] + t * ux - s * uy, root[1] + t * uy + s * ux];
      if (near.some((other) => liesOn(other, point))) covered += 1;
    }
  return covered / (ALONG.length * ACROSS.length);
}

function liesOn(hair: SiteHair, [x, y]: Xy): boolean {
  const { root, tip } = hair;
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  const [ux, uy] = unit(root, tip, length);
  const [dx, dy] = [x - root[0], y - root[1]];
  const along = dx * ux + dy * uy;
  const across = Math.abs(dy * ux - dx * uy);
  return along > -BEFORE_ROOT_MM && along < length && across < widthMm(hair) / 2;
}

const unit = (from: Xy, to: Xy, length: number): Xy =>
  length > 0 ? [(to[0] - from[0]) / length, (to[1] - from[1]) / length] : [1, 0];

const widthMm = ({ hair }: SiteHair): number =>
  hair.widthUm ? hair.widthUm.value / 1000 : USUAL_WIDTH_MM;
