import {
  CLOSURE_SCENARIOS,
  DEFAULTS,
  deviceById,
  listDevices,
  listSources,
  type Quantity,
  requireNeedleRequest,
  SCALP_ZONES,
  SKIN,
} from "@anagen/needling";
import { expect, test } from "vitest";

/** Every quantity of the data, with where it stands. */
function quantitiesIn(value: unknown, path = ""): [string, Quantity][] {
  if (typeof value !== "object" || value === null) return [];
  if ("low" in value) return [[path, value as Quantity]];
  return Object.entries(value).flatMap(([key, inner]) => quantitiesIn(inner, `${path}.${key}`));
}

const QUANTITIES = [listDevices(), DEFAULTS, SKIN, SCALP_ZONES, CLOSURE_SCENARIOS].flatMap((data) =>
  quantitiesIn(data),
);

test("every figure lies in its range, and one that was measured names its source", () => {
  const sources = new Set(listSources().map(({ id }) => id));
  expect(QUANTITIES.length).toBeGreaterThan(90);
  for (const [path, { value, low, high, basis, source }] of QUANTITIES) {
    expect([path, low <= value && value <= high]).toEqual([path, true]);
    if (basis === "measured") expect([path, source]).toEqual([path, expect.any(String)]);
    if (source !== null) expect(sources).toContain(source);
  }
});

test("an assumption says why in a note", () => {
  for (const [path, { basis, note }] of QUANTITIES) {
    if (basis === "assumed") expect([path, note]).toEqual([path, expect.any(String)]);
  }
});

test("rollers, pens and stamps are listed; ids are unique", () => {
  const devices = listDevices();
  expect(new Set(devices.map(({ kind }) => kind))).toEqual(new Set(["roller", "pen", "stamp"]));
  expect(new Set(devices.map(({ id }) => id)).size).toBe(devices.length);
});

test("a device of the list is a copy: changing it changes no other", () => {
  deviceById("skinpen").needleMm.value = 99;
  expect(deviceById("skinpen").needleMm.value).toBe(1.5);
});

test("zones: hairline and temples are needled shallowest, and all add up to the scalp", () => {
  const [hairline, ...others] = SCALP_ZONES;
  for (const { needleMm } of others) {
    expect(needleMm.value).toBeGreaterThan(hairline?.needleMm.value ?? Infinity);
  }
  const areas = SCALP_ZONES.map(({ areaCm2 }) => areaCm2.value);
  expect(areas.reduce((sum, area) => sum + area, 0)).toBe(SKIN.scalpAreaCm2.value);
});

test("input from outside becomes a request, or is refused by name", () => {
  const request = { device: "skinpen", area: { cm2: 5 }, passes: [{ directionDeg: 0 }] };
  expect(requireNeedleRequest(request)).toBe(request);
  expect(() => requireNeedleRequest({ ...request, passes: [] })).toThrow("passes must be");
});
