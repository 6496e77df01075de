import { type NeedleRequest, needle } from "@anagen/needling";
import { InvalidInput } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";

const ROLLER = {
  kind: "roller",
  needles: 192,
  rings: 8,
  radiusMm: 10,
  widthMm: 20,
  needleMm: 1.5,
  needleDiameterMm: 0.25,
};
const PEN = {
  kind: "pen",
  pins: 14,
  arrayDiameterMm: 6,
  strokeHz: 117,
  needleMm: 1.5,
  needleDiameterMm: 0.25,
};
const STAMP = {
  kind: "stamp",
  needles: 80,
  widthMm: 10,
  lengthMm: 10,
  needleMm: 1,
  needleDiameterMm: 0.25,
};
const AREA = { cm2: 10 };
const PASSES = [{ directionDeg: 0 }];

/** What the caller sent is not typed: it comes from a file or the network. */
const send = (request: unknown) => needle(request as NeedleRequest, { detail: "fast" });

function refusal(request: unknown): InvalidInput {
  try {
    send(request);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(request)}`);
}

const WRONG = [0, -1, Number.NaN, Infinity, -Infinity, 1e300, "5", null, undefined, [], {}, true];

const FIELDS = [
  ...["needles", "radiusMm", "widthMm", "needleMm", "needleDiameterMm"].map(
    (field) => [ROLLER, field] as const,
  ),
  ...["pins", "strokeHz", "needleMm", "needleDiameterMm"].map((field) => [PEN, field] as const),
  ...["needles", "widthMm", "needleMm", "needleDiameterMm"].map((field) => [STAMP, field] as const),
];

test.each(FIELDS)("device %o: wrong %s is refused by name", (device, field) => {
  for (const wrong of WRONG) {
    const error = refusal({ device: { ...device, [field]: wrong }, area: AREA, passes: PASSES });
    expect(error.path).toBe(`device.${field}`);
    expect(error.allowed).toMatch(/number/);
  }
});

test.each([
  [ROLLER, "rings", 0],
  [ROLLER, "rings", -8],
  [ROLLER, "rings", 7],
  [ROLLER, "rings", 2.5],
  [ROLLER, "needles", 191.5],
  [PEN, "arrayDiameterMm", 0],
  [STAMP, "needles", 501],
  [STAMP, "lengthMm", Number.NaN],
  [ROLLER, "layout", "sideways"],
  [ROLLER, "kind", "hammer"],
] as const)("device %o: %s %s is refused by name", (device, field, wrong) => {
  const request = { device: { ...device, [field]: wrong }, area: AREA, passes: PASSES };
  expect(refusal(request).path).toBe(`device.${field}`);
});

test.each([
  [{ ...ROLLER, widthMm: 1 }, "device.needleMm", "device.widthMm (1)"],
  [{ ...PEN, arrayDiameterMm: 1 }, "device.needleMm", "device.arrayDiameterMm (1)"],
  [{ ...ROLLER, widthMm: 2, needleDiameterMm: 2.5 }, "device.needleDiameterMm", "widthMm (2)"],
] as const)("a needle larger than its head is refused: %o", (device, path, allowed) => {
  const error = refusal({ device, area: AREA, passes: PASSES });
  expect(error.path).toBe(path);
  expect(error.allowed).toContain(allowed);
});

test.each([
  [null, "request"],
  ["dermaroller-mf8", "request"],
  [{}, "device"],
  [{ device: "unknown-device", area: AREA, passes: PASSES }, "device"],
  [{ device: { id: "unknown-device" }, area: AREA, passes: PASSES }, "device.id"],
  [{ device: { id: 5 }, area: AREA, passes: PASSES }, "device.id"],
  [{ device: { id: "skinpen", needleMm: -1 }, area: AREA, passes: PASSES }, "device.needleMm"],
  [{ device: ROLLER, passes: PASSES }, "area"],
  [{ device: ROLLER, area: { cm2: 0 }, passes: PASSES }, "area.cm2"],
  [{ device: ROLLER, area: { cm2: -3 }, passes: PASSES }, "area.cm2"],
  [{ device: ROLLER, area: { cm2: Number.NaN }, passes: PASSES }, "area.cm2"],
  [{ device: ROLLER, area: { cm2: 1e9 }, passes: PASSES }, "area.cm2"],
  [{ device: ROLLER, area: AREA }, "passes"],
  [{ device: ROLLER, area: AREA, passes: [] }, "passes"],
  [{ device: ROLLER, area: AREA, passes: Array.from({ length: 101 }, () => PASSES[0]) }, "passes"],
  [{ device: ROLLER, area: AREA, passes: [null] }, "passes[0]"],
  [{ device: ROLLER, area: AREA, passes: [{}] }, "passes[0].directionDeg"],
  [
    { device: ROLLER, area: AREA, passes: [...PASSES, { directionDeg: 999 }] },
    "passes[1].directionDeg",
  ],
  [
    { device: PEN, area: AREA, passes: [{ directionDeg: 0, speedMmPerS: 0 }] },
    "passes[0].speedMmPerS",
  ],
  [{ device: PEN, area: AREA, passes: [{ directionDeg: 0, phase: 1.1 }] }, "passes[0].phase"],
  [{ device: PEN, area: AREA, passes: [{ directionDeg: 0, speedMmPerS: 1e-6 }] }, "passes"],
  [{ device: ROLLER, area: AREA, passes: PASSES, samples: 0 }, "samples"],
  [{ device: ROLLER, area: AREA, passes: PASSES, samples: 1e9 }, "samples"],
  [
    { device: ROLLER, area: AREA, passes: PASSES, hair: { follicularUnitsPerCm2: 0 } },
    "hair.follicularUnitsPerCm2",
  ],
  [{ device: ROLLER, area: AREA, passes: PASSES, hand: { tremorSdMm: -1 } }, "hand.tremorSdMm"],
  [{ device: ROLLER, area: AREA, passes: PASSES, setting: "garage" }, "setting"],
])("request %#: refused at the right place", (request, path) => {
  expect(refusal(request).path).toBe(path);
});

test.each([
  [{ seed: -1 }, "seed"],
  [{ seed: 1.5 }, "seed"],
  [{ mostPunctures: 0 }, "mostPunctures"],
  [{ heatCellMm: 0 }, "heatCellMm"],
])("options %o are refused", (options, path) => {
  const request = { device: "skinpen", area: AREA, passes: PASSES };
  expect(() => needle(request, options)).toThrow(path);
});

/** Where a result holds a number that is not finite. */
function notFinite(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}

test("property: any numbers give figures or InvalidInput, never a crash or a NaN", () => {
  const strange = fc.oneof(fc.double(), fc.integer({ min: -5, max: 300 }));
  const mostly = (usual: fc.Arbitrary<number>) =>
    fc.oneof({ arbitrary: usual, weight: 12 }, { arbitrary: strange, weight: 1 });
  const size = mostly(fc.double({ min: 0.01, max: 30, noNaN: true }));
  const count = mostly(fc.integer({ min: 1, max: 100 }));
  const small = mostly(fc.double({ min: 0.001, max: 3, noNaN: true }));
  const own = { needleMm: small, needleDiameterMm: small };
  const request = fc.record({
    device: fc.oneof(
      fc.record({
        kind: fc.constant("roller"),
        needles: count,
        radiusMm: size,
        widthMm: size,
        ...own,
      }),
      fc.record({
        kind: fc.constant("pen"),
        pins: count,
        strokeHz: size,
        arrayDiameterMm: size,
        ...own,
      }),
      fc.record({
        kind: fc.constant("stamp"),
        needles: count,
        widthMm: size,
        lengthMm: size,
        ...own,
      }),
    ),
    area: fc.record({ cm2: size }),
    passes: fc.array(fc.record({ directionDeg: size, speedMmPerS: size }), {
      minLength: 1,
      maxLength: 2,
    }),
  });
  let answered = 0;
  fc.assert(
    fc.property(request, (sent) => {
      try {
        const result = send(sent);
        answered++;
        expect(notFinite(result)).toEqual([]);
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
      }
    }),
    { numRuns: 120, seed: 4 },
  );
  expect(answered).toBeGreaterThan(25);
});
