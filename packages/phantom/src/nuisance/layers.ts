import type { SkinLayer } from "../render/paint-scene.ts";
import type { Shot } from "../render/shot.ts";
import type { Scene } from "../scene/scene.ts";
import type { TruthNuisance } from "../truth/truth.ts";

export function nuisanceLayers(
  _scene: Scene,
  _shot: Shot,
): { onSkin: SkinLayer[]; onHair: SkinLayer[]; truth: TruthNuisance[] } {
  return { onSkin: [], onHair: [], truth: [] };
}
