import { needle, WARNINGS } from "@anagen/needling";
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

const warningsFor = (change: object) =>
  needle({ device: ROLLER, area: AREA, passes: CROSSED, ...change }, { detail: "fast" }).warnings;

test.each([
  [0.3, false],
  [0.31, true],
])("home length: %s mm warns %s, unless a clinic needles", (needleMm, warns) => {
  const device = { ...ROLLER, needleMm };
  const code = "home-length-above-0.3-mm";
  expect(warningsFor({ device }).includes(code)).toBe(warns);
  expect(warningsFor({ device, setting: "home" }).includes(code)).toBe(warns);
  expect(warningsFor({ device, setting: "clinic" })).not.toContain(code);
});

test.each([
  [1.5, false],
  [1.51, true],
])("length never evaluated: %s mm warns %s", (needleMm, warns) => {
  const found = warningsFor({ device: { ...ROLLER, needleMm } });
  expect(found.includes("length-above-1.5-mm-not-evaluated")).toBe(warns);
});

test("scalp use is never authorised; every warning has words", () => {
  expect(warningsFor({})).toContain("scalp-use-not-fda-authorised");
  for (const code of warningsFor({})) expect(WARNINGS[code].text.length).toBeGreaterThan(20);
});

test("a pen whose speed and array nobody measured: the assumption is named and warned of", () => {
  const { uncertainty, warnings, assumptions } = needle(
    { device: "skinpen", area: AREA, passes: [{ directionDeg: 0 }] },
    { detail: "fast" },
  );
  expect(uncertainty.topContributor).toMatchObject({ parameter: "speedMmPerS", basis: "assumed" });
  expect(warnings).toContain("assumption-dominates-result");
  expect(assumptions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["speedMmPerS", "widthMm", "needles", "layout", "holeRatio"]),
  );
  const shares = uncertainty.woundVolume.map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("a roller of known size: true depth is named, and it was measured", () => {
  const { uncertainty, warnings } = needle({ device: ROLLER, area: AREA, passes: CROSSED });
  expect(uncertainty.topContributor).toMatchObject({
    parameter: "depthChangeMm",
    basis: "measured",
  });
  expect(warnings).not.toContain("assumption-dominates-result");
});

test("slow glide: grooves are warned of below the speed at which holes may merge", () => {
  const at = (speedMmPerS: number) =>
    needle(
      { device: "skinpen", area: AREA, passes: [{ directionDeg: 0, speedMmPerS }] },
      { detail: "fast" },
    );
  expect(at(5).warnings).toContain("grooves-at-slow-glide");
  expect(at(60).warnings).not.toContain("grooves-at-slow-glide");
});
