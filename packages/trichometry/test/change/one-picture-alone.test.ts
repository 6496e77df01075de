import { expect, test } from "vitest";
import { compareMeasurements, type Hair, type Measurement, type Point } from "../../src/index.ts";
import { madeUpScalp, seen } from "./simulated.ts";

const CENTRE: [number, number] = [10, 10];
const PX_PER_MM = 180;
const NO_JITTER = { centre: CENTRE, seed: 1, jitterMm: 0 };
const whole = seen(madeUpScalp(3), NO_JITTER);

/** A hair of the frame with no other within a quarter of a millimetre. */
const lone = (() => {
  const apart = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v) / PX_PER_MM;
  const found = whole.hairs.find(
    ({ id, root, inFrame }) =>
      inFrame && whole.hairs.every((other) => other.id === id || apart(root, other.root) > 0.25),
  );
  if (!found) throw new Error("a hair that stands alone");
  return found;
})();

const without = ({ id }: Hair): Measurement => ({
  ...whole,
  hairs: whole.hairs.filter((hair) => hair.id !== id),
});
const changesOf = (before: Measurement, after: Measurement, id: number) =>
  compareMeasurements(before, after).hairs.filter((hair) => hair.before === id);

test("a sure hair that the other picture does not show at all was lost", () => {
  const [change] = changesOf(whole, without(lone), lone.id);
  expect(change).toMatchObject({ change: "lost", before: lone.id, after: null });
  expect(change?.probability).toBeGreaterThan(0.7);
});

test("one that the other picture shows faintly at its place was kept, though the find counts nowhere", () => {
  const faint = { ...lone, id: 5000, probability: 0.2, widthUm: { value: 30, sd: 15 } };
  const after = { ...without(lone), faint: [faint] };
  const result = compareMeasurements(whole, after);
  expect(result).toMatchObject({ lost: 0, gained: 0, matched: whole.count });
  const [change] = changesOf(whole, after, lone.id);
  // The width of a faint find is a guess and no change of width.
  expect(change).toMatchObject({ change: "kept", after: 5000, widthChangeUm: null });
  const elsewhere = { ...faint, root: [lone.root[0] + 60, lone.root[1]] as Point };
  const [lost] = changesOf(whole, { ...after, faint: [elsewhere] }, lone.id);
  expect(lost?.change).toBe("lost");
});

test("two faint finds, or a faint one alone, are no hair in either picture", () => {
  const faint = { ...lone, probability: 0.3 };
  const unsure = { ...without(lone), faint: [faint] };
  for (const other of [unsure, without(lone)]) {
    const result = compareMeasurements(unsure, other);
    expect(result).toMatchObject({ lost: 0, gained: 0, matched: (whole.count ?? 0) - 1 });
    expect(result.densityChangePercent?.value).toBe(0);
  }
});

/** The lone hair as two thin ones side by side, as a detector may split it. */
const split = ((): Measurement => {
  const [dx, dy] = [lone.tip[0] - lone.root[0], lone.tip[1] - lone.root[1]];
  const length = Math.hypot(dx, dy);
  const beside = (by: number): Hair["root"] => [(-dy / length) * by, (dx / length) * by];
  const half = (id: number, by: number): Hair => {
    const [u, v] = beside(by);
    return {
      ...lone,
      id,
      root: [lone.root[0] + u, lone.root[1] + v],
      tip: [lone.tip[0] + u, lone.tip[1] + v],
      widthUm: { value: 50, sd: 3 },
    };
  };
  const wide = { ...lone, widthUm: { value: 100, sd: 3 } };
  const others = without(lone).hairs;
  return { ...whole, hairs: [...others, half(6000, 4.5), half(6001, -4.5), wide] };
})();

test("one shaft read as two in one picture is neither lost nor gained, nor thicker", () => {
  const wide = { ...split, hairs: split.hairs.filter(({ id }) => id < 6000) };
  const halves = { ...split, hairs: split.hairs.filter(({ id }) => id !== lone.id) };
  const result = compareMeasurements(wide, halves);
  expect(result).toMatchObject({ lost: 0, gained: 0, thickened: 0, thinned: 0 });
  const doubtful = result.hairs.filter(({ change }) => change === "misread");
  expect(doubtful).toHaveLength(1);
  expect(doubtful[0]?.probability).toBeGreaterThan(0.8);
  expect(Math.abs(result.densityChangePercent?.value ?? 99)).toBeLessThan(1);
  const kept = result.hairs.find(({ before }) => before === lone.id);
  expect(kept).toMatchObject({ change: "kept", widthChangeUm: null });
});
