import { expect, test } from "vitest";
import { homeUseAdvice } from "../../src/home-use/home-use.ts";
import { aFinding, aScreening } from "../plan/a-screening.ts";
import { someFacts } from "../plan/some-facts.ts";

const atHome = (changed: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({
    setting: "home",
    device: "roller",
    plannedDepthMm: 0.25,
    deviceShared: false,
    ...changed,
  });
const nothingFound = aScreening({ planConstraints: ["home-max-0.3mm"] });

test("when nothing speaks against it, the fixed limits are told and nothing is promised", () => {
  const advice = homeUseAdvice(atHome(), nothingFound);
  expect(advice).toMatchObject({ status: "limits", depthMaxMm: 0.3, intervalDays: 7, reasons: [] });
  expect(advice.warnings.map(({ id }) => id)).toContain("no-promise");
  expect(advice.next).toContain("Ask a clinic");
});

test.each([
  [0.3, "limits"],
  [0.31, "refused"],
  [Number.NaN, "refused"],
  [null, "refused"],
])("H-DEPTH: %s mm: %s", (plannedDepthMm, status) => {
  expect(homeUseAdvice(atHome({ plannedDepthMm }), nothingFound).status).toBe(status);
});

test.each([
  ["roller", "limits"],
  ["pen", "refused"],
  ["stamp", "refused"],
  [null, "refused"],
] as const)("a %s at home: %s", (device, status) => {
  expect(homeUseAdvice(atHome({ device }), nothingFound).status).toBe(status);
});

test.each([
  [false, "limits"],
  [true, "refused"],
  [null, "refused"],
  [undefined, "refused"],
])("shared with others: %s: %s", (deviceShared, status) => {
  expect(homeUseAdvice(atHome({ deviceShared }), nothingFound).status).toBe(status);
});

test.each(["avoid", "refer", "defer", "clinician-review"] as const)(
  "a screening that ends in %s refuses home use with its reason, and tells no limit",
  (decision) => {
    const screening = aScreening({ decision, findings: [aFinding({ decision })] });
    expect(homeUseAdvice(atHome(), screening)).toMatchObject({
      status: "refused",
      reasons: ["Made up for this test."],
      depthMaxMm: null,
      intervalDays: null,
      steps: [],
    });
  },
);

test("answers for the clinic are not used for home", () => {
  expect(homeUseAdvice(atHome({ setting: "clinic" }), nothingFound).status).toBe("refused");
});

test("the step on minoxidil goes when minoxidil is barred", () => {
  const steps = (screening: typeof nothingFound) =>
    homeUseAdvice(atHome(), screening).steps.map(({ id }) => id);
  expect(steps(nothingFound)).toContain("minoxidil");
  expect(steps(aScreening({ planConstraints: ["no-minoxidil"] }))).not.toContain("minoxidil");
});
