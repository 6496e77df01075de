import type { Camera } from "../camera/camera.ts";
import type { Light } from "../light/light.ts";
import type { Sticker } from "../overlay/sticker.ts";
import type { View } from "../view/view.ts";

/** How a picture tells its scale. */
export const SCALE_KINDS = ["bar", "sticker", "ruler", "wrong label", "none"] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

/** What may disturb a reader of the picture, by name. */
export const NUISANCES = [
  "vessels",
  "furrows",
  "pores",
  "dots",
  "flakes",
  "debris",
  "ink",
  "bubbles",
  "glare",
  "circle",
  "strips",
  "bloom",
] as const;
export type NuisanceName = (typeof NUISANCES)[number];

/** One look of a camera at a scene. */
export type Shot = {
  view: View;
  light: Light;
  camera: Camera;
  /** Digital zoom: the written picture is this many times the sensor's size. */
  enlarge: number;
  noiseSeed: number;
  /** Where nuisances that lie on the scalp come from: equal for pictures of one visit. */
  visitSeed: number;
  nuisances: readonly NuisanceName[];
  scale: ScaleKind;
  sticker: Sticker;
};
