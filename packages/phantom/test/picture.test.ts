import {
  HAIR_COLOURS,
  type PhantomOptions,
  renderPhantom,
  renderScene,
  SCENES,
} from "@anagen/phantom";
import { InvalidInput } from "@anagen/quantities";
import { describe, expect, test } from "vitest";
import { darknessAlong, lightness } from "./pixels.ts";

const SMALL = { widthPx: 480, heightPx: 384 } as const;
const TINY = { widthPx: 96, heightPx: 80 } as const;
const PLAIN = { ...SMALL, nuisances: [], scale: "none" } as const;

describe("a picture", () => {
  test("equal options give equal bytes and equal truth; another seed does not", () => {
    const first = renderPhantom({ seed: 3, ...SMALL });
    const second = renderPhantom({ seed: 3, ...SMALL });
    expect(second.picture.rgb).toEqual(first.picture.rgb);
    expect(second.truth).toEqual(first.truth);
    expect(renderPhantom({ seed: 4, ...SMALL }).picture.rgb).not.toEqual(first.picture.rgb);
  });

  test("dark hair is darker on its centreline than 0.2 mm beside it", () => {
    const { picture, truth } = renderPhantom({ ...PLAIN, seed: 1, hairColour: "black" });
    const thick = truth.hairs.filter(({ widthUm, visible }) => widthUm > 60 && visible > 0.95);
    expect(thick.length).toBeGreaterThan(1);
    for (const hair of thick) expect(darknessAlong(picture, truth, hair)).toBeGreaterThan(0.3);
  });

  test("white hair on dark skin is brighter than the skin", () => {
    const options = { ...PLAIN, seed: 5, hairColour: "white", phototype: 6 } as const;
    const { picture, truth } = renderPhantom(options);
    const thick = truth.hairs.filter(({ widthUm, visible }) => widthUm > 60 && visible > 0.95);
    expect(thick.length).toBeGreaterThan(1);
    for (const hair of thick) expect(darknessAlong(picture, truth, hair)).toBeLessThan(0);
  });

  test("the area is that of the visible scalp, without the strips and the sticker", () => {
    const plain = renderPhantom({ ...PLAIN, seed: 1 }).truth;
    // 480 x 384 pixels of 5.55 um: 2.664 mm x 2.1312 mm.
    expect(plain.areaCm2).toBeCloseTo(0.02664 * 2.1312, 6);
    const strips = renderPhantom({ ...PLAIN, seed: 1, nuisances: ["strips"] }).truth;
    expect(strips.areaCm2).toBeCloseTo((plain.areaCm2 * strips.scalpPx.height) / 384, 9);
    // Real fields lose 44 and 32 of 2048 rows.
    expect(strips.scalpPx.height).toBe(384 - 8 - 6);
    const paper = { sizeMm: [1, 1], dotsMm: [[0.5, 0.5]], dotDiameterMm: 0.4 } as const;
    const sticker = { ...paper, atMm: [-0.5, -0.5], turnRad: 0.2 } as const;
    const stuck = renderPhantom({ ...PLAIN, seed: 1, scale: "sticker", sticker }).truth;
    expect(plain.areaCm2 - stuck.areaCm2).toBeCloseTo(0.01, 4);
    expect(stuck.hiddenPx).toHaveLength(4);
    expect(stuck.rootsInside).toBeLessThanOrEqual(plain.rootsInside);
  });

  test("a digital zoom of 2 doubles every coordinate and keeps the area", () => {
    const options = { ...PLAIN, seed: 8 };
    const one = renderPhantom(options).truth;
    const two = renderPhantom({ ...options, enlarge: 2 });
    expect(two.picture.widthPx).toBe(2 * SMALL.widthPx);
    expect(two.truth.pxPerMm).toBeCloseTo(2 * one.pxPerMm, 9);
    expect(two.truth.areaCm2).toBeCloseTo(one.areaCm2, 9);
    expect(two.truth.hairs[0]?.root[0]).toBeCloseTo(2 * (one.hairs[0]?.root[0] ?? 0), 2);
  });

  test("more exposure brightens, more blur lowers the contrast of the same hairs", () => {
    const options = { seed: 6, nuisances: [], hairColour: "black", ...SMALL } as const;
    const even = renderPhantom(options);
    expect(lightness(renderPhantom({ ...options, exposure: 2 }).picture)).toBeGreaterThan(
      lightness(even.picture) + 20,
    );
    const sharp = renderPhantom({ ...options, blurSigmaUm: 8 });
    const soft = renderPhantom({ ...options, blurSigmaUm: 40 });
    const mean = ({ picture, truth }: typeof sharp) => {
      const values = truth.hairs.map((hair) => darknessAlong(picture, truth, hair));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(mean(soft)).toBeLessThan(mean(sharp) - 0.05);
  });
});

test("bloom brightens what lies beside burnt glare, and nothing where nothing is burnt", () => {
  const options = {
    ...SMALL,
    seed: 21,
    scale: "none",
    nuisances: ["glare"],
    exposure: 1.2,
  } as const;
  const [sharp, spilled] = [options, { ...options, nuisances: ["glare", "bloom"] } as const].map(
    (given) => renderPhantom(given).picture.rgb,
  );
  const burnt = (sharp ?? []).filter((level) => level === 255).length;
  const brighter = (sharp ?? []).filter((level, at) => (spilled?.[at] ?? 0) > level + 5).length;
  expect(burnt).toBeGreaterThan(20);
  expect(brighter).toBeGreaterThan(0.5 * burnt);
  // Noise and everything else is the same: no level falls but for sharpening beside brighter ones.
  const fallen = (sharp ?? []).filter((level, at) => (spilled?.[at] ?? 0) < level - 3);
  expect(fallen.length).toBeLessThan(0.001 * (sharp?.length ?? 0));
  const dim = { ...PLAIN, seed: 1, exposure: 0.3 } as const;
  expect(renderPhantom({ ...dim, nuisances: ["bloom"] }).picture.rgb).toEqual(
    renderPhantom(dim).picture.rgb,
  );
});

describe("options and scenes", () => {
  const wrong: [string, Omit<PhantomOptions, "seed">][] = [
    ["widthPx", { widthPx: 10 }],
    ["heightPx", { heightPx: 100.5 }],
    ["umPerPx", { umPerPx: Number.NaN }],
    ["mode", { mode: "bald" as never }],
    ["phototype", { phototype: 7 as never }],
    ["hairColour", { hairColour: "green" as never }],
    ["nuisances[0]", { nuisances: ["rain" as never] }],
    ["unitsPerCm2", { unitsPerCm2: -1 }],
  ];
  test.each(wrong)("%s out of its bounds is named", (path, options) => {
    expect(() => renderPhantom({ seed: 1, ...options })).toThrow(InvalidInput);
    expect(() => renderPhantom({ seed: 1, ...options })).toThrow(`${path} must be`);
  });

  test("every scene of the catalogue draws, a wrong name lists them", () => {
    for (const { name } of SCENES.filter((scene) => scene.name !== "wedge")) {
      const { picture, truth } = renderScene(name, 2, TINY);
      expect(picture.rgb.length).toBe(3 * picture.widthPx * picture.heightPx);
      expect(truth.widthPx).toBe(picture.widthPx);
    }
    expect(() => renderScene("lawn", 1)).toThrow("one of clipped, long");
  });

  test("every hair colour draws", () => {
    for (const hairColour of HAIR_COLOURS) {
      const { truth } = renderPhantom({ seed: 2, hairColour, ...TINY });
      expect(truth.hairColour).toBe(hairColour);
    }
  });
});
