import { pick } from "../chance/draw.ts";
import { stream, streamSeed } from "../chance/streams.ts";
import { FIBRES, type Fibre, type HairColour } from "../shaft/fibre.ts";
import type { Phototype } from "../skin/pigment.ts";
import { drawSkinLook, type SkinLook } from "../skin/skin-look.ts";

/** Whose scalp it is: skin and colour of hair. */
export type Person = { skin: SkinLook; hairColour: string; fibre: Fibre };

/** Draws a person; left to chance, one like those of the real fields: dark hair on light skin. */
export function drawPerson(
  seed: number,
  hairColour: HairColour | undefined,
  phototype: Phototype | undefined,
): Person {
  const random = stream(seed, "person");
  const drawnType = pick<Phototype>(random, [2, 3, 3]);
  const drawnColour = pick<HairColour>(random, ["black", "black", "black", "dark brown"]);
  const texture = streamSeed(seed, "texture") & 0xffffff;
  return {
    skin: drawSkinLook(stream(seed, "skin"), phototype ?? drawnType, texture),
    hairColour: hairColour ?? drawnColour,
    fibre: FIBRES[hairColour ?? drawnColour],
  };
}
