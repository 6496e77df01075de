import { expect, test } from "vitest";
import { compareMeasurements, type Measurement, type Point } from "../../src/index.ts";
import { madeUpScalp, seen, type View } from "./simulated.ts";

const CENTRE: [number, number] = [10, 10];
const view = (more: Partial<View> = {}): View => ({ centre: CENTRE, seed: 1, ...more });
const scalp = madeUpScalp(7, 95);

/** A rectangle in the middle of the frame, 24 cells of 4 pixels. */
type Piece = [left: number, top: number, width: number, height: number];
const PIECE: Piece = [420, 360, 400, 280];
const on = ([left, top, width, height]: Piece, [x, y]: Point) =>
  x >= left - 0.5 && y >= top - 0.5 && x < left + width - 0.5 && y < top + height - 0.5;

/** The same picture with a label over a piece of it: no hair is read there. */
const labelled = (measurement: Measurement, piece: Piece = PIECE): Measurement => ({
  ...measurement,
  hairs: measurement.hairs.filter(({ root }) => !on(piece, root)),
  masks: { cellPx: 4, hidden: [piece] },
});

test("hairs under a label of the second picture are not seen there, none is lost", () => {
  const before = seen(scalp, view());
  const after = labelled(seen(scalp, view({ seed: 2 })));
  const result = compareMeasurements(before, after);
  expect(result).toMatchObject({ status: "compared", lost: 0, gained: 0 });
  const under = before.hairs.filter(({ root, inFrame }) => inFrame && on(PIECE, root));
  expect(under.length).toBeGreaterThan(5);
  expect(result.notSeenThere?.before).toEqual(expect.arrayContaining(under.map(({ id }) => id)));
  expect(result.notSeenThere?.after).toEqual([]);
  const unmasked = compareMeasurements(before, { ...after, masks: null });
  expect(unmasked.lost).toBeGreaterThan(5);
  expect(unmasked.notSeenThere).toEqual({ before: [], after: [] });
});

test("swapped: none is gained", () => {
  const before = labelled(seen(scalp, view()));
  const result = compareMeasurements(before, seen(scalp, view({ seed: 2, turnDeg: 7 })));
  expect(result).toMatchObject({ lost: 0, gained: 0 });
  expect(result.notSeenThere?.before).toEqual([]);
  expect(result.notSeenThere?.after.length).toBeGreaterThan(5);
});

test("the common area is less by the label, by both where each picture has one", () => {
  const one = seen(scalp, view());
  const other = seen(scalp, view({ seed: 2 }));
  const pieceCm2 = (PIECE[2] * PIECE[3]) / 180 ** 2 / 100;
  const whole = compareMeasurements(one, other);
  const less = compareMeasurements(one, labelled(other));
  expect((whole.overlapCm2 ?? 0) - (less.overlapCm2 ?? 0)).toBeCloseTo(pieceCm2, 2);
  const apart: Piece = [900, 360, 200, 280];
  const both = compareMeasurements(labelled(one), labelled(other, apart));
  expect((whole.overlapCm2 ?? 0) - (both.overlapCm2 ?? 0)).toBeCloseTo(1.5 * pieceCm2, 2);
  const same = compareMeasurements(labelled(one), labelled(other));
  expect(same.registration?.overlapShare).toBeCloseTo(1, 1);
});

test("hairs lost beside the label are told, with the share of what both pictures show", () => {
  const gone = new Set(scalp.filter((_, at) => at % 4 === 0));
  const left = scalp.filter((hair) => !gone.has(hair));
  const result = compareMeasurements(seen(scalp, view()), labelled(seen(left, view({ seed: 3 }))));
  expect(result.verdict).toBe("decrease");
  const open = scalp.filter(({ x, y }) => {
    const place: Point = [(x - 10 + 3.55) * 180, (y - 10 + 2.8) * 180];
    return Math.abs(x - 10) < 3.2 && Math.abs(y - 10) < 2.45 && !on(PIECE, place);
  });
  const truth = (-100 * open.filter((hair) => gone.has(hair)).length) / open.length;
  const { value, low, high } = result.densityChangePercent ?? { value: 0, low: 0, high: 0 };
  // One hair of the 44 compared is 2.3 %; two of those lost stand within the margin of the label.
  expect(Math.abs(value - truth)).toBeLessThan(4);
  expect(truth).toBeGreaterThan(low);
  expect(truth).toBeLessThan(high);
});

test("a hair found in both pictures at the edge of a mask counts as little as one found in one", () => {
  const before = seen(scalp, view({ jitterMm: 0 }));
  const after = seen(scalp, view({ jitterMm: 0 }));
  const root = before.hairs.find(({ inFrame, root: at }) => inFrame && on(PIECE, at))?.root ?? [
    0, 0,
  ];
  // 0.05 mm beside the root: nearer than a root can be placed.
  const piece: Piece = [Math.round(root[0] + 9), Math.round(root[1] - 40), 60, 80];
  const masks = { cellPx: 4, hidden: [piece] };
  const [open, hidden] = [undefined, masks].map((given) =>
    compareMeasurements(before, { ...after, ...(given && { masks: given }) }),
  );
  expect(hidden?.lost).toBe(0);
  expect(open?.matched ?? 0).toBeGreaterThan(hidden?.matched ?? 0);
});

test("labels that leave less than 40 % in common are refused", () => {
  const before = seen(scalp, view());
  const halves: [Piece, Piece] = [
    [0, 0, 760, 1008],
    [520, 0, 758, 1008],
  ];
  const result = compareMeasurements(
    { ...before, masks: { cellPx: 4, hidden: [halves[0]] } },
    { ...seen(scalp, view({ seed: 2 })), masks: { cellPx: 4, hidden: [halves[1]] } },
  );
  expect(result.reasons).toEqual(["too-little-overlap"]);
});
