import { expect, test } from "vitest";
import { calibrate } from "../../src/index.ts";
import { drawnPicture } from "./drawn-picture.ts";
import { skin, withRuler } from "./scenes.ts";

const read = (paint: (x: number, y: number) => number, tickMm?: number) =>
  calibrate(drawnPicture(620, 480, paint), { tickMm });

test.each([
  [30, 0],
  [47.3, 3],
  [24, -7],
])("ticks %d pixels apart, turned by %d degrees: within 0.5 per cent", (tickPx, turnDeg) => {
  const { scale } = read(withRuler(skin, { tickPx, turnDeg }));
  expect(scale?.from).toBe("ruler");
  expect(Math.abs((scale?.value ?? 0) / tickPx - 1)).toBeLessThan(0.005);
});

test("a ruler that runs down the picture", () => {
  const across = withRuler(skin, { tickPx: 33 });
  const { scale } = read((x, y) => across(y, x));
  expect(scale?.value).toBeCloseTo(33, 0);
});

test("every second tick shorter: halves, so that two ticks are a millimetre", () => {
  const { scale } = read(withRuler(skin, { tickPx: 40, longEvery: 2 }));
  expect(scale?.value).toBeCloseTo(80, 0);
});

test("from tick to tick is taken as 1 mm and said so, unless it is told", () => {
  const ruler = withRuler(skin, { tickPx: 30 });
  expect(read(ruler)).toMatchObject({ assumed: [{ what: "tick-mm", value: 1 }] });
  expect(read(ruler, 0.5).scale?.value).toBeCloseTo(60, 0);
  expect(read(ruler, 0.5)).toMatchObject({ assumed: [] });
});

test("waves on the skin are no ruler", () => {
  expect(read((x, y) => 150 + 30 * Math.sin(x / 5) + y * 0)).toMatchObject({
    scale: null,
    reason: "no-scale",
  });
});
