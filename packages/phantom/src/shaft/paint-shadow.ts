import { blurPlane } from "../camera/blur.ts";
import type { Canvas } from "../canvas/canvas.ts";
import type { Light } from "../light/light.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { View } from "../view/view.ts";
import { coverAt, placeOnRod, type Rod } from "./rod.ts";
import { makeSweep } from "./sweep.ts";

const SOFT_MM = 0.02;

/**
 * Darkens the skin beside the shafts, on the side away from the light: the offset grows with the
 * clearance of the shaft over the skin.
 */
export function paintShadow(
  canvas: Canvas,
  view: View,
  drawn: readonly { hair: SceneHair; rod: Rod }[],
  { fromRad, shadow: strength }: Light,
): void {
  const { widthPx, heightPx, planes } = canvas;
  const shade = new Float32Array(widthPx * heightPx);
  const sweep = makeSweep(widthPx, heightPx);
  const place = { along: 0, across: 0 };
  for (const { hair, rod } of drawn) {
    const length = rod.along[rod.along.length - 1] ?? 1;
    const offset = 0.35 * hair.liftMm * view.pxPerMm;
    const moved = rod.path.map(([x, y], index): [number, number] => {
      const rise = offset * ((rod.along[index] ?? 0) / length);
      return [x - rise * Math.cos(fromRad), y - rise * Math.sin(fromRad)];
    });
    const shadow = { ...rod, path: moved };
    const dark = Math.min(1, hair.widthUm / 60);
    sweep(moved, rod.halfWidth(0) + 2, (index, x, y, piece) => {
      placeOnRod(shadow, piece, x + 0.5, y + 0.5, place);
      const cover = dark * coverAt(shadow, place, 1);
      if (cover > (shade[index] as number)) shade[index] = cover;
    });
  }
  blurPlane(shade, widthPx, heightPx, SOFT_MM * view.pxPerMm);
  for (const plane of planes) {
    for (let i = 0; i < plane.length; i += 1) {
      plane[i] = (plane[i] as number) * (1 - strength * (shade[i] as number));
    }
  }
}
