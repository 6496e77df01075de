import { SCALP_ZONES, type ZoneArea } from "@anagen/treatment";
import { expect, test } from "vitest";
import { toggledZone, withArea } from "../../src/elements/scalp-map/zone-choice.ts";

const area = (zone: ZoneArea["zone"], entered: number | null): ZoneArea => ({
  zone,
  areaCm2: entered ?? 200,
  lowCm2: entered ?? 100,
  highCm2: entered ?? 300,
  basis: entered === null ? "assumed" : "entered",
});

const VERTEX = area("vertex", 61);
const MID = area("mid-scalp", null);

test("a zone is marked in the order of the map; what was entered stays, what was assumed is not", () => {
  expect(toggledZone([VERTEX], "frontal-hairline")).toEqual([
    { zone: "frontal-hairline", areaCm2: null },
    { zone: "vertex", areaCm2: 61 },
  ]);
  expect(toggledZone([MID, VERTEX], "vertex")).toEqual([{ zone: "mid-scalp", areaCm2: null }]);
});

test("the last zone stays; on an empty map any zone can be the first", () => {
  expect(toggledZone([VERTEX], "vertex")).toBeNull();
  for (const zone of SCALP_ZONES) expect(toggledZone([], zone)).toEqual([{ zone, areaCm2: null }]);
});

test("an area is entered for one zone and goes back to the assumption when emptied", () => {
  expect(withArea([MID, VERTEX], "mid-scalp", 88)).toEqual([
    { zone: "mid-scalp", areaCm2: 88 },
    { zone: "vertex", areaCm2: 61 },
  ]);
  expect(withArea([VERTEX], "vertex", null)).toEqual([{ zone: "vertex", areaCm2: null }]);
});
