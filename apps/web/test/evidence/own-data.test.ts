import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelOf } from "../../src/evidence/analysis/funnel.ts";
import { numberModerators, regressionOn } from "../../src/evidence/analysis/meta-regression.ts";
import { poolStudies, USUAL_MODEL } from "../../src/evidence/analysis/pool.ts";
import { forestRows, summaryInWords } from "../../src/evidence/analysis/pool-in-words.ts";
import {
  cumulativeSeries,
  influenceSheet,
  leaveOneOutSeries,
} from "../../src/evidence/analysis/sheets.ts";
import { EXAMPLES } from "../../src/evidence/own/examples.ts";
import { guessColumn, guessMeasure, MEASURES } from "../../src/evidence/own/measures.ts";
import { ownStudies } from "../../src/evidence/own/own-studies.ts";
import { cellsOf, MOST_ROWS, parseTable } from "../../src/evidence/own/parse-table.ts";
import { bubbleDrawing } from "../../src/evidence/plots/bubble-drawing.ts";
import { funnelDrawing } from "../../src/evidence/plots/funnel-drawing.ts";
import { rowsDrawing } from "../../src/evidence/plots/rows-drawing.ts";
import { difference } from "../../src/evidence/plots/scales.ts";

const STUDY = { id: "study", label: "Study", also: ["trial"] };

function read(text: string, id?: string) {
  const table = parseTable(text);
  const measure = id ? MEASURES.find((one) => one.id === id) : guessMeasure(table.columns);
  if (!measure) throw new Error(`no measure for ${table.columns.join(", ")}`);
  const mapping = Object.fromEntries(
    [STUDY, ...measure.roles].map((role) => [role.id, guessColumn(role, table.columns)]),
  );
  return { measure, ...ownStudies(table, measure, mapping) };
}

test.each(EXAMPLES.map(({ id, text }) => [id, text]))(
  "the example %s is read as it stands, its measure guessed",
  (id, text) => {
    const { measure, studies, problems } = read(text);
    expect(measure.id).toBe(id === "bcg" ? "RR" : "SMD");
    expect(studies.length).toBeGreaterThan(3);
    expect(problems.map(({ row }) => row)).toEqual(id === "bcg" ? [] : [5]);
  },
);

test("decimal commas between semicolons, and a column without a role that may explain differences", () => {
  const { studies } = read(EXAMPLES.find(({ id }) => id === "hairs")?.text ?? "");
  expect(studies[0]).toMatchObject({ label: "Made-up A", people: 40 });
  expect(studies[0]?.moderators).toEqual({ weeks: 12, needle_mm: 0.6 });
});

test("each problem names its row, its field, what came and what is allowed", () => {
  const { studies, problems } = read(
    "study,ai,n1i,ci,n2i\nA,3,20,5,20\nB,25,20,5,20\nC,,20,5,20\nD,x,20,5,20\n",
    "RR",
  );
  expect(studies.map(({ label }) => label)).toEqual(["A"]);
  expect(problems.map(({ row, label }) => `${row} ${label}`)).toEqual(["2 B", "3 C", "4 D"]);
  expect(problems[0]?.says).toContain("received 25");
  expect(problems[1]?.says).toBe('Events, group 1 must be a number; received "nothing"');
  expect(problems[2]?.says).toBe('ai must be a number; received "x"');
});

test.each([
  ["1,5", "where commas separate the cells"],
  ["12,000", "a mark for thousands"],
])("%s is refused %s, never read as another number", (cell) => {
  const { problems } = read(`study,yi,vi\nA,"${cell}",0.2\nB,1,0.1`, "GEN");
  expect(problems.map(({ row }) => row)).toEqual([1]);
  const counts = read(`study;ai;n1i;ci;n2i\nA;3;1,000;5;20`, "RR");
  expect(counts.problems).toHaveLength(1);
});

