import {
  type Estimate,
  listDevices,
  listSources,
  type NeedleResult,
  needle,
  needleWithHeatMap,
  SCALP_ZONES,
  WARNINGS,
} from "@anagen/needling";
import { expect, test } from "vitest";

const ROLLER = {
  kind: "roller",
  needles: 192,
  rings: 8,
  radiusMm: 10,
  widthMm: 20,
  needleMm: 1.5,
  needleDiameterMm: 0.25,
} as const;
const AREA = { cm2: 25 };
const CROSSED = [0, 45, 90, 135].map((directionDeg) => ({ directionDeg }));

/** Every estimate of a result, with where it stands. */
function estimatesIn(value: unknown, path = ""): [string, Estimate][] {
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value && "low" in value && "high" in value && !("code" in value)) {
    return [[path, value as Estimate]];
  }
  return Object.entries(value).flatMap(([key, inner]) => estimatesIn(inner, `${path}.${key}`));
}

test.each(listDevices().map(({ id }) => id ?? ""))(
  "%s: every figure has a range that holds it, and a basis",
  (device) => {
    const result = needle({ device, area: AREA, passes: CROSSED }, { detail: "fast" });
    const estimates = estimatesIn(result);
    expect(estimates.length).toBeGreaterThan(60);
    for (const [path, { value, low, high, basis }] of estimates) {
      expect([path, Number.isFinite(value) && low <= value && value <= high]).toEqual([path, true]);
      expect(["exact", "measured", "assumed"]).toContain(basis);
    }
  },
);

