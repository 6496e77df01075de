import { renderPhantom } from "@anagen/phantom";
import { type Measurement, measurePicture } from "@anagen/trichometry";
import { beforeAll, describe, expect, test } from "vitest";

/** Drawn scalps with known hairs, measured in process: the targets CI can watch without a real picture. */
const SEEDS = [940, 941, 942, 943];
/** Drawing takes longer than measuring. */
const DRAWING_MS = 300_000;
const MATCH_MM = 0.15;
/** Below this a hair is paler and thinner than the blur; the instrument promises 30 um and more. */
const PROMISED_FROM_UM = 30;
const PROMISED_TO_UM = 110;
const LEAST_VISIBLE = 0.2;

type Pair = { found: boolean; rightWay: boolean; errorUm: number };

function compared(seed: number) {
  const { picture, truth } = renderPhantom({ seed, widthPx: 960, heightPx: 800 });
  const pxPerMm = { value: truth.pxPerMm, sd: 0.005 * truth.pxPerMm, from: "given" as const };
  const measured = measurePicture(picture, { pxPerMm });
  const inside = ([x, y]: readonly [number, number]) => isInside(measured, x, y);
  const promised = truth.hairs.filter(
    ({ root, widthUm, visible }) =>
      inside(root) && visible > LEAST_VISIBLE && widthUm >= PROMISED_FROM_UM,
  );
  const free = new Set(measured.hairs);
  const pairs: Pair[] = promised.map((hair) => {
    let nearest: { hair: Measurement["hairs"][number]; mm: number } | null = null;
    for (const other of free) {
      const mm =
        Math.hypot(other.root[0] - hair.root[0], other.root[1] - hair.root[1]) / truth.pxPerMm;
      if (mm <= MATCH_MM && (!nearest || mm < nearest.mm)) nearest = { hair: other, mm };
    }
    if (!nearest) return { found: false, rightWay: false, errorUm: Number.NaN };
    const { root, tip, widthUm } = nearest.hair;
    free.delete(nearest.hair);
    const along =
      (tip[0] - root[0]) * (hair.tip[0] - hair.root[0]) +
      (tip[1] - root[1]) * (hair.tip[1] - hair.root[1]);
    const errorUm = hair.widthUm <= PROMISED_TO_UM ? (widthUm?.value ?? 0) - hair.widthUm : NaN;
    return { found: true, rightWay: along > 0, errorUm };
  });
  return { measured, pairs, promised: promised.length };
}

const isInside = ({ frame }: Measurement, x: number, y: number): boolean =>
  frame !== null &&
  x >= frame.x &&
  y >= frame.y &&
  x < frame.x + frame.width &&
  y < frame.y + frame.height;

describe("four drawn scalps", () => {
  let runs: ReturnType<typeof compared>[] = [];
  beforeAll(() => {
    runs = SEEDS.map(compared);
  }, DRAWING_MS);
  const sum = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((total, run) => total + of(run), 0);

  test("roots of hairs of 30 um and more: F1 at least 0.95 at 0.15 mm", () => {
    const found = sum(({ pairs }) => pairs.filter((pair) => pair.found).length);
    const counted = sum(({ measured }) => measured.count ?? 0);
    const promised = sum((run) => run.promised);
    expect((2 * found) / (promised + counted)).toBeGreaterThanOrEqual(0.95);
  });

  test("root and tip the right way round in 97 of 100", () => {
    const pairs = runs.flatMap((run) => run.pairs.filter(({ found }) => found));
    const right = pairs.filter(({ rightWay }) => rightWay).length;
    expect(right / pairs.length).toBeGreaterThanOrEqual(0.97);
  });

  test("widths of 30 to 110 um: median error within 2 um", () => {
    const errors = runs
      .flatMap(({ pairs }) => pairs.map(({ errorUm }) => errorUm))
      .filter((error) => !Number.isNaN(error))
      .sort((a, b) => a - b);
    expect(Math.abs(errors[errors.length >> 1] ?? 99)).toBeLessThanOrEqual(2);
  });
});

test("white hair on white skin is refused, not counted as hardly any", () => {
  const { picture, truth } = renderPhantom({ seed: 7001, hairColour: "white", phototype: 1 });
  expect(truth.rootsInside).toBeGreaterThan(30);
  const { status, densityPerCm2 } = measurePicture(picture, {
    pxPerMm: { value: truth.pxPerMm, sd: 0.9, from: "given" },
  });
  expect({ status, densityPerCm2 }).toEqual({ status: "refused", densityPerCm2: null });
});
