import fc from "fast-check";
import { expect, test } from "vitest";
import { svgText } from "../../src/evidence/files/drawing-file.ts";
import { csvText } from "../../src/evidence/files/sheet.ts";
import { axisFor, evenTicks } from "../../src/evidence/plots/axis.ts";
import { bubbleDrawing } from "../../src/evidence/plots/bubble-drawing.ts";
import type { Drawing, Mark } from "../../src/evidence/plots/drawing.ts";
import { funnelDrawing } from "../../src/evidence/plots/funnel-drawing.ts";
import { type PlotRow, rowsDrawing } from "../../src/evidence/plots/rows-drawing.ts";
import { difference, figure, ratio, readInterval } from "../../src/evidence/plots/scales.ts";

const ROWS: readonly PlotRow[] = [
  { label: "Made-up A", estimate: 0.2, low: -0.3, high: 0.7, weightPercent: 40, kind: "trial" },
  { label: "Made-up B", estimate: 0.6, low: 0.1, high: 1.1, weightPercent: 60, kind: "trial" },
  { label: "Pooled", estimate: 0.45, low: -2, high: 90, kind: "pooled" },
];
const options = (width: number) => ({
  width,
  scale: ratio("risk ratio"),
  title: "Made-up <question> & more",
  says: 'Two made-up studies, "pooled".',
});

function xOf(mark: Mark): number[] {
  if (mark.kind === "line") return [mark.x1, mark.x2];
  if (mark.kind === "shape" || mark.kind === "curve") return mark.points.map(([x]) => x);
  return [mark.x];
}

const outside = ({ width, marks }: Drawing): Mark[] =>
  marks.filter((mark) => xOf(mark).some((x) => x < -1 || x > width + 9));

test.each([320, 390, 599, 600, 720, 1100])(
  "at %d px nothing of a forest plot lies outside",
  (width) => {
    expect(outside(rowsDrawing(ROWS, options(width)))).toEqual([]);
  },
);

test("a pooled interval far beyond the studies ends in an arrow and does not squeeze them", () => {
  const { marks } = rowsDrawing(ROWS, options(720));
  const squares = marks.filter((mark) => mark.kind === "shape" && mark.tone === "trial");
  const xs = squares.flatMap(xOf);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(60);
  const pooled = marks.filter((mark) => mark.kind === "shape" && mark.tone === "pooled");
  expect(pooled).toHaveLength(3);
});

test("the square of a study has an area by its weight", () => {
  const squares = rowsDrawing(ROWS, options(720)).marks.filter(
    (mark) => mark.kind === "shape" && mark.tone === "trial",
  );
  const side = (mark: Mark | undefined) => {
    const xs = mark ? xOf(mark) : [];
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(side(squares[0]) ** 2 / side(squares[1]) ** 2).toBeCloseTo(40 / 60, 6);
});

test("the vertical line of a ratio stands at 1, and labels are read as ratios", () => {
  const axis = axisFor([Math.log(0.5), Math.log(2)], {
    from: 0,
    to: 400,
    scale: ratio("risk ratio"),
  });
  const one = axis.ticks.find(({ label }) => label === "1");
  expect(one?.at).toBe(axis.at(0));
  expect(axis.ticks.map(({ label }) => label)).toContain("0.5");
});

test("property: even ticks lie within the span, in order, and are few", () => {
  const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (low, span) => {
      const ticks = evenTicks(low, low + span, 6);
      expect(ticks.length).toBeLessThanOrEqual(8);
      for (const [i, tick] of ticks.entries()) {
        expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
        expect(tick).toBeLessThanOrEqual(low + span * (1 + 1e-6));
        if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1] ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test("a saved picture holds its title and words, with marks of XML made harmless", () => {
  const text = svgText(rowsDrawing(ROWS, options(720)));
  expect(text).toContain("<title>Made-up &lt;question&gt; &amp; more</title>");
  expect(text).toContain("<desc>Two made-up studies, &quot;pooled&quot;.</desc>");
  expect(text).not.toContain("NaN");
  expect(text.match(/<(svg|g)\b/g)).toHaveLength(2);
});

test("funnel and bubbles stay inside, at phone width too, with one point as well", () => {
  const says = { title: "t", says: "s", scale: difference("effect") };
  const points = [{ estimate: 0.4, standardError: 0.2, filled: false }];
  for (const width of [320, 900]) {
    expect(outside(funnelDrawing(points, { ...says, width, pooled: null }))).toEqual([]);
    const bubbles = [{ x: 1, estimate: 0.4, weightPercent: 100 }];
    const drawing = bubbleDrawing(bubbles, { ...says, width, moderator: "weeks", line: [] });
    expect(outside(drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toContain("null");
  }
});

test.each([
  [0, "0.00"],
  [0.0046, "0.005"],
  [0.632, "0.63"],
  [13.36, "13.36"],
  [159.9, "159.9"],
  [8_559_506, "8.6e+6"],
  [Number.NaN, "not known"],
])("%d is read as %s", (value, text) => {
  expect(figure(value)).toBe(text);
});

test("an interval is read on the scale that people know", () => {
  const log = { estimate: 0, low: Math.log(0.5), high: Math.log(2) };
  expect(readInterval(ratio("risk ratio"), log)).toBe("1.00 (0.50 to 2.00)");
});

test("a ratio beyond any use is bounded, not written out", () => {
  const wide = { estimate: 0, low: Math.log(3.3e-6), high: Math.log(8.6e6) };
  expect(readInterval(ratio("risk ratio"), wide)).toBe("1.00 (<0.001 to >10,000)");
});

test("CSV: quotes doubled, formulas kept as text, unknown left empty", () => {
  const sheet = {
    caption: "",
    columns: ["Study", "Effect"],
    rows: [
      ['He said "no", twice', 0.5],
      ["=1+1", null],
      ["-5 to 5", -5],
    ],
  };
  expect(csvText(sheet)).toBe(
    'Study,Effect\r\n"He said ""no"", twice",0.5\r\n\'=1+1,\r\n\'-5 to 5,-5\r\n',
  );
});
