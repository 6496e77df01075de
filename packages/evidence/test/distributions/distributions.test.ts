import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredSf,
} from "../../src/distributions/chi-squared.ts";
import { fisherCdf, fisherQuantile, fisherSf } from "../../src/distributions/fisher-f.ts";
import { normalCdf, normalQuantile, normalSf } from "../../src/distributions/normal.ts";
import { studentCdf, studentQuantile, studentSf } from "../../src/distributions/student-t.ts";

type Row = { fn: string; args: number[]; value: number };

const file = new URL("../reference/metafor/units/distributions.json", import.meta.url);
const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: Row[] };

const functions: Record<string, (...args: number[]) => number> = {
  normal_cdf: (x = 0) => normalCdf(x),
  normal_sf: (x = 0) => normalSf(x),
  normal_quantile: (p = 0) => normalQuantile(p),
  t_cdf: (x = 0, df = 0) => studentCdf(x, df),
  t_sf: (x = 0, df = 0) => studentSf(x, df),
  t_quantile: (p = 0, df = 0) => studentQuantile(p, df),
  chisq_cdf: (x = 0, df = 0) => chiSquaredCdf(x, df),
  chisq_sf: (x = 0, df = 0) => chiSquaredSf(x, df),
  chisq_quantile: (p = 0, df = 0) => chiSquaredQuantile(p, df),
  f_cdf: (x = 0, a = 0, b = 0) => fisherCdf(x, a, b),
  f_sf: (x = 0, a = 0, b = 0) => fisherSf(x, a, b),
  f_quantile: (p = 0, a = 0, b = 0) => fisherQuantile(p, a, b),
};

/** Central probabilities ask for 1e-12, far tails for 1e-10 (units/tolerances.json). */
function allowed(row: Row): number {
  const p = row.fn.endsWith("quantile") ? (row.args[0] ?? 0) : row.value;
  return p >= 1e-6 && p <= 1 - 1e-6 ? 1e-12 : 1e-10;
}

describe("60-digit values of the normal, t, chi-square and F distributions, far tails included", () => {
  for (const name of Object.keys(functions)) {
    test(`${name} agrees at every reference point`, () => {
      const own = functions[name];
      const wrong = rows
        .filter((row) => row.fn === name)
        .map((row) => ({ ...row, got: own?.(...row.args) ?? Number.NaN }))
        .filter(
          ({ got, value, ...row }) =>
            !(Math.abs(got - value) <= allowed({ ...row, value }) * Math.abs(value) + 1e-300),
        );
      expect(wrong).toEqual([]);
    });
  }
});
