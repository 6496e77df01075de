import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMeasurements } from "../../src/index.ts";
import { madeUpScalp, type ScalpHair, seen, type View } from "./simulated.ts";

const CENTRE: [number, number] = [10, 10];
const view = (more: Partial<View> = {}): View => ({ centre: CENTRE, seed: 1, ...more });

/** Faults that come out otherwise in every picture; those that come back each time change nothing. */
const FAULTS = { missed: 0.015, added: 0.015 };

test("a picture against itself: every hair found again, no detectable change", () => {
  const once = seen(madeUpScalp(3), view());
  const result = compareMeasurements(once, once);
  expect(result).toMatchObject({ lost: 0, gained: 0, thickened: 0, thinned: 0, detectable: false });
  expect(result.verdict).toBe("no detectable change");
  expect(result.matched).toBe(once.count);
  expect(result.densityChangePercent?.value).toBe(0);
  expect(result.registration?.scale).toBeCloseTo(1, 6);
  expect(result.overlapCm2).toBeCloseTo(once.areaCm2 ?? 0, 4);
});

test("turn, scale and shift of the camera are found and change nothing", () => {
  const camera = fc.record({
    turnDeg: fc.double({ min: -15, max: 15, noNaN: true }),
    scale: fc.double({ min: 0.95, max: 1.05, noNaN: true }),
    shift: fc.double({ min: 0, max: 2.2, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, fc.integer({ min: 1, max: 50 }), ({ turnDeg, scale, shift }, seed) => {
      const scalp = madeUpScalp(seed, 85, 14);
      const at: [number, number] = [6, 7];
      const before = seen(scalp, view({ centre: at, seed, jitterMm: 0.02 }));
      const moved: [number, number] = [at[0] + shift, at[1]];
      const after = seen(scalp, view({ centre: moved, seed: seed + 1, turnDeg, scale }));
      const result = compareMeasurements(before, after);
      expect(result.status).toBe("compared");
      expect(result.registration?.turnDeg).toBeCloseTo(turnDeg, -0.5);
      expect(Math.abs((result.registration?.scale ?? 0) - scale)).toBeLessThan(0.02);
      expect(result.verdict).toBe("no detectable change");
      expect((result.lost ?? 99) + (result.gained ?? 99)).toBeLessThanOrEqual(2);
      expect(Math.abs(result.meanWidthChangeUm?.value ?? 99)).toBeLessThan(2);
    }),
    { numRuns: 20, seed: 8 },
  );
});

test("any turn of the camera is found, also a picture stored on its side", () => {
  const scalp = madeUpScalp(12, 90);
  for (const turnDeg of [90, 180, -90]) {
    const result = compareMeasurements(
      seen(scalp, view()),
      seen(scalp, view({ turnDeg, seed: 2 })),
    );
    expect(result.status).toBe("compared");
  }
});

test("planted losses are counted hair by hair, their share within 1.5 %", () => {
  const scalp = madeUpScalp(21, 100);
  const lostOnes = new Set(scalp.filter((_, at) => at % 5 === 0));
  const left = scalp.filter((hair) => !lostOnes.has(hair));
  const [before, after] = [seen(scalp, view()), seen(left, view({ seed: 9, turnDeg: 5 }))];
  const result = compareMeasurements(before, after);
  const truth = -100 * shareIn(scalp, lostOnes);
  expect(result.verdict).toBe("decrease");
  expect(Math.abs((result.densityChangePercent?.value ?? 0) - truth)).toBeLessThan(1.5);
});

/** Share of the marked hairs among those within the guard frame of the untouched view. */
function shareIn(scalp: readonly ScalpHair[], marked: ReadonlySet<ScalpHair>): number {
  const inside = scalp.filter(
    ({ x, y }) => Math.abs(x - CENTRE[0]) < 3.2 && Math.abs(y - CENTRE[1]) < 2.45,
  );
  return inside.filter((hair) => marked.has(hair)).length / inside.length;
}

test("hairs made thicker are told, and so is the mean", () => {
  const scalp = madeUpScalp(5, 100);
  const thicker = scalp.map((hair, at) =>
    at % 4 === 0 ? { ...hair, widthUm: hair.widthUm + 25 } : hair,
  );
  const result = compareMeasurements(seen(scalp, view()), seen(thicker, view({ seed: 3 })));
  const share = (result.thickened ?? 0) / (result.matched ?? 1);
  expect(share).toBeGreaterThan(0.18);
  expect(share).toBeLessThan(0.32);
  expect(result.thinned).toBe(0);
  expect(result.widthDetectable).toBe(true);
  expect(result.meanWidthChangeUm?.value).toBeGreaterThan(4);
});

test("a detector's faults alone are no change: at most two verdicts in 20 pairs (5 % are expected)", () => {
  let changes = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const scalp = madeUpScalp(seed, 85, 12);
    const at: [number, number] = [6, 6];
    const result = compareMeasurements(
      seen(scalp, view({ centre: at, seed, ...FAULTS })),
      seen(scalp, view({ centre: at, seed: seed + 100, ...FAULTS, turnDeg: 4 })),
    );
    expect(result.status).toBe("compared");
    if (result.detectable) changes += 1;
  }
  expect(changes).toBeLessThanOrEqual(2);
});

test("the two pictures swapped: lost becomes gained, increase becomes decrease", () => {
  const scalp = madeUpScalp(33, 100);
  const [before, after] = [
    seen(scalp, view()),
    seen(
      scalp.filter((_, at) => at % 4 !== 0),
      view({ seed: 7, turnDeg: -6 }),
    ),
  ];
  const forth = compareMeasurements(before, after);
  const back = compareMeasurements(after, before);
  expect(forth.verdict).toBe("decrease");
  expect(back.verdict).toBe("increase");
  expect(back.lost).toBe(forth.gained);
  expect(back.gained).toBe(forth.lost);
  expect(back.matched).toBe(forth.matched);
});
