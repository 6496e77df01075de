import { latticeNoise } from "../chance/lattice-noise.ts";
import { centrelineMm, type SceneHair } from "../scene/hair.ts";
import { kinked, neckAt, surfaceOf } from "../unkempt/surface.ts";
import { pxPerMmAcross, toPixel, type View } from "../view/view.ts";
import { type Rod, waysAlong } from "./rod.ts";

const STEP_PX = 3;
const TAPER_SHARE = 0.35;
const UM_PER_MM = 1000;

/** A hair of the scene as a rod on the picture. */
export function hairRod(hair: SceneHair, view: View): Rod {
  const line = centrelineMm(hair, STEP_PX / view.pxPerMm);
  const straight = line.map((point) => toPixel(view, point));
  const path = kinked(hair, straight, view.pxPerMm);
  const surface = surfaceOf(hair, view.pxPerMm);
  const along = waysAlong(path);
  const length = along[along.length - 1] as number;
  const pxPerUm = pxPerMmAcross(view, line[line.length >> 1] ?? hair.rootMm) / UM_PER_MM;
  const half = (hair.widthUm * pxPerUm) / 2;
  const rough = (way: number) =>
    1 +
    hair.roughness * latticeNoise(hair.seed, way / (0.09 * view.pxPerMm), 0.5) +
    hair.roughness * latticeNoise(hair.seed + 1, way / (0.025 * view.pxPerMm), 0.5);
  return {
    path,
    along,
    halfWidth: (way) =>
      half * rough(way) * taper(hair, way / length) * neckAt(hair, way, view.pxPerMm),
    softness: (way) => {
      const share = Math.min(1, Math.max(0, way / length));
      return (hair.rootBlurUm + (hair.tipBlurUm - hair.rootBlurUm) * share) * pxPerUm;
    },
    cutSlope: hair.tip === "cut" ? hair.cutSlope : 0,
    ...(surface === null ? {} : { surface }),
  };
}

function taper(hair: SceneHair, share: number): number {
  if (hair.tip === "cut") return 1;
  const left = (1 - share) / TAPER_SHARE;
  return left >= 1 ? 1 : Math.max(0.08, Math.sqrt(Math.max(left, 0)));
}
