import { between } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";
import { stream } from "../chance/streams.ts";

/** Fine criss-cross lines of dry skin: as narrow as vellus, dark where they sink, bright where they rise. */
export type Creases = {
  /** Share of the light that the deepest take. */
  depth: number;
  directionRad: number;
  seed: number;
};

const LENGTH_MM = 0.2;
const WIDTH_MM = 0.032;
const FAMILIES_APART_RAD = 1.2;

/** Chosen so that skin shows as many short dark lines as close-ups of clipped scalp do. */
export function drawCreases(seed: number, amount: number): Creases {
  const random = stream(seed, "creases");
  return {
    depth: amount * between(random, 0.1, 0.75),
    directionRad: between(random, 0, Math.PI),
    seed: Math.floor(random() * 2 ** 24),
  };
}

/** Light of creased skin less that of smooth skin, as a share; between about -`depth` and half of it. */
export function creaseAt({ depth, directionRad, seed }: Creases, x: number, y: number): number {
  const patch = 0.45 + 0.9 * latticeNoise(seed, x / 0.9, y / 0.9);
  if (patch <= 0) return 0;
  const turn = directionRad + 1.1 * latticeNoise(seed + 1, x / 1.4, y / 1.4);
  const one = fibre(seed + 2, turn, x, y);
  const two = fibre(seed + 3, turn + FAMILIES_APART_RAD, x, y);
  const dark = Math.max(0, -one - 0.08, -two - 0.14);
  const light = Math.max(0, one - 0.2, two - 0.25);
  return depth * patch * (1.2 * light - 1.8 * dark);
}

function fibre(seed: number, turn: number, x: number, y: number): number {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return latticeNoise(seed, (x * cos + y * sin) / LENGTH_MM, (y * cos - x * sin) / WIDTH_MM);
}
