import type { Random } from "@anagen/quantities";
import { between, logNormal } from "../chance/draw.ts";
import type { Creases } from "../unkempt/creases.ts";
import { melaninOf, type Phototype } from "./pigment.ts";

/** What the skin of one scene looks like; every strength is a share of its reflectance. */
export type SkinLook = {
  phototype: Phototype;
  melanin: number;
  blood: number;
  /** Blotches of 0.5 to 3 mm in blood and melanin. */
  blotches: number;
  /** Fine grain down to 0.03 mm. */
  grain: number;
  /** Bright glints of the horny layer. */
  gloss: number;
  furrows: number;
  seed: number;
  /** Left out: none. */
  creases?: Creases;
};

export function drawSkinLook(random: Random, phototype: Phototype, seed: number): SkinLook {
  return {
    phototype,
    melanin: melaninOf(phototype) * logNormal(random, 1, 0.15),
    blood: between(random, 0.12, 0.34),
    blotches: between(random, 0.3, 0.7),
    grain: between(random, 0.07, 0.14),
    gloss: between(random, 0.2, 0.5),
    furrows: between(random, 0.02, 0.09),
    seed,
  };
}
