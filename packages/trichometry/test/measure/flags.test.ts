import { describe, expect, test } from "vitest";
import { measurePicture } from "../../src/index.ts";
import { type DrawnHair, drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const SIZE = { widthPx: 640, heightPx: 520, pxPerMm: 180 };
const HAIRS = rowsOfHairs(Array(12).fill(80));
/** Between the rows, across the hairs. */
const PIECES: DrawnHair[] = [
  [175, 165],
  [305, 295],
  [435, 165],
].map(([x = 0, y = 0]) => ({ root: [x, y], tip: [x + 32, y - 20], widthUm: 70, loose: true }));

const middle = ({ root, tip }: Pick<DrawnHair, "root" | "tip">) =>
  [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2] as const;
const near = (one: Pick<DrawnHair, "root" | "tip">, other: Pick<DrawnHair, "root" | "tip">) => {
  const [[x, y], [u, v]] = [middle(one), middle(other)];
  return Math.hypot(x - u, y - v) < 18;
};

describe("cut pieces that lie loose between the hairs", () => {
  const measured = measurePicture(drawScalp({ ...SIZE, hairs: [...HAIRS, ...PIECES] }), {
    pxPerMm: GIVEN,
  });

  test("are named debris and a loose piece, and counted nowhere", () => {
    const debris = measured.faint?.filter((hair) => hair.class === "debris") ?? [];
    for (const piece of PIECES) expect(debris.filter((hair) => near(hair, piece))).toHaveLength(1);
    for (const { flags, inFrame, probability, unit } of debris) {
      expect(flags).toContain("loose-piece");
      expect({ inFrame, unit }).toEqual({ inFrame: false, unit: null });
      expect(probability).toBeLessThan(0.5);
    }
    expect(measured.hairs.filter((hair) => hair.class === "debris")).toEqual([]);
    expect(measured.count).toBe(HAIRS.length);
  });

  test("no hair is called one, and ids stand for one find each", () => {
    const loose = measured.faint?.filter(({ flags }) => flags.includes("loose-piece")) ?? [];
    for (const hair of HAIRS) expect(loose.some((piece) => near(piece, hair))).toBe(false);
    const ids = [...measured.hairs, ...(measured.faint ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a hair that runs out of the picture, or behind a strip, is cut by the border; the others are not", () => {
  const leaving: DrawnHair = { root: [560, 480], tip: [610, 560], widthUm: 80 };
  const hairs = [...HAIRS, leaving];
  const cut = (picture: ReturnType<typeof drawScalp>) =>
    measurePicture(picture, { pxPerMm: GIVEN }).hairs.filter(({ flags }) =>
      flags.includes("cut-by-border"),
    );
  const whole = drawScalp({ ...SIZE, hairs });
  const [found, ...others] = cut(whole);
  expect(others).toEqual([]);
  expect(Math.hypot((found?.root[0] ?? 0) - 560, (found?.root[1] ?? 0) - 480)).toBeLessThan(20);
  expect(cut(drawScalp({ ...SIZE, hairs: HAIRS }))).toEqual([]);
  // A plain strip over the left column of hairs: the border of what is visible runs through them,
  // and of those without a root to see not all count.
  const strip = { ...whole, rgb: Uint8Array.from(whole.rgb) };
  for (let y = 0; y < SIZE.heightPx; y++)
    strip.rgb.fill(128, 3 * y * SIZE.widthPx, 3 * (y * SIZE.widthPx + 128));
  expect(cut(strip).length).toBeGreaterThan(0);
});
