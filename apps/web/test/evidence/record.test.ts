import { fitDocument, poolQuestion } from "@anagen/evidence";
import { expect, test } from "vitest";
import { poolStudies, USUAL_MODEL } from "../../src/evidence/analysis/pool.ts";
import {
  givenRows,
  nameInR,
  type RecordOfAnalysis,
  requestDocument,
  scriptForR,
} from "../../src/evidence/analysis/record.ts";
import { scaleOfQuestion, studiesOfQuestion } from "../../src/evidence/question/question-pool.ts";

const id = "needling-plus-prp";
const studies = studiesOfQuestion(poolQuestion(id, { sensitivity: "with-integrity-faults" }));
const pool = poolStudies(studies, scaleOfQuestion(id), USUAL_MODEL);
const record: RecordOfAnalysis = {
  title: "Needling plus plasma",
  measure: "GEN",
  rows: givenRows(pool.used),
  model: pool.model,
  test: pool.fit?.test ?? "knha",
  leftOut: [],
  moderator: null,
};

test("the request gives, through fitDocument, the numbers that stood on the screen", () => {
  const request = JSON.parse(JSON.stringify(requestDocument(record)));
  const [fit] = fitDocument(request)["fits"] as { beta: number[]; ci_lb: number[]; tau2: number }[];
  expect(fit?.beta[0]).toBeCloseTo(pool.summary?.estimate ?? Number.NaN, 12);
  expect(fit?.ci_lb[0]).toBeCloseTo(pool.summary?.low ?? Number.NaN, 12);
  expect(fit?.tau2).toBe(pool.fit?.tau2);
});

test("the data behind the effects give the same effects again", () => {
  const rows = [
    { study: "Made-up A", ai: 4, n1i: 20, ci: 9, n2i: 21 },
    { study: "Made-up B", ai: 0, n1i: 30, ci: 5, n2i: 29 },
  ];
  const request = requestDocument({ ...record, measure: "RR", rows });
  const { escalc } = fitDocument(JSON.parse(JSON.stringify(request))) as unknown as {
    escalc: { yi: number[] };
  };
  expect(escalc.yi[0]).toBeCloseTo(Math.log(4 / 20 / (9 / 21)), 12);
});

test("the script names the model, every study, and what was left out", () => {
  const script = scriptForR({ ...record, leftOut: ["Made-up C"] });
  for (const { label } of pool.used) expect(script).toContain(`"${label}"`);
  expect(script).toContain('method = "REML", test = "adhoc", level = 95');
  expect(script).toContain("# left out: Made-up C");
  expect(script).not.toContain("escalc");
  expect(
    scriptForR({ ...record, measure: "RR", rows: [{ study: "a", ai: 1, n1i: 2, ci: 1, n2i: 2 }] }),
  ).toContain('escalc(measure = "RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat)');
});

test.each([
  ["needle length mm", "needle_length_mm"],
  ["2nd column", "nd_column"],
  ["%", "x"],
])("a column called %j is %j in R and in formulas", (name, plain) => {
  expect(nameInR(name)).toBe(plain);
});
