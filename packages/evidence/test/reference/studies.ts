import { readFileSync } from "node:fs";
import { fitDocument } from "../../src/index.ts";

const folder = new URL("./metafor/", import.meta.url);

type Row = { yi: number; vi: number };

/** Effects and variances of a reference data set, for a measure or as the file gives them. */
export function studiesOf(
  name: string,
  measure?: string,
): { effects: number[]; variances: number[] } {
  const file = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  const request = {
    input: file.input,
    measure: measure ?? file.measure,
    effect_given: file.effect_given,
  };
  const computed = fitDocument({ ...request, escalc: {} });
  const escalc = computed["escalc"] as unknown as { yi: (number | null)[]; vi: (number | null)[] };
  const rows: Row[] = escalc.yi.flatMap((yi, i) => {
    const vi = escalc.vi[i] ?? null;
    return yi === null || vi === null ? [] : [{ yi, vi }];
  });
  return { effects: rows.map(({ yi }) => yi), variances: rows.map(({ vi }) => vi) };
}

/** Rows of a reference data set as they stand. */
export function rowsOf(name: string): Record<string, unknown>[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")).input;
}
