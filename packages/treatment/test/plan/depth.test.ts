import { expect, test } from "vitest";
import { depthBySession, planDepth } from "../../src/plan/depth.ts";
import { someFacts } from "./some-facts.ts";

const startOf = (changed: Parameters<typeof someFacts>[0]) =>
  planDepth(someFacts(changed)).depthMm.start.value;

test.each([
  [0.4, 0.4],
  [0.59, 0.59],
  [0.6, 0.6],
  [0.61, 0.6],
  [1.5, 0.6],
  [null, 0.6],
])("P-DEPTH: a first session asked at %s mm starts at %s mm", (plannedDepthMm, start) => {
  expect(startOf({ plannedDepthMm })).toBe(start);
});

test.each([
  [3, 0.6],
  [4, 0.5],
  [6, 0.5],
  [null, 0.5],
] as const)("S-PIH: skin of type %s starts at %s mm", (skinType, start) => {
  expect(startOf({ skinType })).toBe(start);
});

test.each([
  [0.6, 0.85, 0.85],
  [0.6, 0.86, 0.85],
  [0.6, 0.5, 0.5],
  [0.6, null, 0.6],
  [1.4, 2, 1.5],
  [2.5, 2.5, 1.5],
  [2.5, null, 1.5],
])(
  "after a session at %s mm, asked for %s mm, the next starts at %s mm",
  (depthMm, plannedDepthMm, start) => {
    expect(startOf({ plannedDepthMm, lastSession: { depthMm, days_ago: 40 } })).toBe(start);
  },
);

test("a last session of unknown depth starts low again", () => {
  expect(startOf({ plannedDepthMm: 1.5, lastSession: { depthMm: null, days_ago: 40 } })).toBe(0.6);
});

test.each([
  [1.5, 1.5],
  [1.51, 1.5],
  [2, 1.5],
])("asked for %s mm, the course rises to %s mm at most", (plannedDepthMm, target) => {
  expect(planDepth(someFacts({ plannedDepthMm })).targetMm).toBe(target);
});

test("a depth that is not followed is shown with its reason", () => {
  const [adjustment] = planDepth(someFacts({ plannedDepthMm: 2 })).adjustments;
  expect(adjustment).toMatchObject({ path: "facts.plannedDepthMm", asked: "2 mm" });
  expect(adjustment?.because).toContain("1.5 mm is the most");
  expect(planDepth(someFacts({ plannedDepthMm: 0.6 })).adjustments).toEqual([]);
});

test("hairline and temples never go deeper than 0.5 mm", () => {
  const later = someFacts({ plannedDepthMm: 1.5, lastSession: { depthMm: 1.4, days_ago: 40 } });
  expect(planDepth(later).depthMm.hairlineAndTemples.value).toBe(0.5);
  expect(planDepth(someFacts({ plannedDepthMm: 0.3 })).depthMm.hairlineAndTemples.value).toBe(0.3);
});

test("depth rises by one step of 0.25 mm a session and stops at the target", () => {
  expect(depthBySession(0.6, 1.5, 6)).toEqual([0.6, 0.85, 1.1, 1.35, 1.5, 1.5]);
  expect(depthBySession(0.6, 0.6, 3)).toEqual([0.6, 0.6, 0.6]);
});
