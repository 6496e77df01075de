import { expect, test } from "vitest";
import { calibrate, stickerSheet, stickerSvg } from "../../src/index.ts";
import { drawnPicture } from "./drawn-picture.ts";
import { skin, stickerMap, withHair, withL, withSticker } from "./scenes.ts";

const read = (paint: (x: number, y: number) => number) =>
  calibrate(drawnPicture(620, 480, paint), {});

test("straight from above: within 0.2 %", () => {
  const { scale } = read(withSticker(skin, stickerMap(70, 17, 0)));
  expect(scale?.from).toBe("sticker");
  expect(Math.abs((scale?.value ?? 0) / 70 - 1)).toBeLessThan(0.002);
});

test.each([
  [10, 0],
  [20, 33],
  [28, -70],
])(
  "tilted by %i degrees, turned by %i: the area scale, within 0.5 per cent",
  (tiltDeg, turnDeg) => {
    const { scale } = read(withSticker(skin, stickerMap(80, turnDeg, tiltDeg)));
    // Of a tilted plane the picture holds cos(tilt) of the area: the root of it is the mean scale.
    const expected = 80 * Math.sqrt(Math.cos((tiltDeg * Math.PI) / 180));
    expect(Math.abs((scale?.value ?? 0) / expected - 1)).toBeLessThan(0.005);
  },
);

test("seen too much from the side it is refused", () => {
  expect(read(withSticker(skin, stickerMap(80, 12, 42)))).toMatchObject({
    scale: null,
    reason: "sticker-tilted",
  });
});

test("a hair over two dots is put up with; half a sticker is refused", () => {
  const whole = withSticker(skin, stickerMap(80, 0, 0));
  const hairy = withHair(whole, [380, 210], [400, 340], 8);
  expect(read(hairy).scale?.value).toBeCloseTo(80, 0);
  const half = (x: number, y: number) => (x > 330 ? skin(x, y) : whole(x, y));
  expect(read(half)).toMatchObject({ scale: null });
});

test("a bar that contradicts the sticker leaves no scale", () => {
  const both = withL(withSticker(skin, stickerMap(80, 0, 0)), { foot: 460.5, armPx: 120 });
  expect(read(both)).toMatchObject({ scale: null, reason: "scales-disagree" });
  const agree = withL(withSticker(skin, stickerMap(80, 0, 0)), { foot: 460.5, armPx: 80 });
  expect(read(agree).scale?.from).toBe("sticker");
});

test("the sheet holds the control line and drawn stickers of the stated size", () => {
  const { shapes } = stickerSheet();
  expect(shapes).toContainEqual(expect.objectContaining({ kind: "line", lengthMm: 100 }));
  const discs = shapes.filter(({ kind }) => kind === "disc");
  const squares = shapes.filter(({ kind }) => kind === "square");
  expect(discs).toHaveLength(10 * squares.length);
  expect(stickerSvg().match(/<circle /g)).toHaveLength(discs.length);
  expect(stickerSvg()).toContain('width="210mm"');
});
