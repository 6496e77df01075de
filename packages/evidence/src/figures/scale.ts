import type { Interval } from "../heterogeneity/tau2-intervals.ts";

export type Scale = {
  x: (value: number) => number;
  ticks: number[];
  label: (value: number) => string;
};

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Linear axis that holds 0 and all intervals; ratios are given and placed as logarithms. */
export function scaleFor(
  intervals: readonly Interval[],
  { left, right }: { left: number; right: number },
  isRatio: boolean,
): Scale {
  const low = Math.min(0, ...intervals.map((one) => one.low)) - 0.1;
  const high = Math.max(0, ...intervals.map((one) => one.high)) + 0.1;
  const step = STEPS.find((one) => (high - low) / one <= 8) ?? (high - low) / 8;
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high; i += 1) ticks.push(i * step);
  const clamp = (value: number) => Math.min(high, Math.max(low, value));
  return {
    x: (value) =>
      Number((left + ((clamp(value) - low) / (high - low)) * (right - left)).toFixed(2)),
    ticks,
    label: (value) => (isRatio ? Math.exp(value) : value).toFixed(2),
  };
}
