import type { Random } from "@anagen/quantities";
import { stream } from "../chance/streams.ts";
import type { SkinLayer } from "../render/paint-scene.ts";
import type { NuisanceName, Shot } from "../render/shot.ts";
import type { Scene } from "../scene/scene.ts";
import type { TruthNuisance } from "../truth/truth.ts";
import { type Point, toPixel } from "../view/view.ts";
import { groundOf } from "./marks.ts";
import { type DrawNuisance, dots, furrows, ink, pores, vessels } from "./on-skin.ts";
import { bubbles, debris, flakes, glare } from "./over-hair.ts";

/** Parts of the skin stay from visit to visit; what lies on it does not. */
const LAYERS: Partial<
  Record<NuisanceName, { draw: DrawNuisance; over: "skin" | "hair"; stays: boolean }>
> = {
  vessels: { draw: vessels, over: "skin", stays: true },
  furrows: { draw: furrows, over: "skin", stays: true },
  pores: { draw: pores, over: "skin", stays: true },
  dots: { draw: dots, over: "skin", stays: true },
  ink: { draw: ink, over: "skin", stays: false },
  debris: { draw: debris, over: "hair", stays: false },
  flakes: { draw: flakes, over: "hair", stays: false },
  bubbles: { draw: bubbles, over: "hair", stays: false },
  glare: { draw: glare, over: "hair", stays: false },
};

/** The layers that a shot's nuisances paint; `truth` is filled while they are painted. */
export function nuisanceLayers(
  scene: Scene,
  shot: Shot,
): { onSkin: SkinLayer[]; onHair: SkinLayer[]; truth: TruthNuisance[] } {
  const onSkin: SkinLayer[] = [];
  const onHair: SkinLayer[] = [];
  const truth: TruthNuisance[] = [];
  for (const kind of shot.nuisances) {
    const layer = LAYERS[kind];
    if (layer === undefined) {
      truth.push({ kind, at: [], count: 1 });
      continue;
    }
    const random: Random = stream(layer.stays ? scene.growth.seed : shot.visitSeed, kind);
    const paint: SkinLayer = (canvas) => {
      const places = layer.draw(random, scene.region, groundOf(canvas, shot.view));
      truth.push(seen(kind, places, shot));
    };
    (layer.over === "skin" ? onSkin : onHair).push(paint);
  }
  return { onSkin, onHair, truth };
}

function seen(kind: string, places: readonly Point[], { view, enlarge }: Shot): TruthNuisance {
  const at = places
    .map((place) => toPixel(view, place))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < view.widthPx && y < view.heightPx)
    .map(([x, y]): Point => [Math.round(x * enlarge * 10) / 10, Math.round(y * enlarge * 10) / 10]);
  return { kind, at, count: at.length };
}
