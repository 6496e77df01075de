import { expect, test } from "vitest";
import { byKind, isCounted, nearestHair } from "../../src/pictures/hairs/found-hairs.ts";
import { hair } from "./a-measurement.ts";

test.each([
  [0.5, true, true],
  [0.499, true, false],
  [0.97, false, false],
])("a hair of probability %d, root inside: %s, is counted: %s", (probability, inFrame, counted) => {
  expect(isCounted(hair(1, { probability, inFrame }))).toBe(counted);
});

test("hairs are drawn by class; those outside and too faint ones by themselves", () => {
  const kinds = byKind([
    hair(1),
    hair(2, { class: "vellus" }),
    hair(3, { class: "vellus", inFrame: false }),
    hair(4, { probability: 0.2, inFrame: false }),
  ]);
  const found = [...kinds].map(([kind, hairs]) => [kind, hairs.map(({ id }) => id)]);
  expect(found).toEqual([
    ["terminal", [1]],
    ["vellus", [2]],
    ["outside", [3]],
    ["faint", [4]],
  ]);
});

test("the nearest hair within reach is chosen by its line, not by its root alone", () => {
  const hairs = [hair(1), hair(2)];
  expect(nearestHair(hairs, [150, 139], 12)?.id).toBe(1);
  expect(nearestHair(hairs, [187, 120], 12)?.id).toBe(2);
  expect(nearestHair(hairs, [400, 400], 12)).toBeNull();
});
