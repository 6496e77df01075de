import { type Tolerance, toleranceFor } from "./tolerance.ts";

export type Outcome = {
  where: string;
  kind: string;
  agrees: boolean;
  expected: unknown;
  got: unknown;
};

/** Keys that describe a file or hold what the other program's default stopping printed. */
const NOT_RESULTS = new Set(
  [
    "schema name title source character generator input note tau2_metafor_default sigma2_optimizer",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Every value of a reference document beside the computed one.
 *
 * The scale of an absolute tolerance is the largest entry of an array, the se of a coefficient, the
 * mean variance for tau2, else 1.
 */
export function compareDocuments(reference: unknown, computed: unknown): Outcome[] {
  const outcomes: Outcome[] = [];
  const meanVariance = averageVariance(reference);
  walk(reference, computed, [], "", "");
  return outcomes;

  function walk(
    expected: unknown,
    got: unknown,
    keys: string[],
    where: string,
    fitId: string,
  ): void {
    if (Array.isArray(expected) && !expected.every(isRecord)) {
      list(expected, got, keys, where, fitId);
    } else if (Array.isArray(expected)) {
      expected.forEach((entry, i) => {
        walk(entry, at(got, i), keys, `${where}[${i}]`, fitId);
      });
    } else if (isRecord(expected)) {
      const id = typeof expected["id"] === "string" ? expected["id"] : fitId;
      for (const [key, value] of Object.entries(expected))
        if (!NOT_RESULTS.has(key)) walk(value, at(got, key), [...keys, key], `${where}.${key}`, id);
    } else judge(expected, got, toleranceFor(keys, fitId), scaleOf(keys), where);
  }

  function list(
    expected: unknown[],
    got: unknown,
    keys: string[],
    where: string,
    fitId: string,
  ): void {
    const tolerance = toleranceFor(keys, fitId);
    const [left, right] = [flat(expected), flat(got)];
    if (left.length !== right.length) {
      outcomes.push({
        where,
        kind: tolerance.kind,
        agrees: false,
        expected: left.length,
        got: right.length,
      });
      return;
    }
    const sizes = left.filter(
      (value): value is number => typeof value === "number" && Number.isFinite(value),
    );
    const scale = Math.max(scaleOf(keys), ...sizes.map(Math.abs));
    left.forEach((value, i) => {
      judge(value, right[i], tolerance, scale, `${where}[${i}]`);
    });
  }

  function scaleOf(keys: string[]): number {
    return /^(tau2|se_tau2|tau2_ci|tau2_ci_pl|sigma2|tau2_del)$/.test(keys.at(-1) ?? "")
      ? meanVariance
      : 1;
  }

  function judge(
    expected: unknown,
    got: unknown,
    tolerance: Tolerance,
    scale: number,
    where: string,
  ): void {
    const [a, b] = [plain(expected), plain(got)];
    const agrees =
      a === b ||
      (typeof a === "number" &&
        typeof b === "number" &&
        Math.abs(a - b) <=
          tolerance.rel * Math.max(Math.abs(a), Math.abs(b)) + tolerance.abs * scale);
    outcomes.push({ where, kind: tolerance.kind, agrees, expected: a, got: b });
  }
}

function averageVariance(reference: unknown): number {
  const given =
    at(at(reference, "escalc"), "vi") ?? flat(at(reference, "input")).map((row) => at(row, "vi"));
  const known = flat(given).filter((value): value is number => typeof value === "number");
  return known.length === 0 ? 1 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);

function plain(value: unknown): unknown {
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  return value === "-Infinity" ? Number.NEGATIVE_INFINITY : value;
}
