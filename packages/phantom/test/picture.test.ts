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

describe("a picture", () => {
  test("equal options give equal bytes and equal truth; another seed does not", () => {
    const first = renderPhantom({ seed: 3, ...SMALL });
    const second = renderPhantom({ seed: 3, ...SMALL });
    expect(second.picture.rgb).toEqual(first.picture.rgb);
    expect(second.truth).toEqual(first.truth);
    expect(renderPhantom({ seed: 4, ...SMALL }).picture.rgb).not.toEqual(first.picture.rgb);
  });

  test("dark hair is darker on its centreline than 0.2 mm beside it", () => {
    for (const seed of [1, 2, 3]) {
      const { picture, truth } = renderPhantom({ seed, nuisances: [], hairColour: "black" });
      const thick = truth.hairs.filter(({ widthUm, visible }) => widthUm > 60 && visible > 0.95);
      expect(thick.length).toBeGreaterThan(10);
      const dark = thick.filter((hair) => darknessAlong(picture, truth, hair) > 0.35);
      expect(dark.length / thick.length).toBeGreaterThan(0.95);
    }
  });

  test("white hair on dark skin is brighter than the skin", () => {
    const { picture, truth } = renderPhantom({
      seed: 5,
      nuisances: [],
      hairColour: "white",
      phototype: 6,
    });
    const thick = truth.hairs.filter(({ widthUm, visible }) => widthUm > 60 && visible > 0.95);
    const brighter = thick.filter((hair) => darknessAlong(picture, truth, hair) < 0);
    expect(brighter.length / thick.length).toBeGreaterThan(0.9);
  });

  test("the area is that of the visible scalp, without the strips and the sticker", () => {
    const plain = renderPhantom({ seed: 1, nuisances: [], scale: "none" }).truth;
    // 1280 x 1024 pixels of 5.55 um: 7.104 mm x 5.6832 mm.
    expect(plain.areaCm2).toBeCloseTo(0.40374, 4);
    const strips = renderPhantom({ seed: 1, nuisances: ["strips"], scale: "none" }).truth;
    expect(strips.areaCm2).toBeCloseTo((0.40374 * strips.scalpPx.height) / 1024, 4);
    expect(strips.scalpPx.height).toBe(1024 - 22 - 16);
    const sticker = renderPhantom({ seed: 1, nuisances: [], scale: "sticker" }).truth;
    // The paper of the default sticker is 3 mm x 3 mm = 0.09 cm2.
    expect(plain.areaCm2 - sticker.areaCm2).toBeCloseTo(0.09, 3);
    expect(sticker.rootsInside).toBeLessThan(plain.rootsInside);
  });

  test("a digital zoom of 2 doubles every coordinate and keeps the area", () => {
    const options = { seed: 8, nuisances: [], scale: "none", ...SMALL } as const;
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
    for (const { name } of SCENES.filter((scene) => scene.name !== "tangle")) {
      const { picture, truth } = renderScene(name, 2, { ...SMALL });
      expect(picture.rgb.length).toBe(3 * picture.widthPx * picture.heightPx);
      expect(truth.widthPx).toBe(picture.widthPx);
    }
    expect(() => renderScene("lawn", 1)).toThrow("one of clipped, long");
  });

  test("every hair colour draws", () => {
    for (const hairColour of HAIR_COLOURS) {
      const { truth } = renderPhantom({ seed: 2, hairColour, ...SMALL });
      expect(truth.hairColour).toBe(hairColour);
    }
  });
});
