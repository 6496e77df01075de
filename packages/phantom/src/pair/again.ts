import type { Random } from "@anagen/quantities";
import { between, normal } from "../chance/draw.ts";
import { streamSeed } from "../chance/streams.ts";
import type { Light } from "../light/light.ts";
import type { Shot } from "../render/shot.ts";
import type { Point, View } from "../view/view.ts";

/** How a second camera lies against the first. */
export type Displacement = { rotationDeg: number; scale: number; shiftMm: Point };

export function displaced(view: View, { rotationDeg, scale, shiftMm }: Displacement): View {
  return {
    ...view,
    centreMm: [view.centreMm[0] + shiftMm[0], view.centreMm[1] + shiftMm[1]],
    angleRad: view.angleRad + (rotationDeg * Math.PI) / 180,
    pxPerMm: view.pxPerMm * scale,
  };
}

const RESHOOT = { lightShare: 0.15, turnDeg: 5, shiftPx: 0.5 } as const;

/**
 * The same scalp a moment later: new noise, light by up to 15 %, a turn by up to 5 degrees about the middle,
 * a shift by up to half a pixel.
 */
export function reshoot(random: Random, shot: Shot, number: number): Shot {
  const { lightShare, turnDeg, shiftPx } = RESHOOT;
  const shiftMm = (): number => between(random, -shiftPx, shiftPx) / shot.view.pxPerMm;
  const view = displaced(shot.view, {
    rotationDeg: between(random, -turnDeg, turnDeg),
    scale: 1,
    shiftMm: [shiftMm(), shiftMm()],
  });
  const level = shot.light.level * between(random, 1 - lightShare, 1 + lightShare);
  return {
    ...shot,
    view,
    light: { ...shot.light, level },
    noiseSeed: streamSeed(shot.noiseSeed, `again ${number}`),
  };
}

/** Another day's light: level, colour, direction. */
export function newLight(random: Random, light: Light): Light {
  const colour = light.colour.map((gain) => gain * Math.exp(normal(random, 0, 0.05)));
  return {
    ...light,
    level: light.level * between(random, 0.85, 1.15),
    colour: [colour[0] ?? 1, colour[1] ?? 1, colour[2] ?? 1],
    fromRad: light.fromRad + normal(random, 0, 0.4),
    seed: Math.floor(random() * 2 ** 24),
  };
}
