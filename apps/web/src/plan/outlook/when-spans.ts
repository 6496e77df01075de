export interface Span {
  /** In months. */
  readonly from: number;
  readonly to: number;
  readonly since: "first" | "last";
}

const DAYS_PER_MONTH = 365.25 / 12;
const MONTHS_PER: Readonly<Record<string, number>> = {
  day: 1 / DAYS_PER_MONTH,
  week: 7 / DAYS_PER_MONTH,
  month: 1,
};

/** Where a "when" of an expectation lies on the months axis; null when it names no time. */
export function spanOf(when: string): Span | null {
  const found = /^(day|week|month)s? (\d+)(?: to (\d+))?/.exec(when);
  if (found === null) return null;
  const [, unit = "month", from = "0", to = from] = found;
  const months = MONTHS_PER[unit] ?? 1;
  const since = when.includes("after the last session") ? "last" : "first";
  return { from: Number(from) * months, to: Number(to) * months, since };
}
