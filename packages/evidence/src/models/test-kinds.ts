import { chiSquaredSf } from "../distributions/chi-squared.ts";
import { fisherSf } from "../distributions/fisher-f.ts";
import { normalSf, upperQuantile } from "../distributions/normal.ts";
import { studentSf, studentUpperQuantile } from "../distributions/student-t.ts";

/**
 * How coefficients are tested: "z" normal; "t" Student's t; "knha" Knapp-Hartung; "adhoc" the same
 * with a scale factor of at least 1.
 *
 * @source Knapp & Hartung 2003, Stat Med 22:2693; Röver, Knapp & Friede 2015, BMC Med Res Methodol
 *   15:99 (the ad hoc variant)
 */
export const TEST_KINDS = ["z", "t", "knha", "adhoc"] as const;
/** Name of a test. */
export type TestKind = (typeof TEST_KINDS)[number];

/** Two-sided p; df null is the normal distribution. */
export function twoSidedP(statistic: number, df: number | null): number {
  const size = Math.abs(statistic);
  return Math.min(1, 2 * (df === null ? normalSf(size) : studentSf(size, df)));
}

const MOST_REMEMBERED = 256;
const remembered = new Map<string, number>();

/** Half-width of an interval in standard errors. Remembered, since a series asks for few values. */
export function criticalValue(level: number, df: number | null): number {
  const key = `${level}/${df}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const tail = (1 - level) / 2;
  const value = df === null ? upperQuantile(tail) : studentUpperQuantile(tail, df);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, value);
  return value;
}

export type OmnibusTest = {
  /** chi-square with m df, or F with m and df2 */
  statistic: number;
  df: number;
  df2: number | null;
  p: number;
  /** indices of the tested coefficients */
  tested: number[];
};

/** p of a chi-square with df, or of an F where df2 is given. */
export function omnibusP(statistic: number, df: number, df2: number | null): number {
  return df2 === null ? chiSquaredSf(statistic, df) : fisherSf(statistic, df, df2);
}
