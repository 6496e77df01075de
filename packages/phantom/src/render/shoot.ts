import { stream } from "../chance/streams.ts";
import { nuisanceLayers } from "../nuisance/layers.ts";
import { outlinePx } from "../overlay/paint-area.ts";
import { paintRuler, placeRuler } from "../overlay/ruler.ts";
import { paintSticker } from "../overlay/sticker.ts";
import { isTrueSticker } from "../overlay/stickers.ts";
import type { PhantomPicture } from "../picture.ts";
import type { Scene } from "../scene/scene.ts";
import { meanPxPerMm } from "../truth/mean-scale.ts";
import { countRoots, hairsInTruth } from "../truth/measure-truth.ts";
import type { PhantomTruth } from "../truth/truth.ts";
import { scalpToPicture } from "../view/scalp-plane.ts";
import type { Point, View } from "../view/view.ts";
import { burnOverlays, WRONG_LABEL } from "./burn-overlays.ts";
import { develop } from "./develop.ts";
import { type FlatLayer, paintScene } from "./paint-scene.ts";
import type { Shot } from "./shot.ts";

/** A picture and all that is known about it. */
export type Phantom = { picture: PhantomPicture; truth: PhantomTruth };

const RULER_TURN_RAD = 0.03;
const BLOOM_SHARE = 0.6;

/** Takes one picture of a scene. */
export function shoot(scene: Scene, shot: Shot, seed: number): Phantom {
  const { view, enlarge } = shot;
  const { onSkin, onHair, truth: nuisances } = nuisanceLayers(scene, shot);
  const laid = laidOnScalp(shot);
  const flat = laid === null ? [] : [laid.paint];
  const painted = paintScene(scene, view, shot.light, { onSkin, flat, onHair });
  const random = stream(shot.noiseSeed, "sensor");
  const bloom = shot.nuisances.includes("bloom") ? BLOOM_SHARE : 0;
  const picture = develop(random, painted.canvas, { ...shot.camera, bloom }, view.pxPerMm, enlarge);
  const scalpPx = burnOverlays(picture, shot, view.pxPerMm * enlarge);
  const pxPerMm = meanPxPerMm(view, scalpPx, enlarge);
  const shown = { widthPx: view.widthPx, scalpPx, enlarge };
  const { hairs, units } = hairsInTruth(painted, shown);
  return {
    picture,
    truth: {
      seed,
      mode: scene.growth.mode,
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      pxPerMm,
      scalpPx,
      hiddenPx: laid === null ? null : laid.outline.map(([x, y]) => [x * enlarge, y * enlarge]),
      ...countRoots(hairs, painted.hidden, shown, view),
      hairs,
      units,
      ...circumstances(scene, shot),
      nuisances,
    },
  };
}

/** A sticker or ruler of the shot, with its outline on the sensor. */
function laidOnScalp({
  scale,
  sticker,
  view,
}: Shot): { paint: FlatLayer; outline: Point[] } | null {
  if (scale === "sticker") {
    return { paint: (laid) => paintSticker(laid, sticker), outline: outlinePx(view, sticker) };
  }
  if (scale !== "ruler") return null;
  const ruler = placeRuler(view, RULER_TURN_RAD);
  return { paint: (laid) => paintRuler(laid, ruler), outline: outlinePx(view, ruler) };
}

function circumstances(scene: Scene, { view, camera, enlarge, scale, sticker }: Shot) {
  const { phototype, melanin, blood } = scene.person.skin;
  const label = scale === "wrong label" ? WRONG_LABEL.label : scale === "bar" ? "1.0 mm" : null;
  // A bar knows nothing of a camera held askew.
  const trueScale =
    scale === "ruler" ||
    (scale === "bar" && view.tilt === undefined) ||
    (scale === "sticker" && isTrueSticker(sticker));
  return {
    optics: {
      blurSigmaUm: camera.blurSigmaUm,
      motionUm: camera.motionUm,
      enlarge,
      angleDeg: (view.angleRad * 180) / Math.PI,
      centreMm: view.centreMm,
      distortion: view.distortion,
      tilt: tiltInTruth(view),
      scalpToPicture: scalpToPicture(view, enlarge),
    },
    skin: { phototype, melanin, blood },
    hairColour: scene.person.hairColour,
    scale: { kind: scale, label, trueScale },
  };
}

function tiltInTruth({ tilt }: View) {
  if (tilt === undefined) return null;
  const { rad, towardsRad, distanceMm } = tilt;
  return { deg: (rad * 180) / Math.PI, towardsDeg: (towardsRad * 180) / Math.PI, distanceMm };
}
