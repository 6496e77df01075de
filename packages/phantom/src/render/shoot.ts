import { stream } from "../chance/streams.ts";
import { nuisanceLayers } from "../nuisance/layers.ts";
import { burnBar, placeBar } from "../overlay/bar.ts";
import { burnBox, burnCircle } from "../overlay/burn.ts";
import { paintRuler, placeRuler } from "../overlay/ruler.ts";
import { paintSticker } from "../overlay/sticker.ts";
import type { PhantomPicture } from "../picture.ts";
import type { Scene } from "../scene/scene.ts";
import { countRoots, hairsInTruth, type ScalpBox } from "../truth/measure-truth.ts";
import type { PhantomTruth } from "../truth/truth.ts";
import { develop } from "./develop.ts";
import { paintScene, type SkinLayer } from "./paint-scene.ts";
import type { Shot } from "./shot.ts";

/** A picture and all that is known about it. */
export type Phantom = { picture: PhantomPicture; truth: PhantomTruth };

const WRONG_LABEL = { label: "x70", lengthShare: 0.83 };
const STRIP_TOP = { share: 44 / 2048, rgb: [128, 128, 128] } as const;
const STRIP_BOTTOM = { share: 32 / 2048, rgb: [220, 220, 220] } as const;

/** Takes one picture of a scene. */
export function shoot(scene: Scene, shot: Shot, seed: number): Phantom {
  const { view, enlarge } = shot;
  const { onSkin, onHair, truth: nuisances } = nuisanceLayers(scene, shot);
  const { sticker } = shot;
  const flat: SkinLayer[] = [];
  if (shot.scale === "sticker" && sticker !== null) {
    flat.push((canvas) => paintSticker(canvas, view, sticker));
  }
  if (shot.scale === "ruler") {
    const ruler = placeRuler(view, 0.03);
    flat.push((canvas) => paintRuler(canvas, view, ruler));
  }
  const painted = paintScene(scene, view, shot.light, onSkin, [...flat, ...onHair]);
  const random = stream(shot.noiseSeed, "sensor");
  const picture = develop(random, painted.canvas, shot.camera, view.pxPerMm, enlarge);
  const pxPerMm = view.pxPerMm * enlarge;
  const scalpPx = burnOverlays(picture, shot, pxPerMm);
  const { hairs, units } = hairsInTruth(painted, view.widthPx, scalpPx, enlarge);
  return {
    picture,
    truth: {
      seed,
      mode: scene.growth.mode,
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      pxPerMm,
      scalpPx,
      ...countRoots(hairs, scalpPx, pxPerMm),
      hairs,
      units,
      ...circumstances(scene, shot),
      nuisances,
    },
  };
}

function circumstances(scene: Scene, { view, camera, enlarge, scale }: Shot) {
  const { phototype, melanin, blood } = scene.skin;
  const wrong = scale === "wrong label";
  const label = wrong ? WRONG_LABEL.label : scale === "bar" ? "1.0 mm" : null;
  return {
    optics: {
      blurSigmaUm: camera.blurSigmaUm,
      motionUm: camera.motionUm,
      enlarge,
      angleDeg: (view.angleRad * 180) / Math.PI,
      centreMm: view.centreMm,
      distortion: view.distortion,
    },
    skin: { phototype, melanin, blood },
    hairColour: scene.hairColour,
    scale: { kind: scale, label, trueScale: !wrong && scale !== "none" },
  };
}

/** What software lays over a finished picture; gives back the scalp that still shows. */
function burnOverlays(picture: PhantomPicture, shot: Shot, pxPerMm: number): ScalpBox {
  const { widthPx, heightPx } = picture;
  const strips = shot.nuisances.includes("strips");
  const top = strips ? Math.round(STRIP_TOP.share * heightPx) : 0;
  const bottom = strips ? heightPx - Math.round(STRIP_BOTTOM.share * heightPx) : heightPx;
  if (shot.nuisances.includes("circle")) {
    const line = Math.max(1, Math.round(widthPx / 900));
    const [x, y] = [0.52 * widthPx, 0.5 * heightPx];
    burnCircle(picture, x, y, 0.36 * widthPx, line, [225, 20, 20]);
    burnBox(
      picture,
      {
        xPx: Math.round(x),
        yPx: Math.round(y),
        widthPx: Math.round(0.36 * widthPx),
        heightPx: line,
      },
      [225, 20, 20],
    );
  }
  if (shot.scale === "bar") burnBar(picture, placeBar(picture, pxPerMm, bottom, "1.0 mm", 1));
  if (shot.scale === "wrong label") {
    const { label, lengthShare } = WRONG_LABEL;
    burnBar(picture, placeBar(picture, pxPerMm, bottom, label, lengthShare));
  }
  if (strips) {
    burnBox(picture, { xPx: 0, yPx: 0, widthPx, heightPx: top }, STRIP_TOP.rgb);
    burnBox(
      picture,
      { xPx: 0, yPx: bottom, widthPx, heightPx: heightPx - bottom },
      STRIP_BOTTOM.rgb,
    );
  }
  return { x: 0, y: top, width: widthPx, height: bottom - top };
}
