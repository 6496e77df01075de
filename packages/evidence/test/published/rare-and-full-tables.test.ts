import { expect, test } from "vitest";
import { fitDocument } from "../../src/index.ts";

test("a table in which everybody had the event counts in the pooled risk ratio", () => {
  const table = (ai: number, n1i: number, ci: number, n2i: number) => ({ ai, n1i, ci, n2i });
  const input = [table(22, 121, 13, 58), table(122, 122, 82, 82), table(6, 11, 22, 102)];
  const { mh } = fitDocument({ measure: "RR", input, mh: [{ measure: "RR" }] });
  // metafor 3.8-1: rma.mh(measure = "RR") of the three tables
  expect(mh).toMatchObject([
    { beta: expect.closeTo(0.026576467927626, 12), se: expect.closeTo(0.0446437402410588, 12) },
  ]);
});

test("the continuity correction is taken off even where it is the larger part", () => {
  const input = [
    { ai: 1, n1i: 193, ci: 0, n2i: 40 },
    { ai: 2, n1i: 148, ci: 1, n2i: 32 },
  ];
  const { mh } = fitDocument({ measure: "OR", input, mh: [{ measure: "OR", CMH: {} }] });
  // metafor 3.8-1: rma.mh(measure = "OR"), MH and CO
  expect(mh).toMatchObject([
    { CMH: { MH: expect.closeTo(0.0729878697843924, 12), CO: expect.closeTo(0.0733725972, 9) } },
  ]);
});
