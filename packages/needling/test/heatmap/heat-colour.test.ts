import { HEAT_COLOURS, heatColour } from "@anagen/needling";
import { expect, test } from "vitest";

test("the scale runs from the first colour at 0 to the last at the top and beyond", () => {
  expect(heatColour(0, 300)).toEqual(HEAT_COLOURS[0]);
  expect(heatColour(300, 300)).toEqual(HEAT_COLOURS.at(-1));
  expect(heatColour(9_999, 300)).toEqual(HEAT_COLOURS.at(-1));
  expect(heatColour(60, 300)).toEqual(HEAT_COLOURS[1]);
});

test("lightness falls steadily, so that a grey print reads the same way", () => {
  const light = Array.from({ length: 101 }, (_, i) => {
    const [red, green, blue] = heatColour(i, 100);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  for (const [i, value] of light.entries()) {
    if (i > 0) expect(value).toBeLessThanOrEqual(light[i - 1] ?? 0);
  }
});
