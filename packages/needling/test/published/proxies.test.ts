import {
  capillaryStrikesPerBlade,
  capillaryStrikesPerPuncture,
  pressForceN,
  relativePain,
  rollerNeedlesInContact,
} from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { spacedPoints } from "../spaced-points.ts";

test("gill-2008: three times the length hurts seven times as much, ten times the needles twice", () => {
  expect(relativePain(1.44, 1).ratio / relativePain(0.48, 1).ratio).toBeCloseTo(7, 10);
  expect(relativePain(0.48, 50).ratio / relativePain(0.48, 5).ratio).toBeCloseTo(2, 10);
  expect(relativePain(1, 10).extrapolated).toBe(false);
  expect(relativePain(1.5, 10).extrapolated).toBe(true);
  expect(relativePain(1, 4).extrapolated).toBe(true);
});

test("MF8 drum with 1.5 mm needles: about 32 needles in the skin, 0.6 to 1 N", () => {
  const inContact = rollerNeedlesInContact(192, 10, 1.5);
  expect(inContact).toBeCloseTo(31.6, 1);
  expect(pressForceN(inContact, 0.02)).toBeGreaterThan(0.6);
  expect(pressForceN(inContact, 0.03)).toBeLessThan(1);
});

test("capillary strikes: mean 0.772 per 0.25 mm needle, 0.079 per 0.07 mm needle", () => {
  expect(capillaryStrikesPerPuncture(0.25, 14, 0.015)).toBeCloseTo(0.772, 3);
  expect(capillaryStrikesPerPuncture(0.07, 14, 0.015)).toBeCloseTo(0.0794, 4);
});

test("capillary strikes: simulated mean 0.773, struck at all 0.580 with gaps of 80 um, 0.538 at random", () => {
  const random = seededRandom(11);
  const sideMm = 40;
  const capillaries = spacedPoints(14 * sideMm * sideMm, sideMm, 0.08, random);
  const reach = (0.25 + 0.015) / 2;
  let strikes = 0;
  let struck = 0;
  const needles = 60_000;
  for (let i = 0; i < needles; i++) {
    const hits = capillaries.countWithin(random() * sideMm, random() * sideMm, reach);
    strikes += hits;
    if (hits > 0) struck++;
  }
  // Standard errors: 0.003 for the mean, 0.002 for the share.
  expect(Math.abs(strikes / needles - 0.772)).toBeLessThan(0.012);
  expect(Math.abs(struck / needles - 0.58)).toBeLessThan(0.01);
  expect(1 - Math.exp(-0.772)).toBeCloseTo(0.538, 3);
});

test("Blicharz 2018 array: 30 blades of 0.35 x 0.05 mm strike 9.97 capillaries; simulated within 0.1", () => {
  const perBlade = capillaryStrikesPerBlade(0.35, 0.05, 14, 0.015);
  expect(perBlade).toBeCloseTo(0.332, 3);
  expect(30 * perBlade).toBeCloseTo(9.97, 1);
  const random = seededRandom(12);
  const sideMm = 20;
  const capillaries = spacedPoints(14 * sideMm * sideMm, sideMm, 0.08, random);
  let strikes = 0;
  const blades = 60_000;
  for (let i = 0; i < blades; i++) {
    strikes += capillaries.countInBox(random() * sideMm, random() * sideMm, 0.365, 0.065);
  }
  expect(Math.abs((30 * strikes) / blades - 9.97)).toBeLessThan(0.3);
});
