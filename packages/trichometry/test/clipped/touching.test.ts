import { expect, test } from "vitest";
import { measurePicture } from "../../src/index.ts";
import { type DrawnHair, drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const LONE = rowsOfHairs([80, 80, 80, 80, 80, 80, 80, 80], { gapPx: 140 });

const moved = ({ root, tip, widthUm }: DrawnHair, dx: number, dy: number, fan = 0): DrawnHair => ({
  root: [root[0] + dx, root[1] + dy],
  tip: [tip[0] + dx + fan, tip[1] + dy - fan / 2],
  widthUm,
});

const found = (hairs: DrawnHair[]) => {
  const picture = drawScalp({ widthPx: 640, heightPx: 400, pxPerMm: 180, hairs });
  return measurePicture(picture, { pxPerMm: GIVEN }).hairs;
};

const nearRoot = (hairs: ReturnType<typeof found>, { root }: DrawnHair) =>
  hairs.filter((hair) => Math.hypot(hair.root[0] - root[0], hair.root[1] - root[1]) < 25);

test("hairs that stand alone are found once each, roots within 0.1 mm", () => {
  const hairs = found(LONE);
  expect(hairs).toHaveLength(LONE.length);
  for (const hair of LONE) expect(nearRoot(hairs, hair)).toHaveLength(1);
});

test("two hairs side by side, 5 um apart, are two", () => {
  const first = LONE[5] as DrawnHair;
  // 85 um across the hair: 15.3 px at right angles to 1.1 rad.
  const beside = moved(first, -15.3 * Math.sin(1.1), 15.3 * Math.cos(1.1));
  const hairs = found([...LONE, beside]);
  expect(hairs).toHaveLength(LONE.length + 1);
});

test("two hairs of one root fanned by 20 degrees are two", () => {
  const first = LONE[5] as DrawnHair;
  const hairs = found([...LONE, moved(first, 8, -4, 30)]);
  expect(hairs).toHaveLength(LONE.length + 1);
});

test("a short piece lying across the others' direction is not counted", () => {
  const piece: DrawnHair = { root: [180, 170], tip: [200, 160], widthUm: 70 };
  expect(found([...LONE, piece])).toHaveLength(LONE.length);
});

test("root and tip are told apart by the shadow under the skin", () => {
  for (const hair of found(LONE)) expect(hair.tip[1]).toBeGreaterThan(hair.root[1]);
  const turned = LONE.map(({ root, tip, widthUm }) => ({ root: tip, tip: root, widthUm }));
  for (const hair of found(turned)) expect(hair.tip[1]).toBeLessThan(hair.root[1]);
});
