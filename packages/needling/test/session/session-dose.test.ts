import { compareDoses, doseOfSession, type NeedledZone, needle } from "@anagen/needling";
import fc from "fast-check";
import { expect, test } from "vitest";

const VERTEX: NeedledZone = {
  zone: "vertex",
  areaCm2: 100,
  depthMm: 1.5,
  passes: 15,
  directions: 3,
  device: "dermaroller-mf8",
};

test("a zone's dose is that of the same protocol in the engine", () => {
  const [zone] = doseOfSession([VERTEX]).zones;
  const passes = Array.from({ length: 15 }, (_, i) => ({ directionDeg: (i % 3) * 60 }));
  const { dose, minutes } = needle(
    { device: "dermaroller-mf8", area: { cm2: 100 }, passes, samples: 100 },
    { seed: 1 },
  );
  expect(zone?.dose?.woundVolumeMm3PerCm2.value).toBeCloseTo(dose.woundVolumeMm3PerCm2.value, 10);
  expect(zone?.dose?.puncturesPerCm2.value).toBeCloseTo(dose.puncturesPerCm2.value, 10);
  expect(zone?.dose?.minutes.value).toBeCloseTo(minutes.value, 8);
});

test("a kind alone is the device that stands for it", () => {
  const [pen] = doseOfSession([{ ...VERTEX, device: "pen" }]).zones;
  const [skinpen] = doseOfSession([{ ...VERTEX, device: "skinpen" }]).zones;
  expect(pen).toEqual(skinpen);
});

test("a planned range of passes lies between its ends, and its value midway", () => {
  const at = (passes: NeedledZone["passes"]) =>
    doseOfSession([{ ...VERTEX, passes }]).zones[0]?.dose?.woundVolumeMm3PerCm2;
  const [low, high, both] = [at(12), at(15), at({ low: 12, high: 15 })];
  expect(both?.low).toBe(low?.low);
  expect(both?.high).toBe(high?.high);
  expect(both?.value).toBeCloseTo(((low?.value ?? 0) + (high?.value ?? 0)) / 2, 12);
});

test.each(["depthMm", "passes", "device"] as const)(
  "%s not known: no dose, and the area stands apart from the total",
  (part) => {
    const { zones, total, unknownAreaCm2 } = doseOfSession([
      { ...VERTEX, [part]: null },
      { ...VERTEX, zone: "mid-scalp", areaCm2: 30 },
    ]);
    expect(zones[0]).toMatchObject({ dose: null, missing: [part] });
    expect(total?.areaCm2).toBe(30);
    expect(unknownAreaCm2).toBe(100);
  },
);

test("nothing known: no total, not a zero", () => {
  expect(doseOfSession([{ ...VERTEX, depthMm: null }]).total).toBeNull();
  expect(doseOfSession([]).total).toBeNull();
});

test("property: the total is the sum of the zones, and their mean lies between them", () => {
  const anyZone = fc.record({
    areaCm2: fc.double({ min: 1, max: 400, noNaN: true }),
    depthMm: fc.constantFrom(0.25, 0.5, 1, 1.5),
    passes: fc.integer({ min: 1, max: 8 }),
  });
  const room = fc.array(anyZone, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(room, (zones) => {
      const { zones: doses, total } = doseOfSession(
        zones.map((zone, i) => ({ ...VERTEX, ...zone, zone: `zone ${i}` })),
      );
      const volumes = doses.map(({ dose }) => dose?.woundVolumeMm3PerCm2.value ?? Number.NaN);
      const sum = volumes.reduce((all, volume, i) => all + volume * (zones[i]?.areaCm2 ?? 0), 0);
      expect(total?.woundVolumeMm3.value).toBeCloseTo(sum, 6);
      const mean = total?.woundVolumeMm3PerCm2.value ?? Number.NaN;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...volumes) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...volumes) + 1e-9);
    }),
    { numRuns: 25 },
  );
});

test.each([
  [{ areaCm2: 0 }, "zones[1].areaCm2"],
  [{ areaCm2: Number.NaN }, "zones[1].areaCm2"],
  [{ depthMm: -1 }, "zones[1].depthMm"],
  [{ passes: 0 }, "zones[1].passes"],
  [{ passes: { low: 5, high: 4 } }, "zones[1].passes"],
  [{ passes: 1.5 }, "zones[1].passes"],
  [{ directions: 0 }, "zones[1].directions"],
  [{ speedMmPerS: -3 }, "zones[1].speedMmPerS"],
  [{ device: "no-such-pen" }, "zones[1].device"],
])("%j is refused by its place", (wrong, path) => {
  expect(() => doseOfSession([VERTEX, { ...VERTEX, ...wrong }])).toThrow(path);
});

test("planned and done stand side by side, also zones of one list only", () => {
  const planned = doseOfSession([VERTEX, { ...VERTEX, zone: "mid-scalp" }]);
  const done = doseOfSession([
    { ...VERTEX, passes: 30 },
    { ...VERTEX, zone: "frontal-hairline", depthMm: null },
  ]);
  const rows = compareDoses(planned, done);
  expect(rows.map(({ zone }) => zone)).toEqual(["vertex", "mid-scalp", "frontal-hairline"]);
  expect(rows[0]?.doneOverPlanned).toBeCloseTo(2, 10);
  expect(rows[1]).toMatchObject({ done: null, doneOverPlanned: null });
  expect(rows[2]).toMatchObject({ planned: null, doneOverPlanned: null });
});
