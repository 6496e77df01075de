import { expect, test } from "vitest";
import { isScalpZone, SCALP_ZONES, ZONE_FACTS } from "../../src/scalp/scalp-zones.ts";

test("every zone has a name of its own and an area inside its range", () => {
  const names = SCALP_ZONES.map((zone) => ZONE_FACTS[zone].name);
  expect(new Set(names).size).toBe(SCALP_ZONES.length);
  for (const zone of SCALP_ZONES) {
    const { value, low, high } = ZONE_FACTS[zone].areaCm2;
    expect([low > 0, low < value, value < high]).toEqual([true, true, true]);
  }
});

test("both temples are alike, and they and the hairline have the thin skin", () => {
  expect(ZONE_FACTS["temporal-left"].areaCm2).toEqual(ZONE_FACTS["temporal-right"].areaCm2);
  expect(SCALP_ZONES.filter((zone) => ZONE_FACTS[zone].thinSkin)).toEqual([
    "frontal-hairline",
    "temporal-left",
    "temporal-right",
  ]);
});

test.each(["vertex", "occiput", null, "constructor"])("is %s a zone?", (zone) => {
  expect(isScalpZone(zone)).toBe(zone === "vertex");
});
