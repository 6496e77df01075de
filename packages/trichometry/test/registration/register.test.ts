import fc from "fast-check";
import { expect, test } from "vitest";
import { register } from "../../src/registration/register.ts";
import { siteOf } from "../../src/registration/sites.ts";
import { madeUpScalp, seen, type View } from "../change/simulated.ts";

const SIDE_MM = 16;
const CENTRE: [number, number] = [6, 8];
const FIELD_MM = 7.1;
const constellation = (scalp: ReturnType<typeof madeUpScalp>, view: View) =>
  siteOf(seen(scalp, view)).constellation;

/** Readings as bad as real ones: one hair in ten not found, one in ten made up, roots off by 20 um. */
const READING = { missed: 0.1, added: 0.1, jitterMm: 0.02 };

test("a place is found again where two fifths of it are on both pictures", () => {
  const camera = fc.record({
    turnDeg: fc.double({ min: -15, max: 15, noNaN: true }),
    scale: fc.double({ min: 0.95, max: 1.05, noNaN: true }),
    shiftShare: fc.double({ min: 0.4, max: 0.52, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, fc.integer({ min: 1, max: 999 }), ({ shiftShare, ...moved }, seed) => {
      const scalp = madeUpScalp(seed, 85, SIDE_MM);
      const before = constellation(scalp, { centre: CENTRE, seed, ...READING });
      const centre: [number, number] = [CENTRE[0] + shiftShare * FIELD_MM, CENTRE[1]];
      const after = constellation(scalp, { centre, seed: seed + 1, ...READING, ...moved });
      const found = register(before, after);
      if (found.map === null) throw new Error(found.detail);
      expect(Math.abs(found.turnDeg - moved.turnDeg)).toBeLessThan(1.5);
      expect(Math.abs(found.scale - moved.scale)).toBeLessThan(0.02);
      expect(found.misfitMm).toBeLessThan(0.06);
    }),
    { numRuns: 10, seed: 4 },
  );
});

test("of another place nothing is found, and why", () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const before = constellation(madeUpScalp(seed, 85, SIDE_MM), { centre: CENTRE, seed });
    const after = constellation(madeUpScalp(seed + 500, 85, SIDE_MM), { centre: CENTRE, seed });
    const found = register(before, after);
    expect(found.map).toBeNull();
    if (found.map === null) expect(["different-site", "too-few-units"]).toContain(found.reason);
  }
});

test("the rest of a place is not enough: seven units on both pictures", () => {
  const scalp = madeUpScalp(7, 85, SIDE_MM);
  const whole = constellation(scalp, { centre: CENTRE, seed: 1 });
  const few = { ...whole, units: whole.units.slice(0, 7) };
  const found = register(few, whole);
  expect(found).toMatchObject({ map: null, reason: "too-few-units" });
});
