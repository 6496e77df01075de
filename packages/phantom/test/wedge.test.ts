import { renderWedge } from "@anagen/phantom";
import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { linear } from "./pixels.ts";

const LENGTH_MM = 2;
const PITCH_MM = 0.4;
const SOME_UM = [10, 30, 80];

/** Width of each rod: the light it takes away in the middle half of its length, over that length. */
function widthsFromLight(options: Parameters<typeof renderWedge>[0]): number[] {
  const { picture, truth } = renderWedge(options);
  const ground = linear(picture.rgb[1] ?? 0);
  return truth.hairs.map(({ root, tip }) => {
    const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
    const [ux, uy] = [(tip[0] - root[0]) / length, (tip[1] - root[1]) / length];
    let taken = 0;
    for (let y = 0; y < picture.heightPx; y += 1) {
      for (let x = 0; x < picture.widthPx; x += 1) {
        const along = (x + 0.5 - root[0]) * ux + (y + 0.5 - root[1]) * uy;
        const across = -(x + 0.5 - root[0]) * uy + (y + 0.5 - root[1]) * ux;
        if (along < 0.25 * length || along >= 0.75 * length) continue;
        if (Math.abs(across) > (PITCH_MM / 2) * truth.pxPerMm) continue;
        taken += 1 - linear(picture.rgb[3 * (y * picture.widthPx + x) + 1] ?? 0) / ground;
      }
    }
    return (1000 * taken) / (0.5 * length) / truth.pxPerMm;
  });
}

test.each([
  ["without blur", {}],
  ["with a blur of 13 um", { blurSigmaUm: 13, widthsUm: SOME_UM }],
  ["at 2.8 um a pixel, 40 degrees", { umPerPx: 2.8, angleDeg: 40, widthsUm: [20, 110] }],
])("rods of 10 to 120 um take away the light of their width within 1 um, %s", (_, options) => {
  const trueUm = renderWedge(options).truth.hairs.map(({ widthUm }) => widthUm);
  for (const [index, widthUm] of widthsFromLight(options).entries()) {
    expect(Math.abs(widthUm - (trueUm[index] ?? 0))).toBeLessThan(1);
  }
});

test("the truth of the wedge is its widths and 2 mm of length", () => {
  const { truth } = renderWedge({ widthsUm: [25, 90] });
  expect(truth.hairs.map(({ widthUm }) => widthUm)).toEqual([25, 90]);
  for (const { root, tip } of truth.hairs) {
    const lengthMm = Math.hypot(tip[0] - root[0], tip[1] - root[1]) / truth.pxPerMm;
    expect(lengthMm).toBeCloseTo(LENGTH_MM, 3);
  }
});

test("a width that is none is refused by its place", () => {
  expect(() => renderWedge({ widthsUm: [20, 0] })).toThrow(InvalidInput);
  expect(() => renderWedge({ widthsUm: [20, 0] })).toThrow("widthsUm[1] must be");
});
