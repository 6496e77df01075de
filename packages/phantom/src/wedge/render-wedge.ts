import { requirePositive, requireWithin } from "@anagen/quantities";
import { PERFECT_CAMERA } from "../camera/camera.ts";
import { PRINTED_STICKER } from "../overlay/stickers.ts";
import { type Phantom, shoot } from "../render/shoot.ts";
import { classOfWidth, type SceneHair } from "../scene/hair.ts";
import type { Scene } from "../scene/scene.ts";
import type { SkinLook } from "../skin/skin-look.ts";

export type WedgeOptions = {
  /** True widths; left out: 10, 20 … 120 um. */
  widthsUm?: readonly number[];
  umPerPx?: number;
  /** Gaussian blur; left out: none but the pixel's own box. */
  blurSigmaUm?: number;
  /** Direction of the rods; 7 degrees off the rows, so that their edges fall everywhere in a pixel. */
  angleDeg?: number;
};

const LENGTH_MM = 2;
const PITCH_MM = 0.4;
const PLAIN: SkinLook = {
  phototype: 1,
  melanin: 0,
  blood: 0,
  blotches: 0,
  grain: 0,
  gloss: 0,
  furrows: 0,
  seed: 1,
};
/** Lets nothing through and throws nothing back. */
const OPAQUE = { absorbsPerMm: [1e9, 1e9, 1e9], scatters: [0, 0, 0], hides: 1, shine: 0 } as const;
const MAX_PICTURE_PX = 4096;

/**
 * Black rods of known width on an even ground: no noise, no texture, no light but an even one. What a
 * width reader makes of it shows its own error. Coded in sRGB like every picture here.
 *
 * @throws {InvalidInput} a width or sampling out of bounds
 */
export function renderWedge(options: WedgeOptions = {}): Phantom {
  const widthsUm = options.widthsUm ?? Array.from({ length: 12 }, (_, i) => 10 * (i + 1));
  const { umPerPx = 5.55, blurSigmaUm = 0, angleDeg = 7 } = options;
  for (const [index, widthUm] of widthsUm.entries())
    requirePositive({ [`widthsUm[${index}]`]: widthUm });
  requireWithin("umPerPx", umPerPx, 1, 30);
  requireWithin("blurSigmaUm", blurSigmaUm, 0, 200);
  requireWithin("angleDeg", angleDeg, -180, 180);
  const pxPerMm = 1000 / umPerPx;
  const sidePx = Math.ceil((PITCH_MM * (widthsUm.length + 1) + LENGTH_MM) * pxPerMm);
  requireWithin("widthsUm", sidePx, 1, MAX_PICTURE_PX);
  const scene = rodScene(widthsUm, (angleDeg * Math.PI) / 180);
  return shoot(
    scene,
    {
      view: {
        widthPx: sidePx,
        heightPx: sidePx,
        centreMm: [0, 0],
        angleRad: 0,
        pxPerMm,
        distortion: 0,
      },
      light: {
        level: 1,
        colour: [0.9, 0.9, 0.9],
        fromRad: 0,
        falloff: [0, 0, 0],
        vignette: 0,
        shadow: 0,
        seed: 1,
      },
      camera: { ...PERFECT_CAMERA, blurSigmaUm },
      enlarge: 1,
      noiseSeed: 1,
      visitSeed: 1,
      nuisances: [],
      scale: "none",
      sticker: PRINTED_STICKER,
    },
    0,
  );
}

function rodScene(widthsUm: readonly number[], directionRad: number): Scene {
  const hairs = widthsUm.map((widthUm, id): SceneHair => {
    const across = (id - (widthsUm.length - 1) / 2) * PITCH_MM;
    return {
      id,
      unit: id,
      rootMm: [
        -across * Math.sin(directionRad) - (LENGTH_MM / 2) * Math.cos(directionRad),
        across * Math.cos(directionRad) - (LENGTH_MM / 2) * Math.sin(directionRad),
      ],
      directionRad,
      lengthMm: LENGTH_MM,
      curvaturePerMm: 0,
      curvatureChangePerMm2: 0,
      widthUm,
      depthRatio: 1,
      class: classOfWidth(widthUm),
      pigment: 1,
      tip: "cut",
      cutSlope: 0,
      rootBlurUm: 0,
      tipBlurUm: 0,
      haloMm: 0.1,
      haloStrength: 0,
      liftMm: 0,
      roughness: 0,
      seed: 1,
    };
  });
  const half = LENGTH_MM + PITCH_MM * widthsUm.length;
  return {
    region: { leftMm: -half, topMm: -half, rightMm: half, bottomMm: half },
    unitsMm: hairs.map(({ rootMm }) => rootMm),
    leastUnitDistanceMm: PITCH_MM,
    hairs,
    growth: {
      mode: "clipped",
      directionRad,
      directionSdDeg: 0,
      lengthMm: LENGTH_MM,
      widthScale: 1,
      classShares: [1, 0, 0],
      haloStrength: 0,
      haloMm: 0.1,
      seed: 1,
    },
    person: { skin: PLAIN, hairColour: "opaque", fibre: OPAQUE },
  };
}
