const DIGITS = 3;
const WHOLE_FROM = 1000;
const PERCENT = 100;

/** A number as a person reads it: three digits, whole from 1,000 on; what is not known says so. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "not known";
  if (!Number.isFinite(value)) return value > 0 ? "infinite" : "minus infinite";
  if (Math.abs(value) >= WHOLE_FROM) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(DIGITS)));
}

/** A share from 0 to 1 in percent, to one decimal. */
export const percent = (share: number): string => `${(PERCENT * share).toFixed(1)} %`;

/** An interval; a single number where both ends read the same. */
export function interval(
  low: number | null,
  high: number | null,
  shown: (value: number) => string = figure,
): string {
  if (low === null || high === null) return "not known";
  const [from, to] = [shown(low), shown(high)];
  return from === to ? from : `${from} to ${to}`;
}
