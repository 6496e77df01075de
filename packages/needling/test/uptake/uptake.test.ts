import {
  CLOSURE_SCENARIOS,
  ceilingRatio,
  hoursUntilOpen,
  openFraction,
  openHours,
  poreConductanceCmPerS,
  uptakeFraction,
} from "@anagen/needling";
import fc from "fast-check";
import { expect, test } from "vitest";

test("gupta-2011 (fast): 95 % shut at 2 h; slow scenario: half open at 23 h", () => {
  const lives = Object.fromEntries(
    CLOSURE_SCENARIOS.map(({ scenario, halfLifeHours }) => [scenario, halfLifeHours.value]),
  );
  expect(openFraction(2, lives["fast"] ?? 0)).toBeCloseTo(0.05, 2);
  expect(openFraction(23, lives["slow"] ?? 0)).toBeCloseTo(0.5, 12);
  expect(hoursUntilOpen(0.05, lives["mid"] ?? 0)).toBeCloseTo(5, 1);
});

test("hours of open channels: half-life over ln 2 in all, additive over intervals", () => {
  expect(openHours(5)).toBeCloseTo(5 / Math.LN2, 12);
  expect(openHours(5, 0, 3) + openHours(5, 3)).toBeCloseTo(openHours(5), 12);
});

test("franz-1985: intact uptake of 1.6 to 3.9 % caps any enhancement at 26 to 62 times", () => {
  expect(ceilingRatio(0.039)).toBeCloseTo(25.6, 1);
  expect(ceilingRatio(0.016)).toBeCloseTo(62.5, 12);
});

test("pore conductance: one pore of known size, and linear in the number of pores", () => {
  // 0.1 mm wide, 0.1 mm long, D 1e-6: π 1e-4 1e-6 / (4 (0.01 + π 0.01 / 8)) cm/s per pore and cm2.
  const one = poreConductanceCmPerS(1, 0.1, 0.1, 1e-6);
  expect(one).toBeCloseTo((Math.PI * 1e-10) / (4 * (0.01 + (Math.PI * 0.01) / 8)), 18);
  expect(poreConductanceCmPerS(7, 0.1, 0.1, 1e-6) / one).toBeCloseTo(7, 12);
  expect(poreConductanceCmPerS(0, 0.1, 0.1, 1e-6)).toBe(0);
});

test("property: uptake lies between that of intact skin and the dose, and falls with the delay", () => {
  const positive = (max: number) => fc.double({ min: 1e-9, max, noNaN: true });
  fc.assert(
    fc.property(
      positive(1e-2),
      positive(100),
      positive(0.9),
      positive(48),
      (g, life, intact, delay) => {
        const application = {
          conductanceCmPerS: g,
          halfLifeHours: life,
          intactFraction: intact,
          filmMm: 0.02,
          wetHours: 0.5,
        };
        const now = uptakeFraction({ ...application, delayHours: 0 });
        const later = uptakeFraction({ ...application, delayHours: delay });
        expect(now).toBeGreaterThanOrEqual(intact - 1e-12);
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now + 1e-12);
      },
    ),
  );
});
