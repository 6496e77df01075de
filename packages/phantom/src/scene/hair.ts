import type { Worn } from "../unkempt/worn.ts";
import type { Point } from "../view/view.ts";

export type HairClass = "vellus" | "intermediate" | "terminal";

/** One hair of a scene, in scalp millimetres as seen from above. */
export type SceneHair = {
  id: number;
  unit: number;
  rootMm: Point;
  /** Direction from root to tip on the picture, from x towards y. */
  directionRad: number;
  /** Length as seen from above (foreshortened). */
  lengthMm: number;
  /** Curvature at the root and its change along the hair: a clothoid. */
  curvaturePerMm: number;
  curvatureChangePerMm2: number;
  /** Projected width in the middle of the shaft. */
  widthUm: number;
  /** Thickness towards the camera over the width (elliptic section). */
  depthRatio: number;
  class: HairClass;
  /** Pigment of this hair over that of the head's hair. */
  pigment: number;
  tip: "cut" | "taper";
  /** Slope of the cut: shift along the shaft per shift across it. */
  cutSlope: number;
  /** Added blur of a shaft that stands out of the focal plane, at root and tip. */
  rootBlurUm: number;
  tipBlurUm: number;
  /** Part under the skin that shows through. */
  haloMm: number;
  haloStrength: number;
  /** Clearance over the skin at the tip, for the shadow. */
  liftMm: number;
  /** Unevenness of the edges, as a share of the width. */
  roughness: number;
  seed: number;
  /** Left out: a clean shaft. */
  worn?: Worn;
};

/** Thin is below 30 um, terminal from 60 um: the classes that the scenes are drawn from. */
export const classOfWidth = (widthUm: number): HairClass =>
  widthUm < 30 ? "vellus" : widthUm < 60 ? "intermediate" : "terminal";

/** Points from root to tip, `stepMm` apart, in millimetres. */
export function centrelineMm(hair: SceneHair, stepMm: number): Point[] {
  const steps = Math.max(2, Math.ceil(hair.lengthMm / stepMm));
  const step = hair.lengthMm / steps;
  let [x, y] = hair.rootMm;
  const points: Point[] = [[x, y]];
  for (let index = 0; index < steps; index += 1) {
    const along = (index + 0.5) * step;
    const turn = hair.curvaturePerMm * along + 0.5 * hair.curvatureChangePerMm2 * along * along;
    x += step * Math.cos(hair.directionRad + turn);
    y += step * Math.sin(hair.directionRad + turn);
    points.push([x, y]);
  }
  return points;
}
