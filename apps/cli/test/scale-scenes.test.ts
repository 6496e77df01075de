import { type PhantomOptions, PRINTED_STICKER, renderPhantom, renderScene } from "@anagen/phantom";
import { calibrate, measurePicture, stickerSheet } from "@anagen/trichometry";
import { describe, expect, test } from "vitest";

/** Drawing takes longer than measuring. */
const DRAWING_MS = 300_000;
const WITHIN = 0.005;
const FIELD = { widthPx: 800, heightPx: 640, umPerPx: 8.5 } as const;

/** The whole field of the scenes in fewer pixels. */
const COARSE = { widthPx: 800, heightPx: 640, umPerPx: 8.9 } as const;

/** The printed sticker with its middle at a place of the scalp. */
function stickerAt([x, y]: readonly [number, number], turnDeg: number) {
  const turnRad = (turnDeg * Math.PI) / 180;
  const [c, s] = [Math.cos(turnRad), Math.sin(turnRad)];
  const [halfX, halfY] = [PRINTED_STICKER.sizeMm[0] / 2, PRINTED_STICKER.sizeMm[1] / 2];
  const atMm = [x - c * halfX + s * halfY, y - s * halfX - c * halfY] as const;
  return { ...PRINTED_STICKER, atMm, turnRad };
}

const scaleError = (options: PhantomOptions) => {
  const { picture, truth } = renderPhantom({ ...FIELD, ...options });
  const { scale } = calibrate(picture);
  expect(scale?.from).toBe(options.scale);
  return Math.abs((scale?.value ?? 0) / truth.pxPerMm - 1);
};

test("the sticker that is drawn is the one on the printed sheet, to a thousandth of a millimetre", () => {
  const { shapes } = stickerSheet();
  const first = shapes.findIndex(({ kind }) => kind === "square");
  const square = shapes[first];
  if (square?.kind !== "square") throw new Error("the sheet holds no sticker");
  expect([square.sideMm, square.sideMm]).toEqual(PRINTED_STICKER.sizeMm);
  const discs = shapes
    .slice(first + 1, first + 11)
    .flatMap((shape) => (shape.kind === "disc" ? [shape] : []));
  for (const [index, dot] of PRINTED_STICKER.dotsMm.entries()) {
    const disc = discs[index];
    expect((disc?.x ?? 0) - square.x).toBeCloseTo(dot[0], 3);
    expect((disc?.y ?? 0) - square.y).toBeCloseTo(dot[1], 3);
    expect(disc).toMatchObject({ diameterMm: PRINTED_STICKER.dotDiameterMm, ink: "black" });
  }
  const hole = { diameterMm: PRINTED_STICKER.hole?.diameterMm, ink: "white" };
  expect(discs[PRINTED_STICKER.dotsMm.length]).toMatchObject(hole);
});

describe("scale of drawn pictures within 0.5 per cent", () => {
  test.each([
    [101, 0, 0],
    [102, 70, 0],
    [103, -160, 8],
    [104, 25, 16],
    [105, 133, 25],
  ])(
    "seed %i: sticker turned by %i, camera tilted by %i degrees",
    (seed, turnDeg, tiltDeg) => {
      const sticker = stickerAt([0.5, -0.2], turnDeg);
      const tiltTowardsDeg = 77 * seed - 8000;
      const askew = { tiltDeg, tiltTowardsDeg: tiltTowardsDeg % 360 };
      expect(scaleError({ seed, scale: "sticker", sticker, ...askew })).toBeLessThan(WITHIN);
    },
    DRAWING_MS,
  );

  test.each([201, 202, 203])(
    "seed %i: ruler",
    (seed) => expect(scaleError({ seed, scale: "ruler" })).toBeLessThan(WITHIN),
    DRAWING_MS,
  );
});

describe("what lies on the skin to tell the scale", () => {
  test.each(["sticker", "tilted sticker", "ruler"])(
    "scene %s: measured, its ink is no hair and its paper no skin",
    (scene) => {
      const { picture, truth } = renderScene(scene, 2);
      const { scale, covers } = calibrate(picture);
      const measured = measurePicture(picture, { pxPerMm: scale ?? undefined, covers });
      expect(measured.status).toBe("measured");
      expect(Math.abs((scale?.value ?? 0) / truth.pxPerMm - 1)).toBeLessThan(WITHIN);
      const [xs, ys] = [0, 1].map((axis) => (truth.hiddenPx ?? []).map((at) => at[axis] ?? 0));
      const middle = [xs, ys].map((side = []) => (Math.min(...side) + Math.max(...side)) / 2);
      const onIt = measured.hairs.filter(
        ({ root: [x, y] }) =>
          Math.abs(x - (middle[0] ?? 0)) < 0.3 * truth.pxPerMm &&
          Math.abs(y - (middle[1] ?? 0)) < 0.3 * truth.pxPerMm,
      );
      expect(onIt).toEqual([]);
      expect(measured.areaCm2 ?? 1).toBeLessThan(truth.areaCm2);
      // Counted on what shows: the true density lies in the interval, sampling included.
      const { low, high } = measured.uncertainty?.densityWithSampling ?? { low: 0, high: 0 };
      expect(truth.densityPerCm2).toBeGreaterThan(low);
      expect(truth.densityPerCm2).toBeLessThan(high);
    },
    DRAWING_MS,
  );

  test.each([
    ["half sticker", 1],
    ["wrong sticker", 1],
    ["wrong sticker", 2],
  ])(
    "scene %s, seed %i: refused, no density",
    (scene, seed) => {
      const { picture, truth } = renderScene(scene, seed, COARSE);
      expect(truth.scale.trueScale).toBe(false);
      const { scale, covers } = calibrate(picture);
      expect(scale).toBeNull();
      expect(measurePicture(picture, { covers }).densityPerCm2).toBeNull();
    },
    DRAWING_MS,
  );

  test(
    "a scale given by hand leaves the sticker out too",
    () => {
      const { picture, truth } = renderPhantom({ seed: 7, ...FIELD, scale: "sticker" });
      const { scale, covers } = calibrate(picture, { pxPerMm: truth.pxPerMm });
      expect(scale).toMatchObject({ from: "given", value: truth.pxPerMm });
      expect(covers).toHaveLength(1);
      for (const [x, y] of truth.hiddenPx ?? []) {
        const near = covers[0]?.some(([u, v]) => Math.hypot(u - x, v - y) < 0.3 * truth.pxPerMm);
        expect(near).toBe(true);
      }
    },
    DRAWING_MS,
  );
});

test.each([
  ["a thick hair meets an arm half way", 900],
  ["a hair lies at the end of an arm and lengthens it", 903],
])("where %s, the other arm tells the scale", (_, seed) => {
  const { picture: drawn, truth } = renderPhantom({ seed, scale: "bar" });
  const { scale } = calibrate(drawn);
  expect(Math.abs((scale?.value ?? 0) / truth.pxPerMm - 1)).toBeLessThan(0.005);
});

test.each([905, 908, 913])(
  "a ruler whose edge lies in a band of its own (seed %i): half ticks stay half ticks",
  (seed) => {
    const { picture, truth } = renderPhantom({ seed, scale: "ruler" });
    const { scale } = calibrate(picture);
    expect(Math.abs((scale?.value ?? 0) / truth.pxPerMm - 1)).toBeLessThan(WITHIN);
  },
  DRAWING_MS,
);
