import { expect, test } from "vitest";
import { planCoTherapy } from "../../src/plan/co-therapy.ts";
import { planZones } from "../../src/plan/zones.ts";
import { SCALP_ZONES } from "../../src/scalp/scalp-zones.ts";

test.each([
  ["norwood-3v", ["frontal-hairline", "temporal-left", "temporal-right", "vertex"]],
  ["norwood-6", [...SCALP_ZONES]],
  ["sinclair-2", ["mid-scalp"]],
  ["ludwig-3", ["frontal-hairline", "mid-scalp", "vertex"]],
])("stage %s suggests its zones", (stage, zones) => {
  expect(planZones(stage, "androgenetic-alopecia", false).value).toEqual(zones);
});

test.each([null, "salt-40", "constructor"])(
  "stage %s leaves the zones to the clinician",
  (stage) => {
    const zones = planZones(stage, "alopecia-areata", false);
    expect(zones.value).toEqual([]);
    expect(zones.because).toContain("clinician");
  },
);

test("a mapped lesion is left out of the zones", () => {
  expect(planZones("norwood-4", "androgenetic-alopecia", true).because).toContain("left out");
});

test("a treatment that is not known is left for the clinician", () => {
  expect(planCoTherapy(["snail-serum", "toString"], [])).toMatchObject([
    { name: "snail-serum", inPlan: false },
    { name: "toString", inPlan: false },
  ]);
});

test.each([
  ["finasteride", "no-finasteride"],
  ["prp", "no-prp"],
  ["minoxidil-oral", "no-minoxidil"],
] as const)("%s is kept out by %s only", (name, code) => {
  expect(planCoTherapy([name], [])[0]?.inPlan).toBe(true);
  expect(planCoTherapy([name], [code])[0]?.inPlan).toBe(false);
});

test("nothing known of other treatments gives an empty list", () => {
  expect(planCoTherapy(null, [])).toEqual([]);
});
