import { needle, openHours, penPuncturesPerCm2, uptakeFraction } from "@anagen/needling";
import { expect, test } from "vitest";

const APPLICATION = {
  conductanceCmPerS: 1e-6,
  halfLifeHours: 5,
  intactFraction: 0.03,
  filmMm: 0.02,
  wetHours: 0.5,
  delayHours: 0,
};

test("needle shorter than the loss: depth 0, no bleeding, no channels, no dose", () => {
  const result = needle({
    device: "dermaroller-c8",
    area: { cm2: 10 },
    passes: [{ directionDeg: 0 }],
  });
  expect(result.depthMm).toMatchObject({ value: 0, low: 0, high: 0 });
  expect(result.capillaryStrikesPerCm2.high).toBe(0);
  expect(result.openAreaFraction.high).toBe(0);
  expect(result.dose.woundVolumeMm3PerCm2.high).toBe(0);
  expect(result.uptake.ratioToIntact.value).toBeCloseTo(1, 12);
  expect(result.warnings).toContain("channels-may-not-enter");
});

test("diffusion without bound: the whole dose is taken up, and no more", () => {
  expect(uptakeFraction({ ...APPLICATION, conductanceCmPerS: 1e6 })).toBe(1);
});

test("channels shut at once: uptake equals that of intact skin", () => {
  expect(uptakeFraction({ ...APPLICATION, halfLifeHours: 0 })).toBeCloseTo(0.03, 14);
  expect(uptakeFraction({ ...APPLICATION, halfLifeHours: 1e-9 })).toBeCloseTo(0.03, 6);
  expect(openHours(0)).toBe(0);
});

test("speed without bound: no punctures", () => {
  const glide = { pins: 14, strokeHz: 100, arrayDiameterMm: 6, speedMmPerS: 1e12 };
  expect(penPuncturesPerCm2(glide)).toBeLessThan(1e-6);
});
