/** "cannot check" is neither: the record does not hold what the check needs. */
export type CheckResult = "pass" | "fail" | "cannot check";

/** One check of one study, with the arithmetic in `detail`. */
export type Check = {
  check: string;
  result: CheckResult;
  detail: string;
  expected?: string | number;
  printed?: string | number;
};

/** All checks of one study. */
export type StudyReport = { id: string; checks: Check[] };

export const pass = (check: string, detail: string): Check => ({ check, result: "pass", detail });

export const cannot = (check: string, detail: string): Check => ({
  check,
  result: "cannot check",
  detail,
});

export function fail(
  check: string,
  detail: string,
  values: { expected?: string | number; printed?: string | number } = {},
): Check {
  return { check, result: "fail", detail, ...values };
}
