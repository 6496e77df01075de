import { needleWithHeatMap } from "@anagen/needling";
import { expect, test } from "vitest";

const REQUEST = {
  device: "dermaroller-mf8",
  area: { cm2: 100 },
  passes: [{ directionDeg: 0 }, { directionDeg: 60 }],
};

test("a window shows the same punctures as the middle of the whole map", () => {
  const whole = needleWithHeatMap(REQUEST, { seed: 3 }).heatMap;
  const part = needleWithHeatMap(REQUEST, { seed: 3, heatSideMm: 20 }).heatMap;
  expect([whole.columns, part.columns, part.cellMm]).toEqual([100, 20, 1]);
  const middle = Array.from(part.perCm2, (_, cell) => {
    const [row, column] = [Math.floor(cell / 20) + 40, (cell % 20) + 40];
    return whole.perCm2[row * 100 + column];
  });
  expect(Array.from(part.perCm2)).toEqual(middle);
});

test("the window moves no figure of the result", () => {
  const { result } = needleWithHeatMap(REQUEST, { seed: 3, heatSideMm: 20 });
  expect(result).toEqual(needleWithHeatMap(REQUEST, { seed: 3 }).result);
});

test.each([0, -1, Number.NaN])("a window of %s mm is refused", (heatSideMm) => {
  expect(() => needleWithHeatMap(REQUEST, { heatSideMm })).toThrow("heatSideMm");
});
