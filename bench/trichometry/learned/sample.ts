import { writeFileSync } from "node:fs";
import type { Picture } from "@anagen/trichometry";
import { workingPicture } from "../../../packages/trichometry/src/measure/working-picture.ts";

/** Pixels of the given picture; a pixel's middle is at .5. */
export type SampleHair = {
  root: readonly [number, number];
  reach: readonly [number, number];
  widthUm: number;
  visible: number;
};

/** Writes what the net sees of a picture (`name.bin`) and where its hairs are (`name.json`). */
export function writeSample(
  name: string,
  picture: Picture,
  pxPerMm: number,
  hairs: SampleHair[],
): void {
  const { dark, hidden, factor, umPerPx, light } = workingPicture(picture, pxPerMm);
  const { width, height } = light;
  writeFileSync(`${name}.bin`, dark.ofSkin);
  const at = ([x, y]: readonly [number, number]) => [x / factor, y / factor];
  writeFileSync(
    `${name}.json`,
    JSON.stringify({
      width,
      height,
      umPerPx,
      hiddenShare: hidden.reduce((sum, one) => sum + one, 0) / hidden.length,
      hairs: hairs.map((hair) => ({ ...hair, root: at(hair.root), reach: at(hair.reach) })),
    }),
  );
}
