import fc from "fast-check";
import { expect, test } from "vitest";
import { halves, joined } from "../../src/pictures/correcting/split-and-merge.ts";

const anyPoint = fc.tuple(
  fc.double({ min: 0, max: 2000, noNaN: true }),
  fc.double({ min: 0, max: 2000, noNaN: true }),
);

test("property: the two halves lie one width apart, parallel, about the hair that was split", () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, (root, tip) => {
      fc.pre(Math.hypot(tip[0] - root[0], tip[1] - root[1]) > 1);
      const [one, two] = halves({ root, tip }, 80, 180);
      if (one === undefined || two === undefined) throw new Error("two halves are wanted");
      const apartPx = Math.hypot(one.root[0] - two.root[0], one.root[1] - two.root[1]);
      expect(apartPx).toBeCloseTo((80 / 1000) * 180, 6);
      expect((one.root[0] + two.root[0]) / 2).toBeCloseTo(root[0], 6);
      expect((one.tip[1] + two.tip[1]) / 2).toBeCloseTo(tip[1], 6);
    }),
  );
});

test("two pieces of one hair become one, from the first root to the farthest end", () => {
  const merged = joined([
    { root: [0, 0], tip: [10, 0] },
    { root: [12, 0], tip: [30, 1] },
  ]);
  expect(merged).toEqual({ root: [0, 0], tip: [30, 1] });
});
