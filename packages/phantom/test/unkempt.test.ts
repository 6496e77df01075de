import { renderPhantom } from "@anagen/phantom";
import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { drawPerson } from "../src/scene/person.ts";
import { drawScene } from "../src/scene/scene.ts";
import { wearHairs } from "../src/unkempt/wear.ts";
import { darknessAlong } from "./pixels.ts";

const PLAIN = { widthPx: 480, heightPx: 384, nuisances: [], scale: "none", seed: 11 } as const;

const scene = drawScene({
  seed: 11,
  mode: "clipped",
  region: { leftMm: 0, topMm: 0, rightMm: 12, bottomMm: 10 },
  unitsPerCm2: null,
  widthScale: 1,
  lengthMm: null,
  classShares: null,
  person: drawPerson(11, undefined, undefined),
});

test("0 draws what is drawn without the option, to the byte", () => {
  const without = renderPhantom(PLAIN);
  const clean = renderPhantom({ ...PLAIN, unkempt: 0 });
  expect(clean).toEqual(without);
  expect(renderPhantom({ ...PLAIN, unkempt: 1 }).picture.rgb).not.toEqual(without.picture.rgb);
});

test("every hair stays, with its width; dark hair stays dark", () => {
  const worn = wearHairs(scene.hairs, 11, 1);
  expect(worn.map(({ id, unit, widthUm }) => [id, unit, widthUm])).toEqual(
    scene.hairs.map(({ id, unit, widthUm }) => [id, unit, widthUm]),
  );
  const { picture, truth } = renderPhantom({ ...PLAIN, unkempt: 1, hairColour: "black" });
  const thick = truth.hairs.filter(({ widthUm, visible }) => widthUm > 60 && visible > 0.95);
  expect(thick.length).toBeGreaterThan(1);
  for (const hair of thick) expect(darknessAlong(picture, truth, hair)).toBeGreaterThan(0.15);
});

test("hairs of some units lie against each other, more than on a kempt scalp", () => {
  const touching = (hairs: typeof scene.hairs) =>
    hairs.filter((hair, i) => {
      const before = hairs[i - 1];
      if (before?.unit !== hair.unit) return false;
      const [dx, dy] = [hair.rootMm[0] - before.rootMm[0], hair.rootMm[1] - before.rootMm[1]];
      const { directionRad } = before;
      const across = Math.abs(dx * Math.sin(directionRad) - dy * Math.cos(directionRad));
      return across < (1.25 * (hair.widthUm + before.widthUm)) / 2000;
    }).length;
  expect(touching(wearHairs(scene.hairs, 11, 1))).toBeGreaterThan(1.5 * touching(scene.hairs));
});

test("shares of classes are drawn as asked", () => {
  const onlyVellus = renderPhantom({ ...PLAIN, classShares: [0, 0, 1] }).truth.hairs;
  expect(onlyVellus.length).toBeGreaterThan(1);
  // Median 19 um, log-normal SD 0.3 (statistics.ts): above 45 um lie fewer than 1 in 400.
  expect(onlyVellus.every(({ widthUm }) => widthUm < 45)).toBe(true);
});

test.each([
  [{ unkempt: 1.2 }, "unkempt"],
  [{ unkempt: Number.NaN }, "unkempt"],
  [{ classShares: [1, 0] as never }, "classShares"],
  [{ classShares: [0, 0, 0] as const }, "classShares"],
  [{ classShares: [1, -1, 1] as const }, "classShares"],
])("out of bounds: %o", (options, field) => {
  expect(() => renderPhantom({ ...PLAIN, ...options })).toThrow(InvalidInput);
  expect(() => renderPhantom({ ...PLAIN, ...options })).toThrow(field);
});
