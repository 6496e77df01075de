import type { Random } from "@anagen/quantities";
import { between, logNormal, normal } from "../chance/draw.ts";
import { stream } from "../chance/streams.ts";
import type { SceneHair } from "../scene/hair.ts";

const CLUMPED_SHARE = 0.5;
/** Of the hairs that lie with another: tips meet or cross like scissors. */
const CROSSING_SHARE = 0.4;

/**
 * Hair as it is found: kinked, uneven, its opening lapped over by scales, specks on the shafts, some
 * paler than their neighbours, and hairs of one unit that lie against each other.
 *
 * Chosen by eye against close-ups of clipped scalp; nothing here was measured.
 *
 * @param amount 0: as drawn clean; 1: as unkempt as scalps usually are
 */
export function wearHairs(
  hairs: readonly SceneHair[],
  seed: number,
  amount: number,
): readonly SceneHair[] {
  if (amount === 0) return hairs;
  const random = stream(seed, "unkempt");
  const scales = amount * between(random, 0.2, 1);
  const worn = hairs.map((hair) => wear(random, hair, amount, scales));
  return clumped(random, worn, amount);
}

function wear(random: Random, hair: SceneHair, amount: number, scales: number): SceneHair {
  const pale = random() < 0.12 * amount;
  return {
    ...hair,
    pigment: hair.pigment * (pale ? between(random, 0.2, 0.6) : 1),
    roughness: hair.roughness * (1 + amount * between(random, 0, 2.2)),
    curvaturePerMm: hair.curvaturePerMm + amount * normal(random, 0, 0.25),
    cutSlope: hair.cutSlope * (1 + 0.6 * amount),
    haloMm: hair.haloMm * logNormal(random, 1, 0.45 * amount),
    haloStrength: hair.haloStrength * logNormal(random, 1, 0.5 * amount),
    worn: {
      kinkUm: amount * between(random, 0, 14),
      neck: 1 - amount * between(random, 0, 0.55),
      neckMm: between(random, 0.02, 0.14),
      veilMm: Math.min(0.3 * hair.lengthMm, scales * between(random, 0, 0.12)),
      stuckShare: scales * between(random, 0, 0.6),
      stuckLight: between(random, 0.03, 0.4),
      rootSpread: 1 - amount * between(random, 0, 0.65),
      collarDensity: scales * between(random, -0.5, 1.1),
      collarMm: between(random, 0.05, 0.14),
    },
  };
}

/** Of some units all hairs lie side by side, or one behind another. */
function clumped(random: Random, hairs: readonly SceneHair[], amount: number): SceneHair[] {
  const out: SceneHair[] = [];
  let together = false;
  for (const hair of hairs) {
    const before = out[out.length - 1];
    if (before?.unit !== hair.unit) together = random() < CLUMPED_SHARE * amount;
    out.push(together && before?.unit === hair.unit ? beside(random, before, hair) : hair);
  }
  return out;
}

function beside(random: Random, before: SceneHair, hair: SceneHair): SceneHair {
  const side = random() < 0.5 ? -1 : 1;
  const touching = (before.widthUm + hair.widthUm) / 2000;
  const crossing = random() < CROSSING_SHARE;
  const across =
    side * touching * (crossing ? between(random, 0.7, 2) : between(random, 0.45, 1.25));
  const along = normal(random, 0, 0.07);
  const [cos, sin] = [Math.cos(before.directionRad), Math.sin(before.directionRad)];
  const closingDeg = crossing ? between(random, 6, 20) : between(random, -2, 7);
  const closing = (-side * closingDeg * Math.PI) / 180;
  return {
    ...hair,
    rootMm: [
      before.rootMm[0] + along * cos - across * sin,
      before.rootMm[1] + along * sin + across * cos,
    ],
    directionRad: before.directionRad + closing,
    curvaturePerMm: before.curvaturePerMm + normal(random, 0, 0.1),
  };
}
