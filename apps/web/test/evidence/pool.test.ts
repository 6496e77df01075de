import { readFileSync } from "node:fs";
import { poolQuestion, QUESTIONS, SENSITIVITIES } from "@anagen/evidence";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type PooledStudy, poolStudies, USUAL_MODEL } from "../../src/evidence/analysis/pool.ts";
import { forestRows, summaryInWords } from "../../src/evidence/analysis/pool-in-words.ts";
import {
  cumulativeSeries,
  influenceSheet,
  leaveOneOutSeries,
} from "../../src/evidence/analysis/sheets.ts";
import { subgrouped, wordModerators } from "../../src/evidence/analysis/subgroups.ts";
import { EXAMPLES } from "../../src/evidence/own/examples.ts";
import { guessColumn, MEASURES } from "../../src/evidence/own/measures.ts";
import { ownStudies } from "../../src/evidence/own/own-studies.ts";
import { parseTable } from "../../src/evidence/own/parse-table.ts";
import { difference } from "../../src/evidence/plots/scales.ts";
import { scaleOfQuestion, studiesOfQuestion } from "../../src/evidence/question/question-pool.ts";

const cases = QUESTIONS.flatMap(({ id }) => [null, ...SENSITIVITIES].map((how) => ({ id, how })));

test.each(cases)("$id, $how: the screen pools as poolQuestion does", ({ id, how }) => {
  const result = poolQuestion(id, { sensitivity: how });
  const scale = scaleOfQuestion(id);
  const pool = poolStudies(studiesOfQuestion(result), scale, USUAL_MODEL);
  expect(pool.summary === null).toBe(result.pooled === null);
  if (pool.summary === null || result.pooled === null) return;
  expect(scale.words.split(" ")[0]).toBe(
    result.pooled.scale === "proportion" ? "share" : result.pooled.scale.split(" ")[0],
  );
  expect(scale.read(pool.summary.estimate)).toBeCloseTo(result.pooled.estimate, 10);
  expect(scale.read(pool.summary.low)).toBeCloseTo(result.pooled.interval.low, 10);
  expect(pool.weightsPercent).toEqual(result.pooled.weightsPercent);
  expect(pool.tau2Interval).toEqual(result.pooled.tau2Interval);
});

function bcg() {
  const table = parseTable(EXAMPLES.find(({ id }) => id === "bcg")?.text ?? "");
  const measure = MEASURES.find(({ id }) => id === "RR");
  if (!measure) throw new Error("no risk ratio among the measures");
  const mapping = Object.fromEntries(
    [{ id: "study", label: "", also: [] }, ...measure.roles].map((role) => [
      role.id,
      guessColumn(role, table.columns),
    ]),
  );
  return { ...ownStudies(table, measure, mapping), scale: measure.scale };
}

const reference = JSON.parse(
  readFileSync(
    new URL("../../../../packages/evidence/test/reference/metafor/bcg.json", import.meta.url),
    "utf8",
  ),
);
const byId = (id: string) => reference.fits.find((fit: { id: string }) => fit.id === id);

test.each(["REML-knha", "DL-z", "PM-z"])(
  "metafor 3.8-1 rma(RR) on bcg.json, %s: estimate, interval and tau²",
  (id) => {
    const wanted = byId(id);
    const [method, kind] = id.split("-") as ["REML", "knha"];
    const { studies, scale } = bcg();
    const pool = poolStudies(studies, scale, { method, test: kind, level: 0.95 });
    expect(pool.summary?.estimate).toBeCloseTo(wanted.beta[0], 6);
    expect(pool.summary?.low).toBeCloseTo(wanted.ci_lb[0], 6);
    expect(pool.fit?.tau2).toBeCloseTo(wanted.tau2, 5);
  },
);

test("a study left out stays in the plot, unweighted, and the rest is pooled without it", () => {
  const { studies, scale } = bcg();
  const all = poolStudies(studies, scale, USUAL_MODEL);
  const less = poolStudies(studies, scale, USUAL_MODEL, new Set(["Aronson 1948"]));
  expect(less.used).toHaveLength(12);
  expect(less.summary?.estimate).not.toBe(all.summary?.estimate);
  const rows = forestRows(less);
  expect(rows.filter(({ kind }) => kind === "left-out").map(({ label }) => label)).toEqual([
    "Aronson 1948 (left out)",
  ]);
  expect(leaveOneOutSeries(all)?.rows[0]).toMatchObject({
    label: "without Aronson 1948",
    estimate: less.summary?.estimate,
  });
});

test("added one by one in the order of the year, the last step is the whole pool", () => {
  const { studies, scale } = bcg();
  const pool = poolStudies(studies, scale, { ...USUAL_MODEL, method: "DL", test: "z" });
  const steps = cumulativeSeries(pool, "year")?.rows ?? [];
  expect(steps[0]?.label).toBe("+ Aronson 1948");
  expect(steps.at(-1)?.label).toBe("+ TPT Madras 1980");
  expect(steps.at(-1)?.estimate).toBeCloseTo(pool.summary?.estimate ?? Number.NaN, 12);
});

test("one study, or none, is told and not pooled", () => {
  const { studies, scale } = bcg();
  const one = poolStudies(studies.slice(0, 1), scale, USUAL_MODEL);
  expect(one.fit).toBeNull();
  expect(summaryInWords(one)).toBe("One study alone is not pooled.");
  expect(summaryInWords(poolStudies([], scale, USUAL_MODEL))).toBe("No study is in the pool.");
  expect(influenceSheet(one)).toBeNull();
  expect(leaveOneOutSeries(one)).toBeNull();
});

test("property: the order of the studies does not matter, and weights sum to 100 %", () => {
  const study = fc.record({
    estimate: fc.double({ min: -3, max: 3, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(study, { minLength: 2, maxLength: 12 }), (found) => {
      const studies = found.map(
        (one, i): PooledStudy => ({
          ...one,
          id: `${i}`,
          label: `${i}`,
          people: null,
          moderators: {},
        }),
      );
      const scale = difference("effect");
      const forth = poolStudies(studies, scale, USUAL_MODEL);
      const back = poolStudies([...studies].reverse(), scale, USUAL_MODEL);
      expect(back.summary?.estimate).toBeCloseTo(forth.summary?.estimate ?? Number.NaN, 6);
      expect(forth.weightsPercent.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 8);
    }),
    { numRuns: 60 },
  );
});

test("metafor 3.8-1 on bcg.json, groups by allocation (REML, z): pooled per group, and the test between", () => {
  const wanted = reference.subgroups.results.find((one: { id: string }) => one.id === "REML-z");
  const { studies, scale } = bcg();
  expect(wordModerators(studies)).toEqual(["allocation"]);
  const pool = poolStudies(studies, scale, { method: "REML", test: "z", level: 0.95 });
  const found = subgrouped(pool, "allocation");
  const pooled = (found?.rows ?? []).flatMap((row) => (row.kind === "pooled" ? [row] : []));
  expect(pooled.map(({ label }) => label)).toEqual([
    "Pooled, alternate",
    "Pooled, random",
    "Pooled, systematic",
    "Pooled",
  ]);
  wanted.levels.forEach(({ beta, ci_lb }: { beta: number; ci_lb: number }, i: number) => {
    expect(pooled[i]?.estimate).toBeCloseTo(beta, 6);
    expect(pooled[i]?.low).toBeCloseTo(ci_lb, 6);
  });
  expect(found?.between).toContain(`Q ${wanted.between.Q.toFixed(2)}, df ${wanted.between.df}`);
});
