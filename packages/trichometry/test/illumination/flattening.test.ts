import { expect, test } from "vitest";
import { workingPicture } from "../../src/measure/working-picture.ts";
import { drawScalp, rowsOfHairs } from "../drawn-scalp.ts";

const hairs = rowsOfHairs(Array(12).fill(90));
const darknessIn = (gradient: number) => {
  const picture = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs, gradient });
  const { dark, light } = workingPicture(picture, 180);
  return hairs.map(({ root, tip }) => {
    const x = Math.round((root[0] + tip[0]) / 2);
    const y = Math.round((root[1] + tip[1]) / 2);
    return dark.asLight.values[y * light.width + x] as number;
  });
};

test("a hair's darkness stays within 2 % under light that falls to 0.7 across the picture", () => {
  const even = darknessIn(1);
  for (const [i, value] of darknessIn(0.7).entries())
    expect(Math.abs(value / (even[i] as number) - 1)).toBeLessThan(0.02);
});
