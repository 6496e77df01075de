import { LIMITS, listDevices, needle } from "@anagen/needling";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DEVICE_NUMBERS,
  isDeviceNumber,
  OWN_NUMBERS,
} from "../../src/needling/state/device-numbers.ts";
import { MAIN_FIELDS, SETTING_FIELDS } from "../../src/needling/state/lab-fields.ts";
import { searchOf, stateOf } from "../../src/needling/state/lab-link.ts";
import { requestOf } from "../../src/needling/state/lab-request.ts";
import { FIRST_STATE, type LabState, SETTINGS } from "../../src/needling/state/lab-state.ts";

const numberIn = ({ min, max, whole }: { min: number; max: number; whole?: boolean }) =>
  whole
    ? fc.integer({ min: Math.ceil(min), max })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

const protocols = fc.record({
  device: fc.constantFrom(...[DEVICE_NUMBERS, OWN_NUMBERS].flatMap(Object.keys).map(Number)),
  needleMm: numberIn(MAIN_FIELDS.needleMm),
  passes: numberIn(MAIN_FIELDS.passes),
  directions: numberIn(MAIN_FIELDS.directions),
  speedMmPerS: fc.option(numberIn(MAIN_FIELDS.speedMmPerS)),
  areaCm2: numberIn(MAIN_FIELDS.areaCm2),
  settings: fc.record(
    Object.fromEntries(SETTINGS.map((name) => [name, numberIn(SETTING_FIELDS[name])])),
    { requiredKeys: [] },
  ),
});

const states = fc.record({
  a: protocols,
  b: protocols,
  where: fc.constantFrom("clinic", "home", null),
}) as fc.Arbitrary<LabState>;

test("property: a state goes through its link and comes back the same, through text as well", () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = searchOf(state);
      expect(stateOf(search)).toEqual({ state, problems: [] });
      const texts = Object.entries(search).map(([name, value]) => [name, `${value}`]);
      const address = new URLSearchParams(texts).toString();
      const read = [...new URLSearchParams(address)].map(([name, text]) => [
        name,
        JSON.parse(text),
      ]);
      expect(stateOf(Object.fromEntries(read)).state).toEqual(state);
    }),
  );
});

test("property: a link holds numbers only", () => {
  fc.assert(
    fc.property(states, (state) => {
      for (const value of Object.values(searchOf(state))) expect(value).toBeTypeOf("number");
    }),
  );
});

test("property: any search parameters give a state that can be asked, and never an error", () => {
  const keys = [
    ...Object.keys(searchOf(FIRST_STATE)),
    "where",
    "aPins",
    "bRings",
    "__proto__",
    "x",
  ];
  const search = fc.dictionary(fc.constantFrom(...keys), fc.anything());
  fc.assert(
    fc.property(search, (given) => {
      const { state } = stateOf(given);
      for (const lane of [state.a, state.b]) {
        expect(isDeviceNumber(lane.device)).toBe(true);
        expect(requestOf(lane, state.where).passes).toHaveLength(lane.passes);
      }
    }),
  );
});

test.each([
  [{ aNeedleMm: "deep" }, "Needle length of protocol A must be a number from 0.01 to 10 mm."],
  [{ bPasses: 1.5 }, "Passes of protocol B must be a whole number from 1 to 100 passes."],
  [{ aAreaCm2: -5 }, `Area of protocol A must be a number from 0.1 to ${LIMITS.cm2[1]} cm².`],
  [{ aDevice: 99 }, "The device of protocol A is not one of the list."],
  [{ aDevice: "constructor" }, "The device of protocol A is not one of the list."],
  [{ where: 7 }, "Where it is done must be 1 (clinic) or 2 (home)."],
])("%j is named, and the usual value stands", (search, problem) => {
  expect(stateOf(search)).toEqual({ state: FIRST_STATE, problems: [problem] });
});

test("every listed device has a number of its own, and every number a device", () => {
  const ids = listDevices().map(({ id }) => id);
  expect(Object.values(DEVICE_NUMBERS).sort()).toEqual([...ids].sort());
});

test.each(Object.keys(OWN_NUMBERS).map(Number))("own device %s can be worked out", (device) => {
  const protocol = { ...FIRST_STATE.a, device, needleMm: 0.5 };
  const { dose } = needle(requestOf(protocol, "clinic"), { detail: "fast" });
  expect(dose.woundVolumeMm3PerCm2.value).toBeGreaterThan(0);
});
