import { type Camera, drawCamera } from "../camera/camera.ts";
import { stream, streamSeed } from "../chance/streams.ts";
import { drawLight } from "../light/light.ts";
import { PRINTED_STICKER } from "../overlay/stickers.ts";
import type { Region } from "../scene/follicles.ts";
import { drawPerson, type Person } from "../scene/person.ts";
import { drawScene, type Scene } from "../scene/scene.ts";
import { skinColour } from "../skin/pigment.ts";
import { drawCreases } from "../unkempt/creases.ts";
import { wearHairs } from "../unkempt/wear.ts";
import { reachMm } from "../view/scalp-plane.ts";
import type { Tilt } from "../view/tilt.ts";
import type { View } from "../view/view.ts";
import {
  checkOptions,
  DEFAULT_PICTURE,
  drawDistortion,
  drawNuisances,
  drawScale,
  type PhantomOptions,
} from "./phantom-options.ts";
import { type Phantom, shoot } from "./shoot.ts";
import type { Shot } from "./shot.ts";

const UM_PER_MM = 1000;
const MARGIN_MM = { clipped: 1.2, long: 5 };

/**
 * Draws a scalp and takes one picture of it.
 *
 * @param options the seed, and what shall not be left to chance
 * @returns the picture and the truth about every hair on it; equal options give equal bytes
 * @throws {InvalidInput} naming the option that is out of its bounds
 */
export function renderPhantom(options: PhantomOptions): Phantom {
  checkOptions(options);
  const person = drawPerson(options.seed, options.hairColour, options.phototype);
  const shot = drawShot(options, person);
  const mode = options.mode ?? "clipped";
  const region = around(shot.view, MARGIN_MM[mode]);
  return shoot(sceneOf(options, person, region), shot, options.seed);
}

/** The scene that options ask for, over a region of scalp. */
export function sceneOf(options: PhantomOptions, person: Person, region: Region): Scene {
  const scene = drawScene({
    seed: options.seed,
    mode: options.mode ?? "clipped",
    region,
    unitsPerCm2: options.unitsPerCm2 ?? null,
    widthScale: options.widthScale ?? 1,
    lengthMm: options.lengthMm ?? null,
    classShares: options.classShares ?? null,
    person,
  });
  const { seed, unkempt = 0 } = options;
  if (unkempt === 0) return scene;
  const skin = { ...person.skin, creases: drawCreases(seed, unkempt) };
  return {
    ...scene,
    hairs: wearHairs(scene.hairs, seed, unkempt),
    person: { ...person, skin },
  };
}

/** Light, camera and view of the first picture of a seed. */
export function drawShot(options: PhantomOptions, { skin }: Person): Shot {
  const { seed } = options;
  const random = stream(seed, "shot");
  const nuisances = drawNuisances(random);
  const scale = drawScale(random);
  const camera = drawCamera(stream(seed, "camera"));
  const uneven = streamSeed(seed, "uneven") & 0xffffff;
  const light = drawLight(stream(seed, "light"), uneven, skinColour(skin.melanin, skin.blood));
  const { widthPx, heightPx, umPerPx } = { ...DEFAULT_PICTURE, ...defined(options) };
  return {
    view: {
      widthPx,
      heightPx,
      centreMm: [0, 0],
      angleRad: 0,
      pxPerMm: UM_PER_MM / umPerPx,
      distortion: drawDistortion(random),
      ...tiltOf(options),
    },
    light: { ...light, level: light.level * (options.exposure ?? 1) },
    camera: withBlur(camera, options.blurSigmaUm),
    enlarge: options.enlarge ?? 1,
    noiseSeed: streamSeed(seed, "noise"),
    visitSeed: streamSeed(seed, "visit"),
    nuisances: options.nuisances ?? nuisances,
    scale: options.scale ?? scale,
    sticker: options.sticker ?? PRINTED_STICKER,
  };
}

const HAND_HELD_MM = 60;

/** Nothing at all where the camera looks straight down. */
function tiltOf({
  tiltDeg = 0,
  tiltTowardsDeg = 0,
  cameraDistanceMm = HAND_HELD_MM,
}: PhantomOptions): { tilt?: Tilt } {
  if (tiltDeg === 0) return {};
  const towardsRad = (tiltTowardsDeg * Math.PI) / 180;
  return {
    tilt: { rad: (tiltDeg * Math.PI) / 180, towardsRad, distanceMm: cameraDistanceMm },
  };
}

const withBlur = (camera: Camera, blurSigmaUm: number | undefined): Camera =>
  blurSigmaUm === undefined ? camera : { ...camera, blurSigmaUm };

/** The scalp under a view and a margin of it, whatever the view's turn. */
export function around(view: View, marginMm: number): Region {
  const reach = reachMm(view);
  const straight = view.angleRad === 0 && view.tilt === undefined;
  const halfWidth = straight ? view.widthPx / 2 / view.pxPerMm : reach;
  const halfHeight = straight ? view.heightPx / 2 / view.pxPerMm : reach;
  return {
    leftMm: view.centreMm[0] - halfWidth - marginMm,
    topMm: view.centreMm[1] - halfHeight - marginMm,
    rightMm: view.centreMm[0] + halfWidth + marginMm,
    bottomMm: view.centreMm[1] + halfHeight + marginMm,
  };
}

/** Options without the keys that were given as undefined. */
const defined = (options: PhantomOptions) =>
  Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as PhantomOptions;
