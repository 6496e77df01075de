import { expect, test } from "vitest";
import { passSeed, placePasses } from "../../src/field/placed-pass.ts";
import { checkRequest } from "../../src/request/check-request.ts";
import { centralValues } from "../../src/uncertainty/draws.ts";
import { parametersOf } from "../../src/uncertainty/parameters.ts";

const placed = (passes: { directionDeg: number; phase?: number }[], seed: number) => {
  const protocol = checkRequest({ device: "dermaroller-mf8", area: { cm2: 10 }, passes });
  return placePasses(protocol, centralValues(parametersOf(protocol)), seed);
};

test("each pass has its own seed: adding a pass leaves the earlier ones where they were", () => {
  const two = placed([{ directionDeg: 0 }, { directionDeg: 90 }], 3);
  const three = placed([{ directionDeg: 0 }, { directionDeg: 90 }, { directionDeg: 45 }], 3);
  expect(three.slice(0, 2)).toEqual(two);
  expect(new Set(three.map(({ seed }) => seed)).size).toBe(3);
});

test("seeds of passes differ between runs, also beyond 32 bits", () => {
  const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].flatMap((seed) =>
    [0, 1, 2].map((pass) => passSeed(seed, pass)),
  );
  expect(new Set(seeds).size).toBe(seeds.length);
});

test("a pass with a phase is placed exactly: no tremor, no turn, no offset", () => {
  const [exact, free] = placed([{ directionDeg: 30, phase: 0.5 }, { directionDeg: 30 }], 4);
  expect(exact).toMatchObject({ phase: 0.5, sidewaysMm: 0, tremorSdMm: 0, exact: true });
  expect(exact?.directionRad).toBeCloseTo(Math.PI / 6, 14);
  expect(free).toMatchObject({ exact: false, tremorSdMm: 0.1 });
  expect(Math.abs((free?.directionRad ?? 0) - Math.PI / 6)).toBeLessThan(0.25);
});
