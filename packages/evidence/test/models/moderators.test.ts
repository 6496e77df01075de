import { expect, test } from "vitest";
import { designFromFormula, fitModel, fitSubgroups, prepareStudies } from "../../src/index.ts";
import { rowsOf, studiesOf } from "../reference/studies.ts";

const { effects, variances } = studiesOf("bcg");
const rows = rowsOf("bcg").map((row) => ({
  alloc: String(row["alloc"]),
  ablat: Number(row["ablat"]),
}));

test("metafor 3.8-1 rma(RR, ~ alloc * ablat) on bcg.json: the columns of the design by name", () => {
  expect(designFromFormula("~ alloc * ablat", rows).names).toEqual([
    "intrcpt",
    "allocrandom",
    "allocsystematic",
    "ablat",
    "allocrandom:ablat",
    "allocsystematic:ablat",
  ]);
});

test("the order of levels given makes another level the reference and changes no fitted value", () => {
  const fitWith = (levels: string[]) =>
    fitModel(
      prepareStudies(effects, variances, designFromFormula("~ alloc", rows, { alloc: levels })),
    );
  const [one, other] = [
    fitWith(["alternate", "random", "systematic"]),
    fitWith(["systematic", "random", "alternate"]),
  ];
  expect(other.omnibus.statistic).toBeCloseTo(one.omnibus.statistic, 9);
  expect(other.tau2).toBeCloseTo(one.tau2, 10);
  expect(other.estimates[0]).toBeCloseTo((one.estimates[0] ?? 0) + (one.estimates[2] ?? 0), 9);
});

test("a missing moderator is refused, and the row is named", () => {
  expect(() => designFromFormula("~ ablat", [...rows, { alloc: "random" }])).toThrow(
    "rows[13].ablat",
  );
});

test("metafor 3.8-1 on bcg.json, DL by allocation: Q between 1.5367688720627555, df 2", () => {
  const found = fitSubgroups(
    prepareStudies(effects, variances),
    rows.map(({ alloc }) => alloc),
    ["alternate", "random", "systematic"],
    { method: "DL", test: "z" },
  );
  expect(found.between.q).toBeCloseTo(1.5367688720627555, 9);
  expect(found.between.df).toBe(2);
  expect(found.levels.map(({ fit }) => fit.studies.k)).toEqual([2, 7, 4]);
});
