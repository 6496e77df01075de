import { expect, test } from "vitest";
import { synthesisRecords, trialRecords } from "../../data/index.ts";
import { checkStudies } from "../../src/index.ts";

const { studies } = checkStudies([...trialRecords, ...synthesisRecords]);
const failed = (id: string) =>
  (studies.find((study) => study.id === id)?.checks ?? []).filter(
    ({ result }) => result === "fail",
  );

test.each([
  ["jcc-2025-northindia", "arm-sums", "40 + 30 + 30 = 100, but 60"],
  ["jcc-2025-northindia", "spread-plausible", "2.56"],
  ["jocd-70408-2025", "grim", "{7, 14"],
  ["jocd-70408-2025", "percentage-possible", "28.57"],
  ["jocd-70408-2025", "unit-plausible", "unit is undefined"],
  ["cureus-2022-prp", "constant-denominators", "23 / 28"],
  ["shah-2017", "p-from-counts", "Fisher p 0.235"],
  ["ccid-2022-bjst", "shrinking-denominators", "only 12 of 83"],
  ["adistri-2024", "biology-plausible", "6 um cannot be"],
  ["imcas-2025-exo", "biology-plausible", "+18 %"],
  ["pdt-mn-2020-aa", "stated-sizes", "title 41, abstract 14"],
  ["aboeldahab-aa", "stated-sizes", "register 100"],
  ["kumar-2018", "unit-plausible", "1.94 per cm2"],
  ["liang-2022", "double-publication", "bfh-fphl-yufa"],
  ["bfh-fphl-yufa", "double-publication", "liang-2022"],
  ["xu-2024", "effect-label", "SMD 15.82"],
  ["xu-2024", "ci-symmetric", "1.14"],
  ["fphl-prp-zhou-2021", "effect-label", "a difference called a ratio"],
  ["pei-2024", "repeated-result", "both 13.36"],
])("known fault: %s fails %s, with the arithmetic shown (%s)", (id, check, words) => {
  const details = failed(id)
    .filter((one) => one.check === check)
    .map(({ detail }) => detail);
  expect(details.join("\n")).toContain(words);
});

test.each([
  "fphl-2mx-2022",
  "ijbr-2025-aa",
  "sanchez-meza",
  "yu-aj-2018",
  "khalid-jpad",
  "abdi-2023",
  "ahmed-2025",
])("no false alarm: %s fails no check", (id) => {
  expect(failed(id)).toEqual([]);
});

test("sides of one scalp are never tested as if they were independent", () => {
  const yu = studies.find(({ id }) => id === "yu-aj-2018");
  expect(yu?.checks.find(({ check }) => check === "p-from-means")).toMatchObject({
    result: "cannot check",
  });
});

test("every check names its result in the three allowed words and shows its arithmetic", () => {
  for (const { checks } of studies)
    for (const { result, detail } of checks) {
      expect(["pass", "fail", "cannot check"]).toContain(result);
      expect(detail.length).toBeGreaterThan(10);
    }
});

test.each([[7], ["text"], [[{ noId: true }]], [[{ id: "x" }]]])("input %j is refused", (input) => {
  expect(() => checkStudies(input)).toThrow(/studies/);
});

test("one record, an array and {studies} give the same report", () => {
  const [record] = trialRecords;
  expect(checkStudies(record)).toEqual(checkStudies([record]));
  expect(checkStudies({ studies: [record] })).toEqual(checkStudies([record]));
});
