import { beforeAll, expect, test } from "vitest";
import { type Measurement, measurePicture, type Point } from "../../src/index.ts";
import { drawnPicture } from "../calibration/drawn-picture.ts";

const PX_PER_MM = 180;
const SCALE = { value: PX_PER_MM, sd: 0.5, from: "given" as const };
const [WIDTH, HEIGHT] = [640, 560];
const HALF_PX = 7;

type Drawn = { root: Point; tip: Point };

/** Hairs of 78 um that grow down and cross at about 15, 40 and 70 degrees, each with its root's shadow. */
const HAIRS: Drawn[] = [
  { root: [120, 110], tip: [420, 470] },
  { root: [330, 120], tip: [200, 480] },
  { root: [480, 130], tip: [300, 430] },
  { root: [520, 300], tip: [560, 480] },
];

function paint(x: number, y: number): number {
  let value = 165 + 3 * Math.sin(x / 5) * Math.sin(y / 7);
  for (const { root, tip } of HAIRS) {
    const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
    const [ex, ey] = [(tip[0] - root[0]) / length, (tip[1] - root[1]) / length];
    const [dx, dy] = [x - root[0], y - root[1]];
    const [along, across] = [dx * ex + dy * ey, Math.abs(dx * ey - dy * ex)];
    if (along < 0 && along > -36) value -= 38 * Math.exp(-((along + 14) ** 2 + across ** 2) / 300);
    if (along >= 0 && along <= length && across < HALF_PX) return 42;
  }
  return value;
}

let measured: Measurement;
beforeAll(() => {
  const picture = drawnPicture(WIDTH, HEIGHT, paint);
  measured = measurePicture(picture, { pxPerMm: SCALE, mode: "auto" });
});

const awayMm = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v) / PX_PER_MM;

test("long hair is told from stubble by itself", () => {
  expect(measured).toMatchObject({ status: "measured", mode: "long" });
  expect(measured.quality.warnings.join(" ")).toContain("Long hair hides roots");
});

test("each hair is followed through the crossings from its root to its tip, within 0.15 mm", () => {
  expect(measured.hairs).toHaveLength(HAIRS.length);
  for (const { root, tip } of HAIRS) {
    const nearest = measured.hairs.toSorted(
      (a, b) => awayMm(a.root, root) - awayMm(b.root, root),
    )[0];
    expect(awayMm(nearest?.root ?? [0, 0], root)).toBeLessThan(0.15);
    expect(awayMm(nearest?.tip ?? [0, 0], tip)).toBeLessThan(0.15);
  }
});

test("width is that of the drawing within 6 um", () => {
  const drawnUm = (2 * HALF_PX * 1000) / PX_PER_MM;
  for (const { widthUm } of measured.hairs) {
    expect(Math.abs((widthUm?.value ?? 0) - drawnUm)).toBeLessThan(6);
  }
});

test("hair that covers the skin: density refused, thickness given", () => {
  const tangle = drawnPicture(WIDTH, HEIGHT, (x, y) => {
    const [one, other] = [(x + 0.5 * y) % 40, (x - 0.4 * y + 1000) % 46];
    return one < 13 || other < 13 ? 42 : 165 + 3 * Math.sin(x / 5);
  });
  const result = measurePicture(tangle, { pxPerMm: SCALE, mode: "long" });
  expect(result).toMatchObject({ status: "refused", reasons: ["tangle"], densityPerCm2: null });
  expect(result.shaft?.meanUm).toBeGreaterThan(30);
});
