import { type PhantomOptions, renderPhantom, renderReshoots } from "@anagen/phantom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanPxPerMm } from "../src/truth/mean-scale.ts";
import { mm2PerPixel, scalpToPicture } from "../src/view/scalp-plane.ts";
import { pxPerMmAcross, toPixel, toScalp, type View } from "../src/view/view.ts";

const views = fc.record({
  tiltDeg: fc.double({ min: 1, max: 25, noNaN: true }),
  towardsRad: fc.double({ min: -3, max: 3, noNaN: true }),
  distanceMm: fc.double({ min: 30, max: 300, noNaN: true }),
  angleRad: fc.double({ min: -3, max: 3, noNaN: true }),
});
type Drawn = typeof views extends fc.Arbitrary<infer V> ? V : never;

const viewOf = ({ tiltDeg, towardsRad, distanceMm, angleRad }: Drawn, distortion = 0): View => ({
  widthPx: 1000,
  heightPx: 800,
  centreMm: [0.4, -0.7],
  angleRad,
  pxPerMm: 150,
  distortion,
  tilt: { rad: (tiltDeg * Math.PI) / 180, towardsRad, distanceMm },
});
const places = fc.tuple(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.double({ min: 0, max: 800, noNaN: true }),
);

describe("a camera held askew", () => {
  test("every pixel comes back to itself by way of the scalp, with distortion too", () => {
    fc.assert(
      fc.property(views, places, (drawn, place) => {
        const view = viewOf(drawn, 0.003);
        const [x, y] = toPixel(view, toScalp(view, place));
        expect(Math.hypot(x - place[0], y - place[1])).toBeLessThan(0.01);
      }),
    );
  });

  test("the matrix of the truth puts scalp where the picture shows it, twice as large when enlarged", () => {
    fc.assert(
      fc.property(views, places, (drawn, place) => {
        const view = viewOf(drawn);
        const [x, y] = toScalp(view, place);
        const h = scalpToPicture(view, 2);
        const row = (at: number) => (h[at] ?? 0) * x + (h[at + 1] ?? 0) * y + (h[at + 2] ?? 0);
        expect(row(0) / row(6)).toBeCloseTo(2 * place[0], 6);
        expect(row(3) / row(6)).toBeCloseTo(2 * place[1], 6);
      }),
    );
  });

  test("the scalp under a pixel is the area of the quadrangle between its corners", () => {
    fc.assert(
      fc.property(views, places, (drawn, [x, y]) => {
        const view = viewOf(drawn);
        const corners = [
          [x - 0.5, y - 0.5],
          [x + 0.5, y - 0.5],
          [x + 0.5, y + 0.5],
          [x - 0.5, y + 0.5],
        ].map(([u = 0, v = 0]) => toScalp(view, [u, v]));
        const doubled = corners.reduce((sum, [a, b], at) => {
          const [c, d] = corners[(at + 1) % 4] ?? [0, 0];
          return sum + a * d - b * c;
        }, 0);
        expect(Math.abs(doubled) / 2 / mm2PerPixel(view, [x, y])).toBeCloseTo(1, 4);
      }),
    );
  });

  test("what is farther away is smaller, and in the middle a shaft keeps its width", () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const view = viewOf(drawn);
        expect(pxPerMmAcross(view, view.centreMm)).toBeCloseTo(view.pxPerMm, 9);
        const [dx, dy] = [100 * Math.cos(drawn.towardsRad), 100 * Math.sin(drawn.towardsRad)];
        const far = pxPerMmAcross(view, toScalp(view, [500 + dx, 400 + dy]));
        const near = pxPerMmAcross(view, toScalp(view, [500 - dx, 400 - dy]));
        expect(far).toBeLessThan(view.pxPerMm);
        expect(near).toBeGreaterThan(view.pxPerMm);
      }),
    );
  });

  test("from very far the mean scale is the root of the cosine", () => {
    const drawn = { tiltDeg: 20, towardsRad: 1, distanceMm: 1e6, angleRad: 0 };
    const box = { x: 0, y: 30, width: 1000, height: 700 };
    const expected = 150 * Math.sqrt(Math.cos((20 * Math.PI) / 180));
    expect(meanPxPerMm(viewOf(drawn), box, 1)).toBeCloseTo(expected, 3);
    expect(meanPxPerMm(viewOf(drawn), box, 2)).toBeCloseTo(2 * expected, 3);
  });
});

describe("pictures taken askew", () => {
  const small = { seed: 3, widthPx: 400, heightPx: 320, nuisances: [], scale: "none" } as const;

  test("a tilt of 0 is no tilt: the same bytes", () => {
    const straight = renderPhantom(small);
    expect(renderPhantom({ ...small, tiltDeg: 0 }).picture.rgb).toEqual(straight.picture.rgb);
    expect(straight.truth.optics.tilt).toBeNull();
  });

  test("the roots in the truth lie where its matrix puts them, area and scale fit each other", () => {
    const askew = { tiltDeg: 22, tiltTowardsDeg: 40, cameraDistanceMm: 40 };
    const { truth } = renderPhantom({ ...small, ...askew });
    expect(truth.optics.tilt).toMatchObject({ deg: expect.closeTo(22, 9), distanceMm: 40 });
    const fromArea = Math.sqrt((400 * 320) / (100 * truth.areaCm2));
    expect(truth.pxPerMm / fromArea).toBeCloseTo(1, 3);
    // The same scalp as without a tilt: seen from the side more of it is in view, and every width is the same.
    const [flat, seen] = [renderPhantom(small).truth, truth];
    expect(seen.areaCm2).toBeGreaterThan(1.02 * flat.areaCm2);
    expect(seen.hairs.length).toBeGreaterThan(2);
  });

  test("a series keeps the tilt", () => {
    const shots = renderReshoots({ ...small, tiltDeg: 10 }, 2);
    for (const { truth } of shots) expect(truth.optics.tilt?.deg).toBeCloseTo(10, 9);
  });

  const wrong: [string, Partial<PhantomOptions>][] = [
    ["tiltDeg", { tiltDeg: 26 }],
    ["tiltDeg", { tiltDeg: -1 }],
    ["tiltTowardsDeg", { tiltTowardsDeg: Number.NaN }],
    ["cameraDistanceMm", { cameraDistanceMm: 5 }],
  ];
  test.each(wrong)("%s out of its bounds is named", (path, options) => {
    expect(() => renderPhantom({ ...small, ...options })).toThrow(`${path} must be`);
  });
});
