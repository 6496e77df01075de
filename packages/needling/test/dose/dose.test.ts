import {
  addDoses,
  doseOverZones,
  glidingMinutes,
  needle,
  passesForDose,
  protocolDose,
  stampingMinutes,
  woundVolumeMm3PerCm2,
} from "@anagen/needling";
import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";

test.each([
  [229.2, 0.25, 1.5, 5.6],
  [229.2, 0.25, 0.5, 1.9],
  [229.2, 0.07, 0.2, 0.06],
  [1361, 0.25, 1.5, 33],
])("%s punctures per cm2, %s mm wide, %s mm deep: %s mm3/cm2", (density, width, depth, volume) => {
  const found = woundVolumeMm3PerCm2(density, width, depth);
  expect(Math.abs(found / volume - 1)).toBeLessThan(0.03);
});

const one = { value: 2, low: 1, high: 4, basis: "measured" } as const;
const two = { value: 3, low: 3, high: 3, basis: "exact" } as const;

test("doses add up over sessions, ranges and weakest basis with them", () => {
  expect(addDoses([one, two])).toEqual({ value: 5, low: 4, high: 7, basis: "measured" });
});

test("dose over zones is the mean weighted by area", () => {
  const dose = doseOverZones([
    { cm2: 100, dose: one },
    { cm2: 300, dose: two },
  ]);
  expect(dose).toEqual({ value: 2.75, low: 2.5, high: 3.25, basis: "measured" });
  expect(() => doseOverZones([])).toThrow(InvalidInput);
  expect(() => doseOverZones([{ cm2: 0, dose: one }])).toThrow("zones[0].cm2");
});

test("passes for the same dose: ratio of the doses", () => {
  expect(passesForDose(33.4, 0.3747)).toBeCloseTo(89.1, 1);
  expect(() => passesForDose(1, 0)).toThrow("dosePerPass");
});

test("the dose of a plan equals the dose of the full result, and doubles with the passes", () => {
  const request = (count: number) => ({
    device: "dermaroller-mf8",
    area: { cm2: 20 },
    passes: Array.from({ length: count }, (_, i) => ({ directionDeg: (i * 45) % 180 })),
  });
  const dose = protocolDose(request(4)).woundVolumeMm3PerCm2.value;
  expect(needle(request(4)).dose.woundVolumeMm3PerCm2.value).toBeCloseTo(dose, 12);
  expect(protocolDose(request(8)).woundVolumeMm3PerCm2.value).toBeCloseTo(2 * dose, 10);
});

test("500 cm2: roller of 2 cm at 5 cm/s, 15 passes, 12.5 min; pen of 6 mm at 2 cm/s, 4 passes, 27.8 min", () => {
  const roller = { areaCm2: 500, passes: 15, widthMm: 20, speedMmPerS: 50 };
  expect(glidingMinutes(roller)).toBeCloseTo(12.5, 12);
  expect(glidingMinutes({ ...roller, passes: 4, widthMm: 6, speedMmPerS: 20 })).toBeCloseTo(
    27.8,
    1,
  );
  expect(glidingMinutes({ ...roller, overlapShare: 0.5, liftsS: 60 })).toBeCloseTo(26, 12);
  expect(() => glidingMinutes({ ...roller, overlapShare: 1 })).toThrow("overlapShare");
  expect(stampingMinutes(100, 2, 100, 1)).toBeCloseTo(200 / 60, 12);
});
