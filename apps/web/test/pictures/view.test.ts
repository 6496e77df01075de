import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MOST_ZOOM,
  moved,
  showing,
  type View,
  WHOLE,
  zoomed,
} from "../../src/pictures/viewer/view.ts";

const SIZE = { width: 640, height: 480 };
const spot = fc.tuple(
  fc.double({ min: 0, max: 640, noNaN: true }),
  fc.double({ min: 0, max: 480, noNaN: true }),
);
const acts = fc.array(
  fc.oneof(
    fc.record({ by: fc.double({ min: 0.2, max: 5, noNaN: true }), at: spot }),
    fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
  ),
  { maxLength: 12 },
);
const after = (
  done: readonly ({ by: number; at: [number, number] } | { x: number; y: number })[],
) =>
  done.reduce<View>(
    (view, act) =>
      "by" in act ? zoomed(view, act.by, act.at, SIZE) : moved(view, act.x, act.y, SIZE),
    WHOLE,
  );

test("property: whatever is done, the picture fills its window and no more than the largest zoom", () => {
  fc.assert(
    fc.property(acts, (done) => {
      const { zoom, x, y } = after(done);
      expect(zoom).toBeGreaterThanOrEqual(1);
      expect(zoom).toBeLessThanOrEqual(MOST_ZOOM);
      expect(x).toBeLessThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(0);
      expect(x + zoom * SIZE.width).toBeGreaterThanOrEqual(SIZE.width - 1e-6);
      expect(y + zoom * SIZE.height).toBeGreaterThanOrEqual(SIZE.height - 1e-6);
    }),
  );
});

test("property: enlarged about a spot, that spot of the picture stays under the pointer", () => {
  fc.assert(
    fc.property(spot, fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }), (at, by) => {
      const { zoom, x, y } = zoomed(WHOLE, by, at, SIZE);
      expect((at[0] - x) / zoom).toBeCloseTo(at[0], 6);
      expect((at[1] - y) / zoom).toBeCloseTo(at[1], 6);
    }),
  );
});

test("property: what is followed can be seen, and what can be seen already moves nothing", () => {
  const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(acts, share, share, (done, shareX, shareY) => {
      const view = after(done);
      const shown = showing(view, [shareX, shareY], SIZE);
      const at = [
        shown.x + shareX * SIZE.width * shown.zoom,
        shown.y + shareY * SIZE.height * shown.zoom,
      ] as const;
      expect(at[0]).toBeGreaterThanOrEqual(-1e-6);
      expect(at[0]).toBeLessThanOrEqual(SIZE.width + 1e-6);
      expect(at[1]).toBeGreaterThanOrEqual(-1e-6);
      expect(at[1]).toBeLessThanOrEqual(SIZE.height + 1e-6);
      const again = showing(shown, [shareX, shareY], SIZE);
      expect([again.x, again.y].map((corner) => Number(corner.toFixed(5)))).toEqual(
        [shown.x, shown.y].map((corner) => Number(corner.toFixed(5))),
      );
    }),
  );
});