test("the result has the keys of the command line's contract, and survives JSON", () => {
  const result = needle({ device: ROLLER, area: AREA, passes: CROSSED, samples: 50 });
  expect(Object.keys(result.puncturesPerCm2)).toEqual(expect.arrayContaining(["perPass", "total"]));
  expect(result.coverage.map(({ radiusMm }) => radiusMm)).toEqual([0.15, 0.25, 0.5, 1]);
  for (const key of ["meanMm", "p5Mm", "p95Mm", "clarkEvans"]) {
    expect(result.spacing).toHaveProperty(key);
  }
  for (const key of [
    "openAreaFraction",
    "depthMm",
    "follicles",
    "dose",
    "closure",
    "uptake",
    "minutes",
    "warnings",
    "assumptions",
  ]) {
    expect(result).toHaveProperty(key);
  }
  expect(result.dose).toHaveProperty("woundVolumeMm3PerCm2");
  expect(result.closure.map(({ scenario }) => scenario)).toEqual(["fast", "mid", "slow"]);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("same seed, same result; another seed moves only what chance decides", () => {
  const request = { device: "skinpen", area: AREA, passes: CROSSED };
  const first = needle(request, { seed: 5, detail: "fast" });
  expect(needle(request, { seed: 5, detail: "fast" })).toEqual(first);
  const other = needle(request, { seed: 6, detail: "fast" });
  expect(other.spacing.meanMm.value).not.toBe(first.spacing.meanMm.value);
  expect(other.puncturesPerCm2.total.value).toBe(first.puncturesPerCm2.total.value);
});

test("fast and full agree on what does not depend on the field", () => {
  const request = { device: ROLLER, area: AREA, passes: CROSSED };
  const pick = ({ puncturesPerCm2, depthMm, coverage }: NeedleResult) => [
    puncturesPerCm2.total.value,
    depthMm.value,
    coverage[0]?.fraction.value,
    coverage[2]?.fraction.value,
  ];
  expect(pick(needle(request, { detail: "fast" }))).toEqual(pick(needle(request)));
});

test.each(["dermaroller-mf8", "stamp-80"])(
  "%s: coverage in closed form is that of the simulated field, within chance",
  (device) => {
    const { coverage, follicles } = needle({ device, area: { cm2: 400 }, passes: CROSSED });
    for (const [i, { simulated }] of follicles.entries()) {
      expect(Math.abs((coverage[i]?.fraction.value ?? 0) - simulated)).toBeLessThan(0.02);
    }
  },
);

test("pen: coverage in closed form is the mean over turns of the array, seen over several fields", () => {
  const request = { device: "skinpen", area: { cm2: 300 }, passes: [{ directionDeg: 20 }] };
  const fields = [1, 2, 3, 4].map((seed) => needle(request, { seed }));
  for (const [i, { fraction }] of (fields[0]?.coverage ?? []).slice(0, 3).entries()) {
    const seen = fields.map(({ follicles }) => follicles[i]?.simulated ?? 0);
    const mean = seen.reduce((sum, share) => sum + share, 0) / seen.length;
    expect(Math.abs(mean - fraction.value)).toBeLessThan(0.03);
  }
});

test("the same phase and direction again reaches no new skin, and says so", () => {
  const again = { directionDeg: 30, phase: 0.25 };
  const once = needle({ device: ROLLER, area: AREA, passes: [again] });
  const thrice = needle({ device: ROLLER, area: AREA, passes: [again, again, again] });
  for (const [i, { fraction }] of thrice.coverage.entries()) {
    expect(fraction.value).toBe(once.coverage[i]?.fraction.value);
  }
  expect(thrice.coverageByPass.map(({ added }) => added > 0)).toEqual([true, false, false]);
  expect(thrice.puncturesPerCm2.total.value).toBeCloseTo(3 * once.puncturesPerCm2.total.value, 9);
  expect(thrice.spacing.meanMm.value).toBe(0);
  expect(thrice.warnings).toEqual(
    expect.arrayContaining(["repeated-phase-adds-nothing", "same-direction-passes"]),
  );
});

test("property: doubling the needles doubles the density and the dose", () => {
  const request = (needles: number) => ({
    device: { ...ROLLER, needles },
    area: AREA,
    passes: CROSSED,
  });
  for (const needles of [64, 96, 192]) {
    const one = needle(request(needles), { detail: "fast" });
    const two = needle(request(2 * needles), { detail: "fast" });
    const ratio = two.puncturesPerCm2.total.value / one.puncturesPerCm2.total.value;
    const doses = [two, one].map(({ dose }) => dose.woundVolumeMm3PerCm2.value);
    expect(ratio).toBeCloseTo(2, 9);
    expect((doses[0] ?? 0) / (doses[1] ?? 1)).toBeCloseTo(2, 9);
  }
});

test("property: a pen at half the speed leaves twice the punctures; area changes only the time", () => {
  const at = (speedMmPerS: number, cm2: number) =>
    needle(
      { device: "skinpen", area: { cm2 }, passes: [{ directionDeg: 0, speedMmPerS }] },
      { detail: "fast" },
    );
  const slow = at(10, 50);
  const fast = at(20, 50);
  const larger = at(20, 100);
  expect(slow.puncturesPerCm2.total.value / fast.puncturesPerCm2.total.value).toBeCloseTo(2, 9);
  expect(larger.puncturesPerCm2).toEqual(fast.puncturesPerCm2);
  expect(larger.minutes.value / fast.minutes.value).toBeCloseTo(2, 9);
  expect(fast.minutes.value).toBeCloseTo(5000 / (6 * 20) / 60, 9);
});

test("more passes never cover less, and each adds no more than the one before", () => {
  const passes = Array.from({ length: 12 }, (_, i) => ({ directionDeg: (i * 30) % 180 }));
  const { coverageByPass } = needle({ device: ROLLER, area: AREA, passes }, { detail: "fast" });
  expect(coverageByPass).toHaveLength(12);
  for (const [i, { added }] of coverageByPass.entries()) {
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThanOrEqual((coverageByPass[i - 1]?.added ?? 1) + 1e-12);
  }
});

test("the heat map counts every puncture of its square", () => {
  const { result, heatMap } = needleWithHeatMap({
    device: ROLLER,
    area: { cm2: 100 },
    passes: CROSSED,
  });
  const { rows, columns, cellMm, perCm2 } = heatMap;
  expect([rows, columns, perCm2.length]).toEqual([100, 100, 10_000]);
  expect(cellMm).toBeCloseTo(1, 12);
  const counted = perCm2.reduce((sum, density) => sum + (density * cellMm * cellMm) / 100, 0);
  expect(counted).toBeCloseTo(result.spacing.punctures, 6);
  expect(heatMap.underTreatedShare + heatMap.overTreatedShare).toBeLessThanOrEqual(1);
});

test("a small area has a small heat map, though spacing is measured on a larger field", () => {
  const request = { device: ROLLER, area: { cm2: 1 }, passes: CROSSED };
  const { result, heatMap } = needleWithHeatMap(request);
  expect([heatMap.rows, heatMap.columns]).toEqual([10, 10]);
  expect(result.spacing.patchCm2).toBeGreaterThan(30);
});

test("every source a device, zone or warning names is listed", () => {
  const known = new Set(listSources().map(({ id }) => id));
  const named = JSON.stringify([listDevices(), SCALP_ZONES, WARNINGS]).matchAll(
    /"source":"([^"]+)"/g,
  );
  for (const [, id] of named) expect(known).toContain(id);
});
