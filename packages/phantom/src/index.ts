export type { PhantomPicture } from "./picture.ts";
export { checkOptions, type PhantomOptions } from "./render/phantom-options.ts";
export { renderPhantom } from "./render/render-phantom.ts";
export type { Phantom } from "./render/shoot.ts";
export { NUISANCES, type NuisanceName, SCALE_KINDS, type ScaleKind } from "./render/shot.ts";
export { HAIR_COLOURS, type HairColour } from "./shaft/fibre.ts";
export type { PhantomTruth, TruthHair, TruthNuisance, TruthUnit } from "./truth/truth.ts";
