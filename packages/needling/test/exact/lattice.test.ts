import { buildPointGrid, nearestFromMm } from "@anagen/needling";
import { expect, test } from "vitest";
import { cellCoverage } from "../../src/covered/cell-coverage.ts";
import type { PlacedPass } from "../../src/field/placed-pass.ts";
import { puncturesIn } from "../../src/field/punctures.ts";
import { merged } from "../../src/pattern/pattern.ts";
import { rollerPattern } from "../../src/pattern/roller-pattern.ts";
import { placedExactly } from "../placed.ts";

const MF8 = {
  needles: 192,
  rings: 8,
  rollingRadiusMm: 10,
  widthMm: 20,
  layout: "aligned",
} as const;

test("conservation: the count is rings times steps inside, in any whole number of pitches", () => {
  const pattern = rollerPattern(MF8);
  const box = { minXMm: -1, maxXMm: -1 + 40 * pattern.alongMm, minYMm: -10, maxYMm: 50 };
  const { xMm } = puncturesIn([placedExactly(pattern, { phase: 0.37 })], box);
  expect(xMm.length).toBe(3 * 8 * 40);
});

test("conservation: one ring in length l has mean l/p and variance f(1 - f), f the fraction of l/p", () => {
  const pattern = rollerPattern({ ...MF8, needles: 24, rings: 1 });
  const lengthMm = 7.3 * pattern.alongMm;
  const box = { minXMm: 5, maxXMm: 5 + lengthMm, minYMm: -10, maxYMm: 10 };
  const phases = 5_000;
  const counts = Array.from(
    { length: phases },
    (_, i) => puncturesIn([placedExactly(pattern, { phase: (i + 0.5) / phases })], box).xMm.length,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / phases;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / phases;
  // Phases on an even grid: exact to one phase in 5,000.
  expect(mean).toBeCloseTo(7.3, 3);
  expect(variance).toBeCloseTo(0.3 * 0.7, 2);
});

test("two lattices at an angle θ: distances repeat with the moire period a / (2 sin(θ/2))", () => {
  const a = 1;
  const pattern = rollerPattern({
    needles: 1,
    rings: 1,
    rollingRadiusMm: a / (2 * Math.PI),
    widthMm: a,
    layout: "aligned",
  });
  const theta = (3 * Math.PI) / 180;
  const box = { minXMm: -60, maxXMm: 60, minYMm: -60, maxYMm: 60 };
  const inner = { minXMm: -40, maxXMm: 40, minYMm: -40, maxYMm: 40 };
  const first = puncturesIn([placedExactly(pattern, { phase: 0 })], inner);
  const other = puncturesIn([placedExactly(pattern, { phase: 0, directionRad: theta })], box);
  const apart = nearestFromMm(buildPointGrid(other.xMm, other.yMm), first.xMm, first.yMm);
  const period = a / (2 * Math.sin(theta / 2));
  const toLattice = (value: number) => value - Math.round(value);
  for (const [i, x] of first.xMm.entries()) {
    // In units of the period, turned by 90° less θ/2: whole numbers are places where both meet.
    const y = first.yMm[i] ?? 0;
    const turn = -(Math.PI / 2 + theta / 2);
    const u = (x * Math.cos(turn) - y * Math.sin(turn)) / period;
    const v = (x * Math.sin(turn) + y * Math.cos(turn)) / period;
    const wanted = a * Math.hypot(toLattice(u), toLattice(v));
    expect(Math.abs((apart[i] ?? 0) - wanted)).toBeLessThan(1e-9);
  }
});

test("same phase, same direction K times: no new coverage", () => {
  const pattern = rollerPattern(MF8);
  const once = merged(pattern, [{ phase: 0.4, reversed: false }]);
  const five = merged(
    pattern,
    Array.from({ length: 5 }, () => ({ phase: 0.4, reversed: false })),
  );
  for (const radius of [0.25, 0.5, 1, 2]) {
    expect(cellCoverage(five, radius)).toBe(cellCoverage(once, radius));
  }
});

test("half a pitch apart: two passes cover twice as much while discs do not touch", () => {
  const pattern = rollerPattern(MF8);
  const two = merged(pattern, [
    { phase: 0.1, reversed: false },
    { phase: 0.6, reversed: false },
  ]);
  expect(cellCoverage(two, 0.5)).toBeCloseTo(2 * cellCoverage(pattern, 0.5), 12);
});

test("a reversed pass lands where the pattern turned by 180 degrees does", () => {
  const pattern = rollerPattern({ ...MF8, layout: "random" });
  const turnedBack = merged(pattern, [{ phase: 0.3, reversed: true }]);
  const box = { minXMm: -5, maxXMm: 5, minYMm: -10, maxYMm: 10 };
  const direct: PlacedPass = placedExactly(pattern, { phase: 0.3, directionRad: Math.PI });
  const placed = puncturesIn([direct], box);
  const folded = puncturesIn([placedExactly(turnedBack, { phase: 0 })], box);
  const key = (x: number, y: number) => `${x.toFixed(6)} ${y.toFixed(6)}`;
  const seen = new Set(Array.from(placed.xMm, (x, i) => key(x, placed.yMm[i] ?? 0)));
  expect(folded.xMm.length).toBe(placed.xMm.length);
  for (const [i, x] of folded.xMm.entries()) expect(seen).toContain(key(x, folded.yMm[i] ?? 0));
});
