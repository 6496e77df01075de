import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { measurePicture, type Picture, REASONS, type ReasonCode } from "../../src/index.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const SIZE = { widthPx: 640, heightPx: 520, pxPerMm: 180 };
const hairs = rowsOfHairs(Array(12).fill(80));
const good = drawScalp({ ...SIZE, hairs });

const every = (value: (i: number) => number): Picture => ({
  widthPx: 320,
  heightPx: 240,
  rgb: Uint8Array.from({ length: 3 * 320 * 240 }, (_, i) => value(i)),
});

const refused = (picture: Picture, reason: ReasonCode, pxPerMm = 180) => {
  const measured = measurePicture(picture, { pxPerMm: { ...GIVEN, value: pxPerMm } });
  expect(measured.status).toBe("refused");
  expect(measured.reasons).toContain(reason);
  expect(measured).toMatchObject({ densityPerCm2: null, count: null, areaCm2: null, hairs: [] });
};

test("the picture the refusals are made from is measured", () => {
  expect(measurePicture(good, { pxPerMm: GIVEN })).toMatchObject({
    status: "measured",
    reasons: [],
  });
});

test("no scale", () => {
  expect(measurePicture(good)).toMatchObject({
    status: "refused",
    reasons: ["no-scale"],
    densityPerCm2: null,
  });
});

test("blank", () =>
  refused(
    every(() => 128),
    "blank",
  ));

test("noise and nothing else", () => {
  const random = seededRandom(3);
  refused(
    every(() => Math.floor(256 * random())),
    "noise-only",
  );
});

test("blurred: hairs seen through a blur of 35 um", () =>
  refused(drawScalp({ ...SIZE, hairs, blurUm: 35 }), "blurred"));

test("saturated: a tenth of the picture burnt out", () => {
  const rgb = Uint8Array.from(good.rgb);
  rgb.fill(255, 0, Math.floor(rgb.length / 10));
  refused({ ...good, rgb }, "saturated");
});

test("tangle: hair over half of the skin", () => {
  const wall = Array.from({ length: 18 }, (_, i) => ({
    root: [20 + i * 34, 20] as [number, number],
    tip: [30 + i * 34, 500] as [number, number],
    widthUm: 110,
  }));
  refused(drawScalp({ ...SIZE, hairs: wall }), "tangle");
});

test("not a scalp: green ground, and spots where hair should be rods", () => {
  refused(drawScalp({ ...SIZE, hairs, skin: [0.1, 0.3, 0.1] }), "not-a-scalp");
  const spots = Array.from({ length: 24 }, (_, i) => {
    const [x, y] = [90 + (i % 6) * 90, 90 + Math.floor(i / 6) * 100];
    const turn = i * 1.7;
    return {
      root: [x, y] as [number, number],
      tip: [x + 22 * Math.cos(turn), y + 22 * Math.sin(turn)] as [number, number],
      widthUm: 100,
    };
  });
  refused(drawScalp({ ...SIZE, hairs: spots, shadowUm: 1 }), "not-a-scalp");
});

test("low contrast: hair hardly darker than the skin", () =>
  refused(drawScalp({ ...SIZE, hairs, hairLight: 0.85 }), "low-contrast"));

test("too small: a hair would be one pixel wide", () => refused(good, "too-small", 20));

test("too small: hardly any skin", () =>
  refused(drawScalp({ ...SIZE, widthPx: 120, heightPx: 100, hairs }), "too-small"));

test("every reason has plain words and a remedy", () => {
  for (const [code, { words, remedy }] of Object.entries(REASONS)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(words.length).toBeGreaterThan(20);
    expect(remedy.length).toBeGreaterThan(10);
  }
});

test("one hair where there could be thirty: bald, or too pale to be seen", () => {
  const wide = { widthPx: 1000, heightPx: 800, pxPerMm: 180 };
  refused(drawScalp({ ...wide, hairs: hairs.slice(5, 6) }), "hardly-any-hair");
});
