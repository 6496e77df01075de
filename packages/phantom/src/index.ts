export {
  renderScene,
  requireSceneName,
  SCENES,
  sceneOptions,
} from "./catalogue/scenes.ts";
export type { Sticker } from "./overlay/sticker.ts";
export { PRINTED_STICKER } from "./overlay/stickers.ts";
export type { ChangeShares, Fate } from "./pair/change-plan.ts";
export type { HairChange, PairTruth } from "./pair/pair-truth.ts";
export { type Pair, type PairOptions, renderPair, renderReshoots } from "./pair/render-pair.ts";
export type { PhantomPicture } from "./picture.ts";
export { checkOptions, MOST_TILT_DEG, type PhantomOptions } from "./render/phantom-options.ts";
export { renderPhantom } from "./render/render-phantom.ts";
export type { Phantom } from "./render/shoot.ts";
export { NUISANCES, type NuisanceName, SCALE_KINDS, type ScaleKind } from "./render/shot.ts";
export { HAIR_COLOURS, type HairColour } from "./shaft/fibre.ts";
export type { PhantomTruth, TruthHair, TruthNuisance, TruthUnit } from "./truth/truth.ts";
export { renderWedge, type WedgeOptions } from "./wedge/render-wedge.ts";
