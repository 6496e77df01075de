import { describe, expect, test } from "vitest";
import { measurePicture } from "../../src/index.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const WIDTHS_UM = [30, 40, 50, 60, 70, 80, 90, 100, 110, 84, 76, 64];

describe.each([9, 13, 18])("blur of %s um", (blurUm) => {
  const hairs = rowsOfHairs(WIDTHS_UM);
  const picture = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs, blurUm });
  const measured = measurePicture(picture, { pxPerMm: GIVEN });

  test("the blur is found to 2.5 um (the pixel itself blurs by 1.6)", () => {
    expect(Math.abs((measured.quality.edgeSigmaUm ?? 0) - blurUm)).toBeLessThan(2.5);
  });

  test.each(hairs)("a rod of $widthUm um is measured within 2 um", ({ root, widthUm }) => {
    const nearest = measured.hairs.find(
      (hair) => Math.hypot(hair.root[0] - root[0], hair.root[1] - root[1]) < 20,
    );
    expect(Math.abs((nearest?.widthUm?.value ?? 0) - widthUm)).toBeLessThan(2);
  });
});
