import { expect, test } from "vitest";
import {
  forestPlotSvg,
  poolQuestion,
  QUESTIONS,
  SENSITIVITIES,
  summaryOfFindings,
  upperBoundForZeroEvents,
} from "../../src/index.ts";

const ids = QUESTIONS.map(({ id }) => id);

test("needling plus minoxidil against minoxidil: not poolable, only Yu 2018 has a usable variance", () => {
  const result = poolQuestion("needling-plus-minoxidil-density");
  expect(result.status).toBe("not poolable");
  expect(result.pooled).toBeNull();
  expect(result.why).toBe(
    "Not poolable: only one trial has a usable variance (yu-aj-2018), of 11 eligible.",
  );
  expect(result.certainty.level).toBe("very low");
  expect(result.syntheses.map(({ synthesis }) => synthesis)).toEqual(
    expect.arrayContaining(["abdi-2023", "ahmed-2025", "xu-2024", "pei-2024", "gupta-2023-nma"]),
  );
});

test("the mislabelled result of Xu 2024 is shown with its doubt", () => {
  const { syntheses } = poolQuestion("needling-plus-minoxidil-density");
  const xu = syntheses.find(
    ({ synthesis, estimate }) => synthesis === "xu-2024" && estimate === 15.82,
  );
  expect(xu?.doubts.join()).toContain("mean difference called standardised");
});

test("an SD worked out from p enters only the named sensitivity analysis, and is marked exploratory", () => {
  const result = poolQuestion("needling-plus-minoxidil-density", { sensitivity: "sd-from-p" });
  expect(result.effects.map(({ trial }) => trial)).toEqual(["dhurat-2013", "yu-aj-2018"]);
  expect(result.pooled?.exploratory).toBe(true);
  expect(result.pooled?.test).toBe("adhoc");
  expect(result.warnings.join()).toContain("Exploratory");
});

test("trials that fail a check stay out unless the sensitivity analysis asks for them", () => {
  const primary = poolQuestion("needling-plus-prp");
  expect(primary.effects.map(({ trial }) => trial)).toEqual(["cureus-2022-prp"]);
  expect(primary.excluded.find(({ trial }) => trial === "jcc-2025-northindia")?.why).toContain(
    "40 + 30 + 30 = 100",
  );
  const wide = poolQuestion("needling-plus-prp", { sensitivity: "with-integrity-faults" });
  expect(wide.effects.map(({ trial }) => trial)).toContain("jcc-2025-northindia");
});

test("improvement never stands in for unwanted effects or satisfaction", () => {
  for (const id of ["adverse-events", "satisfaction"])
    expect(poolQuestion(id, { sensitivity: "any-responder-scale" }).effects).toEqual([]);
});

test("leaving a trial out by hand is recorded", () => {
  const result = poolQuestion("needling-plus-prp", { without: ["cureus-2022-prp"] });
  expect(result.effects).toEqual([]);
  expect(result.excluded.find(({ trial }) => trial === "cureus-2022-prp")?.why).toBe(
    "Left out by hand.",
  );
});

test.each(ids)("%s: the flow adds up and every trial is accounted for", (id) => {
  for (const sensitivity of [null, ...SENSITIVITIES]) {
    const { flow, effects, excluded } = poolQuestion(id, { sensitivity });
    expect(flow.identified - flow.notSeen).toBe(flow.screened);
    expect(flow.screened - flow.otherQuestion).toBe(flow.eligible);
    expect(flow.eligible - flow.noUsableResult).toBe(flow.included);
    expect(flow.included).toBe(effects.length);
    expect(effects.length + excluded.length).toBe(flow.identified);
  }
});

test.each(ids)("%s: every step of certainty names the evidence that triggered it", (id) => {
  const { certainty } = poolQuestion(id);
  expect(certainty.steps).toHaveLength(5);
  for (const { because } of certainty.steps) expect(because.length).toBeGreaterThan(10);
});

test.each(ids)("%s: the forest plot is one well-formed picture with the same in words", (id) => {
  const svg = forestPlotSvg(poolQuestion(id, { sensitivity: "sd-from-p" }));
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect(svg).toContain("<desc");
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg.match(/<svg/g)).toHaveLength(1);
});

test("rule of three: no event in 657 people leaves up to 0.46 %", () => {
  expect(100 * upperBoundForZeroEvents(657)).toBeCloseTo(0.455, 3);
});

test("summary of findings: without a pool, the row says why and how sure", () => {
  const row = summaryOfFindings(poolQuestion("needling-plus-minoxidil-density"));
  expect(row.relative).toContain("Not poolable");
  expect(row.certainty).toBe("very low");
  expect(row.reasons.join()).toContain("imprecision");
});

test("a question that is not there is refused", () => {
  expect(() => poolQuestion("does-it-work")).toThrow("question");
});