test.each([
  ["yi,vi\n0.5,0.04", 0.04],
  ["yi,se\n0.5,0.2", 0.04],
  ["yi,lower,upper\n0.5,0.108007203,0.891992797", 0.04],
])(
  "%j: the variance is given, or worked out from standard error or 95 % interval",
  (text, variance) => {
    const { studies } = read(text, "GEN");
    expect(studies[0]?.variance).toBeCloseTo(variance, 8);
  },
);

test.each([
  ["yi,vi\n0.5,0", "variance"],
  ["yi,vi\n0.5,-1", "variance"],
  ["yi,vi\n0.5,", "spread"],
  ["yi,lower,upper\n0.5,0.9,0.1", "upper bound"],
  ["ri,ni\n1.5,20", "correlation"],
  ["ri,ni\n0.5,3", "variance"],
])("%j gives no study but a problem with %s", (text, field) => {
  const { studies, problems } = read(text, text.startsWith("ri") ? "ZCOR" : "GEN");
  expect(studies).toEqual([]);
  expect(problems[0]?.says).toContain(field);
});

test("two studies of one name are told apart", () => {
  const { studies } = read("study,yi,vi\nA,1,1\nA,2,1");
  expect(studies.map(({ label }) => label)).toEqual(["A", "A (2)"]);
});

test.each([
  ["", "heading"],
  ["a,b", "at least one row"],
  ["a,a\n1,2", "used once"],
  ["[1,2]", "an object, one a study"],
  ["{", "JSON or CSV"],
  ['{"x":1}', "an array of objects"],
  [`yi\n${"1\n".repeat(MOST_ROWS + 1)}`, `at most ${MOST_ROWS}`],
])("%j is refused in words", (text, words) => {
  expect(() => parseTable(text)).toThrow(words);
});

test("JSON of a request document is read by its `input`", () => {
  const table = parseTable('{"input":[{"study":"A","yi":1,"vi":null},{"study":"B","yi":2}]}');
  expect(table.columns).toEqual(["study", "yi", "vi"]);
  expect(table.rows).toEqual([
    ["A", "1", ""],
    ["B", "2", ""],
  ]);
});

test("property: cells written as RFC 4180 asks are read back as they were", () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\r", ""));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect(cellsOf(text, ",")).toEqual(rows);
      },
    ),
  );
});

test("property: whatever numbers come, every view gives a result or says why not", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.double({ min: 0.01, max: 4, noNaN: true }),
    fc.constantFrom(0, 1e-70, 1e-30, 1, 1e30, 1e70, -1),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const text = ["yi,vi,x", ...rows.map((row) => row.map(String).join(","))].join("\n");
        const { studies, problems } = read(text, "GEN");
        expect(studies.length + problems.length).toBe(rows.length);
        const pool = poolStudies(studies, difference("effect"), USUAL_MODEL);
        for (const row of forestRows(pool)) expect(Number.isFinite(row.estimate)).toBe(true);
        expect(summaryInWords(pool)).not.toContain("NaN");
        leaveOneOutSeries(pool);
        cumulativeSeries(pool, "x");
        influenceSheet(pool);
        const view = { width: 390, scale: pool.scale, title: "t", says: "s" };
        const { points } = funnelOf(pool, true);
        if (points.length > 0) {
          const drawn = funnelDrawing(points, { ...view, pooled: pool.summary?.estimate ?? null });
          expect(JSON.stringify(drawn.marks)).not.toContain("null");
        }
        expect(JSON.stringify(rowsDrawing(forestRows(pool), view).marks)).not.toContain("null");
        for (const moderator of numberModerators(pool.used)) {
          const found = regressionOn(pool, moderator);
          if (typeof found === "string") continue;
          const drawn = bubbleDrawing(found.bubbles, { ...view, moderator, line: found.line });
          expect(JSON.stringify(drawn.marks)).not.toContain("null");
        }
      },
    ),
    { numRuns: 300 },
  );
});
