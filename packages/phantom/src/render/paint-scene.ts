import { blankCanvas, type Canvas } from "../canvas/canvas.ts";
import { applyLight, type Light } from "../light/light.ts";
import { groundOf } from "../nuisance/marks.ts";
import type { Laid } from "../overlay/paint-area.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { Scene } from "../scene/scene.ts";
import { hairRod } from "../shaft/hair-rod.ts";
import { cloudiness, paintRoot, ROOT_ABSORBS, splat } from "../shaft/paint-root.ts";
import { paintShadow } from "../shaft/paint-shadow.ts";
import { paintShaft } from "../shaft/paint-shaft.ts";
import type { Rod } from "../shaft/rod.ts";
import { makeSweep } from "../shaft/sweep.ts";
import { paintSkin } from "../skin/paint-skin.ts";
import { skinColour } from "../skin/pigment.ts";
import { paintCollar, paintScales } from "../unkempt/collar.ts";
import { toPixel, toScalp, type View } from "../view/view.ts";

export type Painted = {
  canvas: Canvas;
  /** Hair id + 1 where a hair lies uppermost; 0 elsewhere. */
  uppermost: Int32Array;
  /** 1 where something that lies on the scalp hides it. */
  hidden: Uint8Array;
  /** Hairs of which some part may fall into the picture, in the order of painting. */
  drawn: readonly { hair: SceneHair; rod: Rod }[];
};

/** A layer over the whole picture, under or over the hair. */
export type SkinLayer = (canvas: Canvas) => void;

/** What lies flat on the scalp: a sticker, a ruler. */
export type FlatLayer = (laid: Laid) => void;

/** The layers of one shot, from the skin upwards. */
export type Layers = {
  onSkin: readonly SkinLayer[];
  flat: readonly FlatLayer[];
  onHair: readonly SkinLayer[];
};

/** A fibre that absorbs this much shows its whole root through the skin. */
const OPAQUE_ROOT_PER_MM = 30;

/** The light that leaves the scalp towards the camera, linear. */
export function paintScene(
  scene: Scene,
  view: View,
  light: Light,
  { onSkin, flat, onHair }: Layers,
): Painted {
  const { widthPx, heightPx } = view;
  const canvas = blankCanvas(widthPx, heightPx);
  const gloss = new Float32Array(widthPx * heightPx);
  paintSkin(canvas, gloss, view, scene.person.skin);
  const drawn = rodsInside(scene, view);
  paintRoots(canvas, gloss, scene, view);
  for (const layer of onSkin) layer(canvas);
  const ground = groundOf(canvas, view);
  for (const { hair } of drawn) paintCollar(ground, hair);
  paintShadow(canvas, view, drawn, light);
  addGloss(canvas, gloss, scene);
  const uppermost = new Int32Array(widthPx * heightPx);
  const paint = {
    canvas,
    sweep: makeSweep(widthPx, heightPx),
    uppermost,
    fibre: scene.person.fibre,
    pxPerMm: view.pxPerMm,
    lightRad: light.fromRad,
  };
  for (const { hair, rod } of drawn) paintShaft(paint, hair, rod);
  for (const { hair } of drawn) paintScales(ground, hair);
  const hidden = new Uint8Array(widthPx * heightPx);
  for (const layer of flat) layer({ canvas, view, hidden });
  for (const layer of onHair) layer(canvas);
  applyLight(canvas, light);
  return { canvas, uppermost, hidden, drawn };
}

/** Glints have the colour of the light, a part of them that of the skin below. */
function addGloss({ planes }: Canvas, gloss: Float32Array, { person }: Scene): void {
  const skin = skinColour(person.skin.melanin, person.skin.blood);
  for (const [c, plane] of planes.entries()) {
    const tint = 0.35 + (0.65 * (skin[c] as number)) / skin[1];
    for (let i = 0; i < plane.length; i += 1) {
      plane[i] = (plane[i] as number) + tint * (gloss[i] as number);
    }
  }
}

function rodsInside(scene: Scene, view: View) {
  const margin = 40;
  return scene.hairs
    .map((hair) => ({ hair, rod: hairRod(hair, view) }))
    .filter(({ rod }) =>
      rod.path.some(
        ([x, y]) =>
          x > -margin && y > -margin && x < view.widthPx + margin && y < view.heightPx + margin,
      ),
    );
}

/** The blue-grey clouds of roots, and the raised, shining rim of each opening. */
function paintRoots(canvas: Canvas, gloss: Float32Array, scene: Scene, view: View): void {
  const density = new Float32Array(canvas.widthPx * canvas.heightPx);
  const rim = new Float32Array(density.length);
  const margin = view.pxPerMm;
  const dark = Math.min(1, scene.person.fibre.absorbsPerMm[1] / OPAQUE_ROOT_PER_MM);
  for (const hair of scene.hairs) {
    const [x, y] = toPixel(view, hair.rootMm);
    if (x < -margin || y < -margin) continue;
    if (x > view.widthPx + margin || y > view.heightPx + margin) continue;
    paintRoot(density, view, hair, dark);
    const back = 0.4 * hair.haloMm;
    const [rx, ry] = toPixel(view, [
      hair.rootMm[0] - back * Math.cos(hair.directionRad),
      hair.rootMm[1] - back * Math.sin(hair.directionRad),
    ]);
    splat(rim, view, rx, ry, 0.16 * view.pxPerMm, 1);
  }
  for (let y = 0; y < canvas.heightPx; y += 1) {
    for (let x = 0; x < canvas.widthPx; x += 1) {
      const index = y * canvas.widthPx + x;
      const raised = rim[index] as number;
      gloss[index] = (gloss[index] as number) * (1 + Math.min(1.5, 1.2 * raised));
      const dense = density[index] as number;
      if (dense < 0.003) continue;
      const [xMm, yMm] = toScalp(view, [x + 0.5, y + 0.5]);
      const uneven = dense * cloudiness(scene.growth.seed, xMm, yMm);
      for (let c = 0; c < 3; c += 1) {
        const plane = canvas.planes[c as 0 | 1 | 2];
        plane[index] = (plane[index] as number) * Math.exp(-uneven * (ROOT_ABSORBS[c] as number));
      }
    }
  }
}
