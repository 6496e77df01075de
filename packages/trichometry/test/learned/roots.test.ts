import { expect, test } from "vitest";
import { compared } from "../../src/learned/compared.ts";
import { withoutEchoes } from "../../src/learned/echoes.ts";
import { CELL_NUMBERS, CELL_PX, type RootAnswer } from "../../src/learned/root-net.ts";
import { type LearnedRoot, rootPeaks } from "../../src/learned/root-peaks.ts";

/** An answer of 12 by 10 cells that says root where it is told, with these logits. */
function answerWith(roots: [column: number, row: number, logit: number][]): RootAnswer {
  const [columns, rows] = [12, 10];
  const values = new Float32Array(columns * rows * CELL_NUMBERS);
  for (let cell = 0; cell < columns * rows; cell++) values[cell * CELL_NUMBERS] = -6;
  for (const [column, row, logit] of roots) {
    const at = (row * columns + column) * CELL_NUMBERS;
    values.set([logit, 0.25, -0.25, 5, 2, 3], at);
  }
  return { columns, rows, values };
}

const root = (x: number, y: number, probability: number, reach = [40, 0]): LearnedRoot => ({
  x,
  y,
  probability,
  reachX: x + (reach[0] ?? 0),
  reachY: y + (reach[1] ?? 0),
  widthPx: 15,
});

test("a peak is read in working pixels with its reach and width, surest first", () => {
  const found = rootPeaks(
    answerWith([
      [3, 4, 0],
      [8, 2, 2],
    ]),
    0.3,
  );
  expect(found).toHaveLength(2);
  const [sure, half] = found;
  expect(half?.probability).toBe(0.5);
  expect(half?.x).toBe((3.5 + 0.25) * CELL_PX - 0.5);
  expect(half?.y).toBe((4.5 - 0.25) * CELL_PX - 0.5);
  expect((half?.reachX ?? 0) - (half?.x ?? 0)).toBe(5 * CELL_PX);
  expect(half?.widthPx).toBe(8);
  expect(sure?.probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
});

test("of neighbouring cells the higher counts, of two equal ones the first; below the limit none", () => {
  const lone = (roots: [number, number, number][]) => rootPeaks(answerWith(roots), 0.3).length;
  expect(
    lone([
      [3, 4, 1],
      [4, 4, 2],
    ]),
  ).toBe(1);
  expect(
    lone([
      [3, 4, 1],
      [4, 5, 1],
    ]),
  ).toBe(1);
  expect(lone([[3, 4, -1]])).toBe(0);
  // At the border of the picture too.
  expect(
    lone([
      [0, 0, 1],
      [11, 9, 1],
    ]),
  ).toBe(2);
});

test("of roots along one shaft the surest stays; beside it, or turned away, another is another", () => {
  const um = 5.5;
  const first = root(100, 100, 0.9);
  expect(withoutEchoes([first, root(115, 101, 0.6)], um)).toHaveLength(1);
  expect(withoutEchoes([first, root(100, 110, 0.6)], um)).toHaveLength(2);
  expect(withoutEchoes([first, root(140, 100, 0.6)], um)).toHaveLength(2);
  expect(withoutEchoes([first, root(110, 100, 0.6, [0, 40])], um)).toHaveLength(2);
});

test("finds and roots are paired once, nearest first; the rest stand alone", () => {
  const answer = answerWith([]);
  const finds = [
    { x: 100, y: 100, along: [1, 0] as [number, number], probability: 0.9 },
    { x: 104, y: 108, along: [1, 0] as [number, number], probability: 0.8 },
    { x: 400, y: 400, along: [1, 0] as [number, number], probability: 0.7 },
  ];
  const roots = [root(103, 106, 0.8), root(600, 100, 0.5), root(401, 400, 0.6, [-40, 0])];
  const all = compared(finds, roots, answer, 5);
  const kindOf = (find: number) => all.find((one) => one.find === find);
  expect(kindOf(1)).toMatchObject({ kind: "both", root: 0 });
  expect(kindOf(0)).toMatchObject({ kind: "found", root: -1 });
  // The third root lies on the third find but points the other way.
  expect(kindOf(2)?.kind).toBe("found");
  expect(all.filter(({ kind }) => kind === "learned").map((one) => one.root)).toEqual([1, 2]);
  expect(kindOf(1)?.features[2]).toBeCloseTo((Math.hypot(1, 2) * 5) / 100, 9);
});
